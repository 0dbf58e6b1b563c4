using Mimamori.Features.Contacts.Calls;
using Mimamori.Features.Contacts.Desk;
using Mimamori.Features.Home;
using Mimamori.Features.People;
using Mimamori.Ui;

namespace Mimamori.Features.Contacts;

public static class ContactsFeature
{
    public static void AddContacts(this IServiceCollection services) => services.AddScoped<RecordCall>().AddTodayTask(SupportDesk.MoneyAsync);

    public static void MapContacts(this WebApplication app) => app.MapPost("/contacts/calls/add", CallAsync).WithFormPost();

    private static async Task<IResult> CallAsync(HttpContext context, RecordCall record, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var problem = await record.HandleAsync(form["line"], form["night"] == "yes", form["answered"] == "yes", cancellation);
        if (problem?.Sentence == UiText.ProblemNotFound)
            return Results.NotFound();
        if (problem is not null)
            Flash.Say(context, problem.Sentence, refused: true);
        return Results.LocalRedirect("/contacts/calls");
    }
}
