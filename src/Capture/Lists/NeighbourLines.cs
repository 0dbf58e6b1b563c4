namespace Mimamori.Capture.Lists;

/// <summary>Lines that carry their own words: <c>arp -a</c> of Linux, macOS and BSD, <c>ip neigh</c>, and MikroTik's terse print.</summary>
internal static class NeighbourLines
{
    /// <summary>What Linux calls the way out, whatever its name is.</summary>
    private static readonly string[] NoNames = ["?", "gateway", "_gateway"];

    public static bool TryRead(IReadOnlyList<LineWord> words, int line, List<ListEntry> entries, ListProblems problems)
    {
        if ((Arp(words) ?? Neigh(words) ?? Terse(words)) is not { } entry) return false;
        if (entry.Card is null) problems.Add("no-card", line);
        else entries.Add(entry);
        return true;
    }

    /// <summary><c>name (10.0.0.1) at 0:1b:21:aa:bb:cc [ether] on eth0</c></summary>
    private static ListEntry? Arp(IReadOnlyList<LineWord> words)
    {
        var at = IndexOf(words, "at");
        if (at < 1 || at + 1 >= words.Count || !words[at - 1].Text.StartsWith('(') || !AddressText.TryRead(words[at - 1].Text, out var address)) return null;
        var name = at > 1 ? words[at - 2].Text : "?";
        return new ListEntry(ListFormats.ArpTable)
        {
            Address = address,
            Card = CardText.TryRead(words[at + 1].Text, bare: false, out var card) ? card : null,
            Name = Array.IndexOf(NoNames, name) < 0 ? ListText.Clean(name) : null,
            Interface = After(words, "on"),
        };
    }

    /// <summary><c>10.0.0.1 dev eth0 lladdr 00:1b:21:aa:bb:cc REACHABLE</c></summary>
    private static ListEntry? Neigh(IReadOnlyList<LineWord> words)
    {
        if (words.Count < 3 || IndexOf(words, "dev") < 0 && IndexOf(words, "lladdr") < 0 || !AddressText.TryRead(words[0].Text, out var address)) return null;
        return new ListEntry(ListFormats.ArpTable)
        {
            Address = address,
            Card = CardText.TryRead(After(words, "lladdr"), bare: false, out var card) ? card : null,
            Interface = After(words, "dev"),
        };
    }

    /// <summary><c>0 DC address=10.0.0.1 mac-address=00:1B:21:AA:BB:CC host-name="PC1" interface=ether2</c></summary>
    private static ListEntry? Terse(IReadOnlyList<LineWord> words)
    {
        var pairs = words.Select(word => word.Text.Split('=', 2)).Where(pair => pair.Length == 2).ToLookup(pair => pair[0], pair => pair[1].Trim('"'));
        if (!pairs.Contains("mac-address") && !pairs.Contains("server") || !AddressText.TryRead(pairs["address"].FirstOrDefault(), out var address)) return null;
        return new ListEntry(pairs.Contains("server") ? ListFormats.Leases : ListFormats.ArpTable)
        {
            Address = address,
            Card = CardText.TryRead(pairs["mac-address"].FirstOrDefault(), bare: false, out var card) ? card : null,
            Name = ListText.Clean(pairs["host-name"].FirstOrDefault()),
            Interface = ListText.Clean(pairs["interface"].FirstOrDefault()),
        };
    }

    private static int IndexOf(IReadOnlyList<LineWord> words, string text)
    {
        for (var i = 0; i < words.Count; i++)
            if (words[i].Text == text) return i;
        return -1;
    }

    private static string? After(IReadOnlyList<LineWord> words, string text) =>
        IndexOf(words, text) is >= 0 and var at && at + 1 < words.Count ? ListText.Clean(words[at + 1].Text) : null;
}
