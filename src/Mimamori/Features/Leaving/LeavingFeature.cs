using Microsoft.AspNetCore.WebUtilities;
using Mimamori.Features.People;
using Mimamori.Ui;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Leaving;

public static class LeavingFeature
{
    public static void AddLeaving(this IServiceCollection services) => services.AddScoped<ReplacePerson>().AddScoped<UndoHandover>();

    public static void MapLeaving(this WebApplication app)
    {
        app.MapPost("/leaving/replace", ReplaceAsync).WithFormPost();
        app.MapPost("/leaving/{id:guid}/undo", UndoAsync).WithFormPost();
    }

    /// <summary>The page of one person, as it stands in the address bar.</summary>
    public static string Address(string path, string name, DateOnly? on) =>
        QueryHelpers.AddQueryString(path, new Dictionary<string, string?> { ["name"] = name, ["on"] = on?.ToString("O", System.Globalization.CultureInfo.InvariantCulture) });

    private static async Task<IResult> ReplaceAsync(HttpContext context, ReplacePerson replace, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var (leaver, successor, clears) = (form["name"].ToString().Trim(), form["successor"].ToString().Trim(), form["answer"] == "clear");
        DateOnly? on = DateWords.TryRead(form["on"].ToString(), out var day) ? day : null;
        if (successor.Length is 0 or > 300 && !clears)
            Flash.Say(context, LeavingText.SuccessorNeeded, refused: true);
        else
        {
            var (done, problem) = await replace.HandleAsync(new(leaver, clears ? null : successor, on, [.. form["cell"]]), cancellation);
            Flash.Say(context, problem?.Sentence ?? Said(done!), problem is not null);
        }
        return Results.LocalRedirect(Address("/leaving", leaver, on));
    }

    private static string Said(Handover done) => done.Successor is { } successor
        ? string.Format(LeavingText.Replaced, done.Leaver, successor, done.Changes.Count)
        : string.Format(LeavingText.Cleared, done.Leaver, done.Changes.Count);

    private static async Task<IResult> UndoAsync(Guid id, HttpContext context, UndoHandover undo, CancellationToken cancellation)
    {
        var (handover, problem) = await undo.HandleAsync(id, cancellation);
        Flash.Say(context, problem?.Sentence ?? string.Format(LeavingText.Undone, handover!.Leaver), problem is not null);
        return Results.LocalRedirect(handover is null ? "/leaving" : Address("/leaving", handover.Leaver, handover.LeavesOn));
    }
}
