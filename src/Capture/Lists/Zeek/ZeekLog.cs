using System.Text.Json;
using Mimamori.Capture.Network;
using Mimamori.Capture.Observations;

namespace Mimamori.Capture.Lists.Zeek;

/// <summary>
/// Logs of the network monitor Zeek: tabs under a <c>#fields</c> line, or an object a line. Which log it is says <c>#path</c> or
/// <c>_path</c>, else its fields do. Read: conn, dhcp, dns, ssl, software; rows of others are counted.
/// </summary>
internal sealed class ZeekLog
{
    /// <summary>A row of dns.log or ssl.log carries lists and grows longer than a row of a switch's table.</summary>
    private const int LineLength = 64 * 1024;
    private static readonly JsonDocumentOptions Json = new() { MaxDepth = 8 };

    private readonly ZeekRows _rows;
    private readonly ListProblems _problems = new();
    private string[] _fields = [];
    private string _path = "", _unset = "-", _empty = "(empty)";
    private char _separator = '\t';

    private ZeekLog(IReadOnlyList<IpPrefix> inside) => _rows = new ZeekRows(new ToldHouse(_problems), inside);

    public static bool IsOne(string text)
    {
        var start = text.AsSpan().TrimStart();
        if (start.StartsWith("#separator ")) return true;
        if (!start.StartsWith("{")) return false;
        var end = start.IndexOfAny('\r', '\n');
        var line = (end < 0 ? start : start[..end]).ToString();
        return line.Length < LineLength && Parse(line) is { } row && row.ContainsKey("ts") && (row.ContainsKey("uid") || row.ContainsKey("uids") || row.ContainsKey("id.orig_h") || row.ContainsKey("software_type"));
    }

    public static DiscoveryReport Read(CaptureSource source, string text, long bytes, DiscoveryOptions options)
    {
        var log = new ZeekLog(options.Inside);
        var number = 0;
        foreach (var span in text.AsSpan().EnumerateLines())
        {
            number++;
            if (span.Length > LineLength) log._problems.Add("line-too-long", number);
            else if (!span.IsWhiteSpace()) log.Take(span.ToString(), number);
        }
        return log._rows.Report(source, bytes, options);
    }

    private void Take(string line, int number)
    {
        if (line[0] == '#') TakeHeader(line);
        else if (Row(line) is { } row) _rows.Take(row.GetValueOrDefault("_path") ?? _path, row, number);
        else _problems.Add("unreadable-row", number);
    }

    private void TakeHeader(string line)
    {
        if (line.StartsWith("#separator ", StringComparison.Ordinal))
        {
            _separator = Unescape(line["#separator ".Length..].Trim()) is [var mark] ? mark : '\t';
            return;
        }
        var parts = line.Split(_separator);
        if (parts.Length < 2) return;
        switch (parts[0])
        {
            case "#fields": _fields = parts[1..]; break;
            case "#path": _path = parts[1]; break;
            case "#unset_field": _unset = parts[1]; break;
            case "#empty_field": _empty = parts[1]; break;
        }
    }

    private Dictionary<string, string>? Row(string line)
    {
        if (line[0] == '{') return Parse(line);
        var cells = line.Split(_separator);
        if (_fields.Length == 0 || cells.Length != _fields.Length) return null;
        var row = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < cells.Length; i++)
            if (cells[i] != _unset && cells[i] != _empty) row[_fields[i]] = Unescape(cells[i]);
        return row;
    }

    /// <summary>Lists become words with commas, as in the other way of writing.</summary>
    private static Dictionary<string, string>? Parse(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line, Json);
            if (json.RootElement.ValueKind != JsonValueKind.Object) return null;
            var row = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var member in json.RootElement.EnumerateObject()) row[member.Name] = Text(member.Value);
            return row;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException) // the latter: half a letter in a \u escape
        {
            return null;
        }
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Array => string.Join(',', value.EnumerateArray().Select(Text)),
        JsonValueKind.True => "T",
        JsonValueKind.False => "F",
        _ => value.GetRawText(),
    };

    /// <summary><c>\x09</c> stands for a byte that would have broken the line.</summary>
    private static string Unescape(string text)
    {
        if (!text.Contains("\\x", StringComparison.Ordinal)) return text;
        var plain = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 3 < text.Length && text[i + 1] == 'x' && byte.TryParse(text.AsSpan(i + 2, 2), System.Globalization.NumberStyles.AllowHexSpecifier, null, out var letter))
            {
                plain.Append((char)letter);
                i += 3;
            }
            else plain.Append(text[i]);
        }
        return plain.ToString();
    }
}
