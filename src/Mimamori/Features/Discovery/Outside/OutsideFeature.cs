using Mimamori.Features.Discovery.SortOut;
using Mimamori.Features.People;
using Mimamori.Ui;

namespace Mimamori.Features.Discovery.Outside;

public static class OutsideFeature
{
    public static void AddOutside(this IServiceCollection services) => services.AddScoped<OutsideList>().AddScoped<AskOutside>();

    public static void MapOutside(this WebApplication app)
    {
        Map(app, "ask", (ask, form, cancellation) => ask.AskAsync(ChosenOf(form), form["vendor"], cancellation), OutsideText.ResourceManager.GetString, nameof(OutsideText.AskedDone));
        Map(app, "known", (ask, form, cancellation) => ask.KnowAsync(ChosenOf(form), form["note"], cancellation), OutsideText.ResourceManager.GetString, nameof(OutsideText.KnownDone));
        Map(app, "reopen", (ask, form, cancellation) => ask.ReopenAsync(ChosenOf(form), cancellation), OutsideText.ResourceManager.GetString, nameof(OutsideText.ReopenedDone));
    }

    /// <summary>A button of one row means that row; otherwise the ticks count, or all that stand there.</summary>
    private static HashSet<string> ChosenOf(IFormCollection form) =>
        [.. (form["one"].Count > 0 ? form["one"] : form["scope"] == Chosen.All ? form["all"] : form["row"]).OfType<string>()];

    private static void Map(
        WebApplication app, string verb, Func<AskOutside, IFormCollection, CancellationToken, Task<Result<int>>> handle, Func<string, System.Globalization.CultureInfo?, string?> words, string done) =>
        app.MapPost($"/sort-out/outside/{verb}", async (HttpContext context, AskOutside ask, CancellationToken cancellation) =>
        {
            var result = await handle(ask, await context.Request.ReadFormAsync(cancellation), cancellation);
            Flash.Say(context, result.Problem?.Sentence ?? string.Format(words(done, OutsideText.Culture)!, result.Value), result.Problem is not null);
            return Results.LocalRedirect("/sort-out/outside");
        }).WithFormPost();
}
