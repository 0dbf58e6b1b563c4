using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Mimamori.Commands;
using Mimamori.Data;

namespace Mimamori.Features.ActivityLog.Chain;

/// <summary>
/// The log for another program: JSON lines carry every byte that is hashed, so that another party can compute the chain anew;
/// syslog (RFC 5424) is for the collector a house already has. Nothing is sent anywhere. Fields: README of this folder.
/// </summary>
public sealed class ExportLog(DataFolder data)
{
    public const string JsonLines = "jsonl", Syslog = "syslog";

    /// <summary>Facility 13 (log audit), severity 6 (informational): RFC 5424, section 6.2.1.</summary>
    private const int Priority = (13 * 8) + 6;

    private const int MessageIdMax = 32;

    private static readonly JsonWriterOptions AsIs = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<string> Formats { get; } = [JsonLines, Syslog];

    public async Task WriteAsync(Stream stream, string format, Guid? house, CancellationToken cancellation)
    {
        await using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        foreach (var line in Lines(format, house))
            await writer.WriteLineAsync(line.AsMemory(), cancellation);
    }

    public IEnumerable<string> Lines(string format, Guid? house)
    {
        using var connection = SqliteFile.Open(data);
        foreach (var row in LogRow.Read(connection, house?.ToString().ToUpperInvariant()))
            yield return format == Syslog ? SyslogLine(row) : JsonLine(row);
    }

    private static string JsonLine(LogRow row)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, AsIs))
        {
            json.WriteStartObject();
            json.WriteNumber("v", 1);
            foreach (var (name, value) in Fields(row))
                if (name == "sequence" && value is not null)
                    json.WriteNumber(name, row.Sequence!.Value);
                else
                    json.WriteString(name, value);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    /// <summary>In the order in which they are hashed, the line's own hash last.</summary>
    private static IEnumerable<(string Name, string? Value)> Fields(LogRow row) =>
    [
        ("institution", row.Institution),
        ("sequence", row.Sequence?.ToString(CultureInfo.InvariantCulture)),
        ("previousHash", row.PreviousHash is null ? null : Convert.ToHexStringLower(row.PreviousHash)),
        ("sealedAt", row.SealedAt is null ? null : Encoding.UTF8.GetString(row.SealedAt)),
        .. LogRow.Columns.Select(column => (char.ToLowerInvariant(column[0]) + column[1..], row.Text(column))),
        ("hash", row.Hash is null ? null : Convert.ToHexStringLower(row.Hash)),
    ];

    private static string SyslogLine(LogRow row)
    {
        var at = LogRow.Time(row.At) is { } time ? time.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture) : "-";
        var fields = string.Concat(Fields(row).Where(field => field.Value is not null).Select(field => $" {field.Name}=\"{Escape(field.Value!)}\""));
        var words = $"{row.Text("Actor")} {row.Verb} {row.Text("Subject")} {row.Text("Detail")}".Trim();
        return $"<{Priority}>1 {at} {Printable(Environment.MachineName, 255)} mimamori - {Printable(row.Verb, MessageIdMax)} [mimamori@32473{fields}] \uFEFF{OneLine(words)}";
    }

    /// <summary>Section 6.3.3: the quote, the backslash and the closing bracket are escaped.</summary>
    private static string Escape(string value) => OneLine(value).Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("]", "\\]");

    /// <summary>A message is a line: control characters become their pictures (U+2400 and following).</summary>
    private static string OneLine(string text) => string.Concat(text.Select(letter => letter < ' ' ? (char)(0x2400 + letter) : letter == '\x7F' ? '\u2421' : letter));

    private static string Printable(string text, int most)
    {
        var printable = string.Concat(text.Where(letter => letter is > ' ' and < '\x7F').Take(most));
        return printable.Length == 0 ? "-" : printable;
    }
}
