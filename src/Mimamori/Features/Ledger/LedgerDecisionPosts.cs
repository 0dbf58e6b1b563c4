using Mimamori.Features.People;
using Mimamori.Ui;

namespace Mimamori.Features.Ledger;

/// <summary>The posts of the list of decisions and of an asset's panel of seen machines.</summary>
public static class LedgerDecisionPosts
{
    public static void MapLedgerDecisions(this WebApplication app)
    {
        app.MapPost("/ledger/decisions/{id:guid}/undo", UndoAsync).WithFormPost();
        app.MapPost("/ledger/split", SplitAsync).WithFormPost();
    }

    private static async Task<IResult> UndoAsync(Guid id, HttpContext context, UndoDecision undo, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var (decision, problem) = await undo.HandleAsync(id, cancellation);
        Flash.Say(context, problem?.Sentence ?? string.Format(LedgerDecisionText.Undone, DecisionWords.Of(decision!.Kind), decision.Count), problem is not null);
        return Results.LocalRedirect(Languages.IsLocal(form["back"]) ? form["back"].ToString() : "/ledger/decisions");
    }

    private static async Task<IResult> SplitAsync(HttpContext context, SplitMachine split, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        _ = Guid.TryParse(form["join"], out var join);
        var (decision, problem) = await split.HandleAsync(join, form["reason"], cancellation);
        Flash.Say(context, problem?.Sentence ?? LedgerDecisionText.SplitDone, problem is not null);
        return Results.LocalRedirect(decision is null && Languages.IsLocal(form["back"]) ? form["back"].ToString() : "/sort-out");
    }
}
