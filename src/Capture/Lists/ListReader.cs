using Mimamori.Capture.Observations;

namespace Mimamori.Capture.Lists;

/// <summary>
/// Reads what other equipment and programs already know, without any packet: MAC and ARP tables, lease lists, and what a computer
/// said of itself. The answer is the same report a capture gives. Whatever the bytes, it never throws for them.
/// </summary>
public static class ListReader
{
    /// <summary>Whether the bytes are text at all, so that a capture of an unknown format is not read as a list.</summary>
    public static bool IsText(ReadOnlySpan<byte> start) => ListText.IsText(start);

    public static DiscoveryReport Read(CaptureSource source, DiscoveryOptions options)
    {
        var bytes = ReadAll(source.Bytes);
        if (bytes.Length > ListLimits.FileBytes) return Refused(source, bytes.Length, "file-over-limit");
        var text = bytes.Length > 0 && IsText(bytes.AsSpan(0, Math.Min(bytes.Length, 4_096))) ? ListText.Decode(bytes) : "";
        if (text.AsSpan().TrimStart().StartsWith("{")) return CollectorReport.Read(source, text, options) ?? Refused(source, bytes.Length, "unknown-format");
        var lines = ListLines.Read(text);
        return lines.Entries.Count > 0 ? ListReport.Build(source, lines, bytes.Length, options) : Refused(source, bytes.Length, bytes.Length == 0 ? "empty-file" : "unknown-format");
    }

    private static DiscoveryReport Refused(CaptureSource source, long bytes, string reason) =>
        ListReport.Of(source, null, bytes, 0, [], [new Problem(reason, 1)]);

    private static byte[] ReadAll(Stream stream)
    {
        using var memory = new MemoryStream();
        var block = new byte[64 * 1024];
        for (int read; memory.Length <= ListLimits.FileBytes && (read = stream.Read(block)) > 0;) memory.Write(block, 0, read);
        return memory.ToArray();
    }
}
