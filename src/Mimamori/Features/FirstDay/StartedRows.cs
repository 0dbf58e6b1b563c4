using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.FirstDay.Content;

namespace Mimamori.Features.FirstDay;

/// <summary>A row made from an offer as it stands today.</summary>
public sealed record StartedRow(StartRow Start, string Name, string Href, bool IsUntouched);

/// <summary>The rows that came from offers and still stand, with whether anybody has changed them since: what somebody corrected is no guess any more.</summary>
public sealed record StartedRows(IReadOnlyList<StartedRow> Rows)
{
    public StartedRow? Find(string offer) => Rows.FirstOrDefault(row => row.Start.Offer == offer);

    public IEnumerable<StartedRow> From(string source) => Rows.Where(row => row.Start.Source == source);

    public static async Task<StartedRows> ReadAsync(Database database, CancellationToken cancellation)
    {
        var starts = await database.StartRows.Where(row => row.TakenBackAt == null).OrderBy(row => row.Id).ToListAsync(cancellation);
        var ids = starts.ConvertAll(row => row.RowId);
        var standing = await StandingAsync(database, ids, cancellation);
        return new StartedRows([.. starts.Where(row => standing.ContainsKey(row.RowId))
            .Select(row => new StartedRow(row, standing[row.RowId].Name, $"{Book(row.Kind)}/{row.RowId}", standing[row.RowId].Untouched))]);
    }

    private static async Task<Dictionary<Guid, (string Name, bool Untouched)>> StandingAsync(Database database, List<Guid> ids, CancellationToken cancellation)
    {
        var lines = await database.Lines.Where(row => ids.Contains(row.Id) && row.ArchivedAt == null)
            .Select(row => new { row.Id, row.Name, Untouched = row.Version == 0 }).ToListAsync(cancellation);
        var systems = await database.CareSystems.Where(row => ids.Contains(row.Id) && row.ArchivedAt == null)
            .Select(row => new { row.Id, row.Name, Untouched = row.Version == 0 }).ToListAsync(cancellation);
        var services = await database.OutsideServices.Where(row => ids.Contains(row.Id) && row.ArchivedAt == null)
            .Select(row => new { row.Id, row.Name, Untouched = row.Version == 0 }).ToListAsync(cancellation);
        // A box that a machine was joined to has been found: it is no guess either.
        var boxes = await database.Assets.Where(row => ids.Contains(row.Id) && row.ArchivedAt == null)
            .Select(row => new { row.Id, row.Name, Untouched = row.Version == 0 && !database.Joins.Any(join => join.AssetId == row.Id && join.UndoneAt == null) })
            .ToListAsync(cancellation);
        return lines.Concat(systems).Concat(services).Concat(boxes).ToDictionary(row => row.Id, row => (row.Name, row.Untouched));
    }

    private static string Book(RowKind kind) => kind switch
    {
        RowKind.Line => "/lines",
        RowKind.System => "/care-systems",
        RowKind.Service => "/services",
        _ => "/ledger",
    };
}
