using Mimamori.Features.Ledger.Registers;
using Mimamori.Features.People;
using Mimamori.Ui;

namespace Mimamori.Features.Books;

public static class BooksFeature
{
    public static void AddBooks(this IServiceCollection services) => services.AddScoped<ProposeRemote>();

    public static void MapBooks(this WebApplication app)
    {
        app.MapRegister(BookViews.RemoteWays);
        app.MapRegister(BookViews.Services);
        app.MapRegister(BookViews.DataOuts);
        app.MapRegister(BookViews.InformationPlaces);
        app.MapPost("/remote/propose", ProposeAsync).WithFormPost();
    }

    private static async Task<IResult> ProposeAsync(HttpContext context, ProposeRemote propose, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var add = form["answer"] != "refuse";
        var count = await propose.AnswerAsync([.. form["key"]], add, cancellation);
        Flash.Say(context, count == 0 ? BookText.ProposalsNone : string.Format(add ? BookText.ProposalsAdded : BookText.ProposalsRefused, count), count == 0);
        return Results.LocalRedirect("/remote");
    }
}
