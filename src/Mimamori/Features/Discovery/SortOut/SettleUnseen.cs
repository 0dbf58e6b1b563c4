using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Ledger;
using Mimamori.Ui;

namespace Mimamori.Features.Discovery.SortOut;

/// <summary>For rows nobody saw on the wire: somebody checked (switched off, stored), or the row is put away.</summary>
public sealed class SettleUnseen(Database database, LedgerDecisions decisions)
{
    public Task<Result<Decision>> MarkCheckedAsync(IReadOnlyList<LedgerOnlyRow> rows, string? reason, CancellationToken cancellation) =>
        DecideAsync(DecisionKind.Edited, rows, reason, (decision, asset, why) =>
        {
            decisions.Set(decision, asset, nameof(Asset.UnseenReason), why);
            decisions.Set(decision, asset, nameof(Asset.LastCheckedOn), AssetFields.Text(DateOnly.FromDateTime(decision.At.ToLocalTime())));
        }, cancellation);

    /// <summary>Who is where the machine should stand is asked; until the sheet comes back the row is not among the open ones.</summary>
    public Task<Result<Decision>> AskAsync(IReadOnlyList<LedgerOnlyRow> rows, CancellationToken cancellation) => DecideAsync(
        DecisionKind.Edited, rows, string.Format(SortOutText.AskedMark, Dates.Short(database.Now)),
        (decision, asset, why) => decisions.Set(decision, asset, nameof(Asset.UnseenReason), why), cancellation);

    public Task<Result<Decision>> PutAwayAsync(IReadOnlyList<LedgerOnlyRow> rows, string? reason, CancellationToken cancellation) =>
        DecideAsync(DecisionKind.Archived, rows, reason, decisions.PutAway, cancellation);

    private async Task<Result<Decision>> DecideAsync(
        DecisionKind kind, IReadOnlyList<LedgerOnlyRow> rows, string? reason, Action<Decision, Asset, string> change, CancellationToken cancellation)
    {
        if (rows.Count == 0)
            return new Problem(SortOutText.NothingChosen);
        if (string.IsNullOrWhiteSpace(reason))
            return new Problem(SortOutText.ReasonMissing);
        var ids = rows.Select(row => row.Asset.Id).ToList();
        var decision = decisions.Begin(kind, reason);
        foreach (var asset in await database.Assets.Where(asset => ids.Contains(asset.Id) && asset.ArchivedAt == null).ToListAsync(cancellation))
            change(decision, asset, reason.Trim());
        await database.SaveChangesAsync(cancellation);
        return decision;
    }
}
