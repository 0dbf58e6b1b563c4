using Mimamori.Capture;
using Mimamori.Capture.Lists;
using Mimamori.Features.Ledger.Sheets;

namespace Mimamori.Features.Discovery.Intake;

/// <summary>What a stored file is, by its content: a name proves nothing, and people do not know what they were given.</summary>
public static class Recognition
{
    private const int LookedAt = 64 * 1024;

    /// <summary>Null when it is nothing we know.</summary>
    public static async Task<ImportKind?> OfAsync(string path, CancellationToken cancellation)
    {
        if (await CaptureFormat.IsCaptureAsync(path, cancellation))
            return ImportKind.Capture;
        await using var bytes = new CaptureStream(path);
        var list = ListReader.Read(new CaptureSource(path, "", bytes), new DiscoveryOptions());
        return list.Capture.Files[0].Format switch
        {
            ListFormats.MacTable => ImportKind.MacTable,
            ListFormats.ArpTable => ImportKind.ArpTable,
            ListFormats.Leases => ImportKind.Leases,
            ListFormats.Collector => ImportKind.Collector,
            ListFormats.Scan => ImportKind.Scan,
            ListFormats.Neighbours => ImportKind.Neighbours,
            ListFormats.Zeek => ImportKind.Zeek,
            ListFormats.Inventory => ImportKind.Inventory,
            // A scan that was tampered with is refused in its own words, not as a file nobody knows.
            null when list.Capture.Files[0].Problems.Any(problem => problem.Reason.StartsWith("xml-", StringComparison.Ordinal)) => ImportKind.Scan,
            _ => await IsSheetAsync(path, cancellation) ? ImportKind.Ledger : null,
        };
    }

    /// <summary>An Excel file of either age (the old one is refused in its own words later), or lines with commas, tabs or semicolons.</summary>
    private static async Task<bool> IsSheetAsync(string path, CancellationToken cancellation)
    {
        await using var file = File.OpenRead(path);
        if (file.Length > SheetLimits.FileBytes)
            return false;
        var start = new byte[LookedAt];
        var read = await file.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, cancellation);
        return start.AsSpan(0, read) switch
        {
            [0x50, 0x4B, ..] or [0xD0, 0xCF, 0x11, 0xE0, ..] => true,
            var text => ListReader.IsText(text) && HasCells(text),
        };
    }

    private static bool HasCells(ReadOnlySpan<byte> text) =>
        text.Count((byte)'\n') + text.Count((byte)'\r') > 0 && Math.Max(text.Count((byte)','), Math.Max(text.Count((byte)'\t'), text.Count((byte)';'))) > 1;
}
