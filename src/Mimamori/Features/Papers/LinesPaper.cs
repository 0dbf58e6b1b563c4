using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Books;
using Mimamori.Features.Ledger;
using Mimamori.Ui;

namespace Mimamori.Features.Papers;

/// <summary>Every path to the outside on one list: whose contract, which box, who may switch it off. Unset stays "ask first".</summary>
public sealed class LinesPaper(Database database)
{
    public static IReadOnlyList<PaperColumn> Columns =>
    [
        new($"{PaperText.Line}\n{PaperText.LinePurpose}", 44, Strong: true), new($"{PaperText.ContractHolder}\n{PaperText.Provider}", 38),
        new($"{PaperText.Box}\n{PaperText.CableLabel}", 38), new(PaperText.LineUser, 32), new(PaperText.LineManner, 38),
        new(PaperText.WhoMaySwitchOff, 40, Strong: true), new(PaperText.LastChecked, 27),
    ];

    public async Task<IReadOnlyList<PaperRow>> ReadAsync(CancellationToken cancellation)
    {
        var lines = await database.Lines.AsNoTracking()
            .Include(line => line.Box).ThenInclude(box => box!.Place).Include(line => line.Vendor)
            .Where(line => line.ArchivedAt == null)
            .OrderBy(line => line.Purpose).ThenBy(line => line.Name)
            .ToListAsync(cancellation);
        var ways = await database.RemoteWays.AsNoTracking()
            .Include(way => way.Asset).ThenInclude(box => box!.Place).Include(way => way.Vendor)
            .Where(way => way.ArchivedAt == null).OrderBy(way => way.Name).ToListAsync(cancellation);
        PaperRow[] loose = [.. ways.Where(way => lines.All(line => line.Id != way.LineId)).Select(RowOf)];
        return [.. lines.Select(line => RowOf(line, [.. ways.Where(way => way.LineId == line.Id)])), .. loose.Length == 0 ? [] : loose.Prepend(PaperRow.Heading(PaperText.WaysWithoutLine))];
    }

    /// <summary>Remote maintenance whose line nobody wrote down: the box is what there is to pull.</summary>
    private static PaperRow RowOf(RemoteWay way) => PaperRow.Of(
        way.Name,
        "—",
        $"{PaperWords.OrDash($"{way.Asset?.Name} {way.Asset?.Place?.Name}")}\n{PaperWords.OrDash(way.CableLabel)}",
        UserOf(way),
        string.Format(PaperText.AlwaysOnIs, PaperWords.Of(way.AlwaysOn)),
        string.IsNullOrWhiteSpace(way.WhoMaySwitchOff) ? PaperText.AskFirst : way.WhoMaySwitchOff,
        Dates.Short(way.LastCheckedOn));

    private static string UserOf(RemoteWay way) => string.Join(' ', new[] { way.Vendor?.Name ?? way.Name, way.Product, way.ProductVersion }.OfType<string>());

    private static PaperRow RowOf(Line line, IReadOnlyList<RemoteWay> ways) => PaperRow.Of(
        $"{line.Name}\n{PaperWords.Of(line.Purpose)}",
        $"{PaperWords.OrDash(line.ContractHolder)}\n{PaperWords.OrDash(line.Provider)}",
        $"{PaperWords.OrDash($"{line.Box?.Name} {line.Box?.Place?.Name}")}\n{PaperWords.OrDash(line.CableLabel)}",
        string.Join('\n', ways.Select(UserOf).Append(ways.Any(way => way.VendorId == line.VendorId) ? null : line.Vendor?.Name).OfType<string>().Distinct()),
        MannerOf(line),
        MayBeCutBy(line, ways),
        Dates.Short(line.LastCheckedOn));

    private static string MayBeCutBy(Line line, IReadOnlyList<RemoteWay> ways) =>
        string.Join('\n', ways.Select(way => way.WhoMaySwitchOff).Prepend(line.WhoMaySwitchOff).Where(name => !string.IsNullOrWhiteSpace(name)).Distinct())
            is { Length: > 0 } names ? names : PaperText.AskFirst;

    private static string MannerOf(Line line) => string.Join('\n',
        string.Format(PaperText.AlwaysOnIs, PaperWords.Of(line.AlwaysOn)),
        string.Format(PaperText.EncryptedIs, PaperWords.Of(line.Encrypted)),
        string.Format(PaperText.SourceRestrictedIs, PaperWords.Of(line.SourceRestricted)));
}
