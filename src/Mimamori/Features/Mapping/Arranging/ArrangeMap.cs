using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Mapping.Layout;
using Mimamori.Ui;

namespace Mimamori.Features.Mapping.Arranging;

/// <summary>Moves boxes of a drawing, takes the last move back, or lets the program arrange them again.</summary>
public sealed class ArrangeMap(Database database)
{
    private const int MostCells = 5000;

    public Task<Problem?> StepAsync(MapDrawing drawing, string part, Movable now, string boxId, MoveTo to, CancellationToken cancellation) =>
        MoveAsync(drawing, part, now, boxId, box => now.Step(box, to), cancellation);

    public Task<Problem?> DropAsync(MapDrawing drawing, string part, Movable now, string boxId, MapPoint corner, CancellationToken cancellation) =>
        MoveAsync(drawing, part, now, boxId, box => now.Nearest(box, corner), cancellation);

    public async Task<bool> UndoAsync(MapDrawing drawing, string part, CancellationToken cancellation)
    {
        var last = await Rows(drawing, part).FirstOrDefaultAsync(cancellation);
        if (last is null)
            return false;
        database.MapArrangements.Remove(last);
        database.Log("map.move-undone", Name(drawing));
        await database.SaveChangesAsync(cancellation);
        return true;
    }

    /// <summary>Itself a step that can be undone.</summary>
    public async Task AutomaticAsync(MapDrawing drawing, string part, CancellationToken cancellation)
    {
        if (await MapPins.ReadAsync(database, drawing, part, cancellation) is null)
            return;
        await KeepAsync(drawing, part, new MapPins(0, new Dictionary<string, Cell>()), cancellation);
        database.Log("map.automatic", Name(drawing));
        await database.SaveChangesAsync(cancellation);
    }

    public Task<bool> IsArrangedAsync(MapDrawing drawing, string part, CancellationToken cancellation) => Rows(drawing, part).AnyAsync(cancellation);

    private async Task<Problem?> MoveAsync(MapDrawing drawing, string part, Movable now, string boxId, Func<MovableBox, Cell?> target, CancellationToken cancellation)
    {
        if (now.Boxes.FirstOrDefault(box => box.Id == boxId) is not { } box)
            return new Problem(MapText.MoveGone);
        if (target(box) is not { } cell)
            return new Problem(MapText.MoveEdge);
        if (cell == box.Cell)
            return null;
        var pins = now.Put(box, cell, await MapPins.ReadAsync(database, drawing, part, cancellation));
        if (pins.Cells.Count > MostCells)
            return new Problem(string.Format(MapText.MoveTooMany, MostCells));
        await KeepAsync(drawing, part, pins, cancellation);
        database.Log("map.moved", box.Label, detail: Name(drawing));
        await database.SaveChangesAsync(cancellation);
        return null;
    }

    private async Task KeepAsync(MapDrawing drawing, string part, MapPins pins, CancellationToken cancellation)
    {
        database.MapArrangements.RemoveRange(await Rows(drawing, part).Skip(MapArrangement.Kept - 1).ToListAsync(cancellation));
        database.MapArrangements.Add(new MapArrangement { Drawing = drawing, Part = part, Slots = pins.Slots, Cells = pins.ToJson(), At = database.Now });
    }

    private IQueryable<MapArrangement> Rows(MapDrawing drawing, string part) => database.MapArrangements
        .Where(row => row.Drawing == drawing && row.Part == part).OrderByDescending(row => row.At).ThenByDescending(row => row.Id);

    private static string Name(MapDrawing drawing) => drawing == MapDrawing.Places ? MapText.PlacesTitle : MapText.Title;
}
