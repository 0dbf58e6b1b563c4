using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Mapping.Layout;

namespace Mimamori.Features.Mapping.Arranging;

/// <summary>
/// The cells somebody gave to boxes, within the area each stands in (a zone, a floor, the column of doors). A box that is
/// gone leaves its cell free, one that is new takes a free cell, and a cell that no longer exists counts for nothing.
/// </summary>
public sealed record MapPins(int Slots, IReadOnlyDictionary<string, Cell> Cells)
{
    public static async Task<MapPins?> ReadAsync(Database database, MapDrawing drawing, string part, CancellationToken cancellation)
    {
        var row = await database.MapArrangements.AsNoTracking().Where(row => row.Drawing == drawing && row.Part == part)
            .OrderByDescending(row => row.At).ThenByDescending(row => row.Id).FirstOrDefaultAsync(cancellation);
        return row is null ? null : Of(row);
    }

    /// <summary>Every arranged part of a drawing, for the papers.</summary>
    public static async Task<IReadOnlyDictionary<string, MapPins?>> AllAsync(Database database, MapDrawing drawing, CancellationToken cancellation)
    {
        var rows = await database.MapArrangements.AsNoTracking().Where(row => row.Drawing == drawing).OrderBy(row => row.At).ThenBy(row => row.Id).ToListAsync(cancellation);
        return rows.GroupBy(row => row.Part).ToDictionary(part => part.Key, part => Of(part.Last()), StringComparer.Ordinal);
    }

    /// <summary>Null is "automatic".</summary>
    public static MapPins? Of(MapArrangement row)
    {
        var cells = JsonSerializer.Deserialize<Dictionary<string, int[]>>(row.Cells)!;
        return cells.Count == 0 ? null : new MapPins(row.Slots, cells.ToDictionary(cell => cell.Key, cell => new Cell(cell.Value[0], cell.Value[1]), StringComparer.Ordinal));
    }

    public string ToJson() => JsonSerializer.Serialize(Cells.ToDictionary(cell => cell.Key, cell => (int[])[cell.Value.Column, cell.Value.Row]));

    public Cell? Of(string nodeId) => Cells.TryGetValue(nodeId, out var cell) ? cell : null;
}
