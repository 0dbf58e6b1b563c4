using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.FirstDay.Content;
using Mimamori.Features.Ledger;

namespace Mimamori.Features.FirstDay;

/// <summary>Takes back in one press what one source added and nobody has changed since. Rows are put away, never deleted.</summary>
public sealed class TakeBackRows(Database database, LedgerDecisions decisions)
{
    public sealed record Outcome(int TakenBack, int Kept);

    public async Task<Outcome> HandleAsync(string source, CancellationToken cancellation)
    {
        var rows = (await StartedRows.ReadAsync(database, cancellation)).From(source).ToList();
        var untouched = rows.Where(row => row.IsUntouched).ToList();
        foreach (var row in untouched)
            await PutAwayAsync(row, cancellation);
        if (untouched.Count > 0)
            database.Log("start.taken-back", StartWords.Source(source), detail: string.Join(" / ", untouched.Select(row => row.Name)));
        await database.SaveChangesAsync(cancellation);
        return new Outcome(untouched.Count, rows.Count - untouched.Count);
    }

    private async Task PutAwayAsync(StartedRow row, CancellationToken cancellation)
    {
        row.Start.TakenBackAt = database.Now;
        switch (row.Start.Kind)
        {
            case RowKind.Line:
                (await database.Lines.SingleAsync(line => line.Id == row.Start.RowId, cancellation)).ArchivedAt = database.Now;
                break;
            case RowKind.System:
                (await database.CareSystems.SingleAsync(system => system.Id == row.Start.RowId, cancellation)).ArchivedAt = database.Now;
                break;
            case RowKind.Service:
                (await database.OutsideServices.SingleAsync(service => service.Id == row.Start.RowId, cancellation)).ArchivedAt = database.Now;
                break;
            default:
                var box = await database.Assets.SingleAsync(asset => asset.Id == row.Start.RowId, cancellation);
                decisions.PutAway(decisions.Begin(DecisionKind.Archived, StartText.TakenBackReason), box, StartText.TakenBackReason);
                break;
        }
    }
}
