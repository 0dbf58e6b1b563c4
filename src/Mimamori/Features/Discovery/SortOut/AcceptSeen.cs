using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Ledger;
using Mimamori.Ui;

namespace Mimamori.Features.Discovery.SortOut;

/// <summary>Makes rows of the ledger from seen machines and joins each to its own: one decision, undone as one.</summary>
public sealed class AcceptSeen(Database database, LedgerDecisions decisions, NamedRows named)
{
    public static Problem? Check(AcceptInput input) =>
        !string.IsNullOrEmpty(input.Pattern) && Numbering.OfPattern(input.Pattern) is null ? new Problem(SortOutText.PatternWrong)
        : !string.IsNullOrEmpty(input.FirstNumber) && Numbering.OfFirst(input.FirstNumber) is null ? new Problem(SortOutText.NumberWrong)
        : null;

    public async Task<Result<Decision>> HandleAsync(AcceptInput input, IReadOnlyList<SeenOnlyRow> rows, CancellationToken cancellation)
    {
        if (rows.Count == 0)
            return new Problem(SortOutText.NothingChosen);
        if (Check(input) is { } wrong)
            return wrong;
        var plan = AcceptPlan.Of(rows, input);
        if (await TakenNumberAsync(plan, cancellation) is { } taken)
            return new Problem(string.Format(SortOutText.NumberTaken, taken));
        var decision = decisions.Begin(DecisionKind.Accepted, null);
        foreach (var planned in plan)
        {
            await NameAsync(planned.Asset, input, cancellation);
            Write(decision, planned);
        }
        await database.SaveChangesAsync(cancellation);
        return decision;
    }

    private void Write(Decision decision, PlannedAsset planned)
    {
        decisions.Created(decision, planned.Asset);
        decisions.JoinTo(decision, planned.Row.Seen.Id, planned.Asset.Id, SortOutText.JoinedByAccepting);
        // Who names a machine anew has seen what it calls itself: the two lists need not ask again.
        foreach (var difference in Differences.Between(planned.Asset, [planned.Row.Seen]).Where(difference => !Differences.IsBlank(difference)))
            decisions.Keep(decision, planned.Asset, difference.Field, difference.SeenValue);
    }

    private async Task NameAsync(Asset asset, AcceptInput input, CancellationToken cancellation)
    {
        foreach (var (field, name) in new[] { (nameof(Asset.PlaceId), input.Place), (nameof(Asset.MaintainerId), input.Vendor) })
            if (!string.IsNullOrEmpty(name))
                AssetFields.Write(asset, field, await named.KeptTextAsync(AssetFields.Of(field), name, cancellation));
    }

    private async Task<string?> TakenNumberAsync(List<PlannedAsset> plan, CancellationToken cancellation)
    {
        if (plan[0].Asset.Number is null)
            return null;
        var taken = await database.Assets.Where(asset => asset.Number != null && asset.ArchivedAt == null).Select(asset => asset.Number!).ToListAsync(cancellation);
        return plan.Select(planned => planned.Asset.Number!).Intersect(taken).FirstOrDefault();
    }
}
