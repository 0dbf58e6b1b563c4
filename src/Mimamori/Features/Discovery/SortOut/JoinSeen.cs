using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Ledger;
using Mimamori.Ui;

namespace Mimamori.Features.Discovery.SortOut;

/// <summary>Records that a seen machine is a row of the ledger: one by hand, or all clear matches in one decision.</summary>
public sealed class JoinSeen(Database database, LedgerDecisions decisions)
{
    public async Task<Result<Decision>> HandleAsync(Guid seenId, Guid assetId, string? reason, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(reason))
            return new Problem(SortOutText.ReasonMissing);
        var known = await database.SeenDevices.AnyAsync(device => device.Id == seenId, cancellation)
            && await database.Assets.AnyAsync(asset => asset.Id == assetId && asset.ArchivedAt == null, cancellation);
        if (!known || await database.Joins.AnyAsync(join => join.SeenDeviceId == seenId && join.UndoneAt == null, cancellation))
            return new Problem(SortOutText.JoinGone);
        var decision = decisions.Begin(DecisionKind.Joined, reason);
        decisions.JoinTo(decision, seenId, assetId, reason.Trim());
        await database.SaveChangesAsync(cancellation);
        return decision;
    }

    public async Task<Result<Decision>> AllClearAsync(CancellationToken cancellation)
    {
        var clear = SeenOnly.Of(await HousePicture.LoadAsync(database, cancellation)).Where(row => row.Suggestion is { IsClear: true }).ToList();
        if (clear.Count == 0)
            return new Problem(SortOutText.NoClearMatch);
        var decision = decisions.Begin(DecisionKind.Joined, SortOutText.ClearMatches);
        foreach (var row in clear)
            decisions.JoinTo(decision, row.Seen.Id, row.Suggestion!.Asset.Id, row.Suggestion.Reason);
        await database.SaveChangesAsync(cancellation);
        return decision;
    }
}
