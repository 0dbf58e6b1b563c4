using Mimamori.Data;
using Mimamori.Ui;

namespace Mimamori.Features.Ledger;

/// <summary>Puts a row away with its reason, or takes it out again. Nothing is ever deleted.</summary>
public sealed class ArchiveAsset(Database database, LedgerDecisions decisions)
{
    public async Task<Problem?> PutAwayAsync(Asset asset, string? reason, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(reason))
            return new Problem(LedgerText.ReasonNeeded);
        if (asset.ArchivedAt is not null)
            return null;
        decisions.PutAway(decisions.Begin(DecisionKind.Archived, reason), asset, reason);
        await database.SaveChangesAsync(cancellation);
        return null;
    }

    public async Task TakeOutAsync(Asset asset, CancellationToken cancellation)
    {
        var decision = decisions.Begin(DecisionKind.Restored, null);
        decisions.Set(decision, asset, nameof(Asset.ArchivedAt), null);
        decisions.Set(decision, asset, nameof(Asset.ArchiveReason), null);
        decision.Count = 1;
        await database.SaveChangesAsync(cancellation);
    }
}
