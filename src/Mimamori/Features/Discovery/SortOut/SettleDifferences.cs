using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Ledger;
using Mimamori.Ui;

namespace Mimamori.Features.Discovery.SortOut;

/// <summary>Where ledger and wire differ: take what was seen, or keep the ledger with a reason until the wire shows something else again.</summary>
public sealed class SettleDifferences(Database database, LedgerDecisions decisions)
{
    public Task<Result<Decision>> TakeAsync(IReadOnlyList<DifferenceRow> rows, CancellationToken cancellation) => DecideAsync(
        DecisionKind.TookSeenValue, null, rows, (decision, asset, row) => decisions.Set(decision, asset, row.Field, row.SeenValue), cancellation);

    public async Task<Result<Decision>> KeepAsync(IReadOnlyList<DifferenceRow> rows, string? reason, CancellationToken cancellation) =>
        string.IsNullOrWhiteSpace(reason)
            ? new Problem(SortOutText.ReasonMissing)
            : await DecideAsync(DecisionKind.KeptLedgerValue, reason, rows, (decision, asset, row) => decisions.Keep(decision, asset, row.Field, row.SeenValue), cancellation);

    private async Task<Result<Decision>> DecideAsync(
        DecisionKind kind, string? reason, IReadOnlyList<DifferenceRow> rows, Action<Decision, Asset, DifferenceRow> settle, CancellationToken cancellation)
    {
        if (rows.Count == 0)
            return new Problem(SortOutText.NothingChosen);
        var ids = rows.Select(row => row.Asset.Id).Distinct().ToList();
        var assets = await database.Assets.Where(asset => ids.Contains(asset.Id)).ToDictionaryAsync(asset => asset.Id, cancellation);
        var decision = decisions.Begin(kind, reason);
        foreach (var row in rows)
            settle(decision, assets[row.Asset.Id], row);
        await database.SaveChangesAsync(cancellation);
        return decision;
    }
}
