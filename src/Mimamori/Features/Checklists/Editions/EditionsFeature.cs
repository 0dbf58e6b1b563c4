using Mimamori.Features.People;
using Mimamori.Ui;

namespace Mimamori.Features.Checklists.Editions;

public static class EditionsFeature
{
    public static void AddEditions(this IServiceCollection services) => services.AddScoped<CarryAnswers>();

    public static void MapEditions(this WebApplication app)
    {
        app.MapPost("/checklist/{formId}/carry", CarryAsync).WithFormPost();
        app.MapPost("/checklist/{formId}/{itemId}/confirm", ConfirmAsync).WithFormPost();
    }

    private static async Task<IResult> CarryAsync(string formId, HttpContext context, CarryAnswers carry, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var from = form["from"].ToString();
        var (count, problem) = await carry.HandleAsync(formId, from, item => form["carry"].Contains(item), cancellation);
        Flash.Say(context, problem?.Sentence ?? string.Format(EditionText.Carried, count), problem is not null);
        return Results.LocalRedirect($"/checklist/{Uri.EscapeDataString(formId)}/change?from={Uri.EscapeDataString(from)}");
    }

    private static async Task<IResult> ConfirmAsync(string formId, string itemId, HttpContext context, CarryAnswers carry, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var problem = await carry.ConfirmAsync(formId, itemId, cancellation);
        Flash.Say(context, problem?.Sentence ?? EditionText.Confirmed, problem is not null);
        return Results.LocalRedirect(Languages.IsLocal(form["back"]) ? form["back"].ToString() : $"/checklist/{Uri.EscapeDataString(formId)}");
    }
}
