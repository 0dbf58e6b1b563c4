using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Discovery.SortOut;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.WalkRound.Stickers;

/// <summary>Which numbers are in use, on a machine or on a printed sticker, and which come next.</summary>
public sealed class StickerNumbers(Database database)
{
    /// <summary>0012, 12 and １２ are one number to whoever reads the sticker.</summary>
    public static string Key(string number)
    {
        var folded = FieldReader.Fold(number);
        return Numbering.OfFirst(folded) is { } parts ? $"{parts.Before}{parts.Start}{parts.After}" : folded;
    }

    /// <summary>The numbers on machines of the ledger and the machines' names. A row that was put away has given its number back.</summary>
    public async Task<Dictionary<string, string>> OnMachinesAsync(CancellationToken cancellation)
    {
        var rows = await database.Assets.Where(asset => asset.Number != null && asset.ArchivedAt == null)
            .OrderBy(asset => asset.Id).Select(asset => new { asset.Number, asset.Name }).ToListAsync(cancellation);
        return rows.GroupBy(row => Key(row.Number!)).ToDictionary(group => group.Key, group => group.First().Name);
    }

    /// <summary>The numbers to stick on next: printed ones that no machine carries yet, then those after the highest.</summary>
    public async Task<List<string>> ToEnterAsync(int count, CancellationToken cancellation)
    {
        var used = await OnMachinesAsync(cancellation);
        var waiting = (await PrintedAsync(cancellation)).Where(number => !used.ContainsKey(Key(number))).Take(count).ToList();
        var next = Numbering.OfFirst(await NextAsync(cancellation))!;
        return [.. waiting, .. Enumerable.Range(0, count - waiting.Count).Select(next.At)];
    }

    /// <summary>One after the highest number in the manner most of the house's numbers are written; a first house starts at 1.</summary>
    public async Task<string> NextAsync(CancellationToken cancellation)
    {
        // Rows put away count here: their stickers may still be on the metal.
        var carried = await database.Assets.Where(asset => asset.Number != null).Select(asset => asset.Number!).ToListAsync(cancellation);
        var manner = carried.Concat(await PrintedAsync(cancellation)).Select(Numbering.OfFirst).OfType<Numbering>()
            .GroupBy(number => (number.Before, number.After)).MaxBy(group => group.Count());
        if (manner?.MaxBy(number => number.Start) is not { } highest)
            return "1";
        return (highest with { Start = highest.Start + 1, Digits = manner.Max(number => number.Digits) }).At(0);
    }

    public async Task<List<string>> PrintedAsync(CancellationToken cancellation) =>
        [.. (await database.StickerRuns.AsNoTracking().OrderBy(run => run.Id).ToListAsync(cancellation)).SelectMany(run => run.Numbers)];
}
