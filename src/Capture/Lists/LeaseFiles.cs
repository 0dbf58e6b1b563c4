using System.Globalization;

namespace Mimamori.Capture.Lists;

/// <summary>The lease files of ISC dhcpd (blocks) and dnsmasq (lines), and the lease list of a YAMAHA router (pairs).</summary>
internal sealed class LeaseFiles(ListProblems problems)
{
    private static readonly string[] NoNames = ["*", "-"];

    private ListEntry? _open;
    private int _openLine;
    private bool _isYamaha;

    public bool TryRead(string line, IReadOnlyList<LineWord> words, int number, List<ListEntry> entries)
    {
        if (IscStart(words) is { } start)
        {
            Close(entries);
            (_open, _openLine, _isYamaha) = (start, number, false);
            return true;
        }
        if (_open is not null && !_isYamaha) return InBlock(line, words, entries);
        return Yamaha(line, number, entries) || Dnsmasq(words, number, entries);
    }

    /// <summary>Ends what the file left open: a file may be cut anywhere.</summary>
    public void Close(List<ListEntry> entries)
    {
        if (_open?.Card is not null) entries.Add(_open);
        else if (_open is not null) problems.Add("no-card", _openLine);
        _open = null;
    }

    private static ListEntry? IscStart(IReadOnlyList<LineWord> words) =>
        words.Count >= 2 && words[0].Text == "lease" && words[^1].Text.EndsWith('{') && AddressText.TryRead(words[1].Text, out var address)
            ? new ListEntry(ListFormats.Leases) { Address = address }
            : null;

    /// <summary>dhcpd.leases(5): statements end with a semicolon, times are UTC.</summary>
    private bool InBlock(string line, IReadOnlyList<LineWord> words, List<ListEntry> entries)
    {
        if (words is [{ Text: "}" }, ..])
        {
            Close(entries);
            return true;
        }
        var value = words.Count > 0 ? words[^1].Text.Trim(';', '"') : "";
        var quoted = line.Split('"') is { Length: >= 3 } parts ? parts[1] : null;
        _open = words.Count < 2 ? _open : words[0].Text switch
        {
            "hardware" when CardText.TryRead(value, bare: false, out var card) => _open! with { Card = card },
            "client-hostname" => _open! with { Name = ListText.Clean(quoted) },
            "set" when words[1].Text == "vendor-class-identifier" => _open! with { VendorClass = ListText.Clean(quoted) },
            "starts" or "cltt" => _open! with { From = IscTime(words) ?? _open.From },
            "ends" => _open! with { LeaseEnds = IscTime(words)?.ToString("u", CultureInfo.InvariantCulture) },
            "binding" when value is "free" or "abandoned" or "expired" or "released" => _open! with { Address = null },
            _ => _open,
        };
        return true;
    }

    private static DateTime? IscTime(IReadOnlyList<LineWord> words) =>
        words.Count >= 4 && DateTime.TryParseExact($"{words[2].Text} {words[3].Text.TrimEnd(';')}", "yyyy/MM/dd HH:mm:ss", CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : null;

    /// <summary><c>1795395651 08:10:86:11:22:05 10.20.30.106 itadmin-nb 01:08:10:86:11:22:05</c>; the number is when the lease ends.</summary>
    private static bool Dnsmasq(IReadOnlyList<LineWord> words, int line, List<ListEntry> entries)
    {
        if (words.Count is < 4 or > 5 || !long.TryParse(words[0].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var ends) || ends is < 0 or > 253_402_300_799
            || !CardText.TryRead(words[1].Text, bare: false, out var card) || !AddressText.TryRead(words[2].Text, out var address)) return false;
        entries.Add(new ListEntry(ListFormats.Leases)
        {
            Card = card, Address = address,
            Name = Array.IndexOf(NoNames, words[3].Text) < 0 ? ListText.Clean(words[3].Text) : null,
            LeaseEnds = ends > 0 ? DateTimeOffset.FromUnixTimeSeconds(ends).UtcDateTime.ToString("u", CultureInfo.InvariantCulture) : null,
        });
        return line > 0;
    }

    /// <summary><c>割り当て中アドレス: 192.168.100.2</c>, then the card with blanks between its bytes, then the name.</summary>
    private bool Yamaha(string line, int number, List<ListEntry> entries)
    {
        if (line.IndexOfAny([':', '：']) is not (> 0 and var colon)) return false;
        var (label, value) = (line[..colon].Trim(), line[(colon + 1)..].Trim());
        if ((label.EndsWith("割り当て中アドレス", StringComparison.Ordinal) || label.Equals("Allocated address", StringComparison.OrdinalIgnoreCase)) && AddressText.TryRead(value, out var address))
        {
            Close(entries);
            (_open, _openLine, _isYamaha) = (new ListEntry(ListFormats.Leases) { Address = address }, number, true);
            return true;
        }
        if (_open is null) return false;
        if (label.Contains("クライアント", StringComparison.Ordinal) || label.Contains("Client", StringComparison.OrdinalIgnoreCase))
            _open = CardText.TryRead(value.Replace("(01)", "", StringComparison.Ordinal).Trim().Replace(' ', ':'), bare: true, out var card) ? _open with { Card = card } : _open;
        else if (label is "ホスト名" || label.Equals("Host Name", StringComparison.OrdinalIgnoreCase))
            _open = _open with { Name = ListText.Clean(value) };
        else
            return false;
        return true;
    }
}
