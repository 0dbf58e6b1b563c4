using System.Globalization;
using Mimamori.Capture.Observations;

namespace Mimamori.Capture.Lists.Zeek;

/// <summary>Rows of conn.log added up to connections, as a capture's talks are.</summary>
internal sealed class ZeekTalks(ListProblems problems)
{
    private const int MostNames = 8;

    private sealed class Sum
    {
        public string? Protocol { get; set; }
        public long Packets { get; set; }
        public long Bytes { get; set; }
        public DateTime? First { get; set; }
        public DateTime? Last { get; set; }
    }

    private readonly Dictionary<(string From, string To, string Transport, int Port), Sum> _talks = [];
    private readonly Dictionary<string, SortedSet<string>> _names = [];

    public void Count(Dictionary<string, string> row, string from, string to, DateTime? moment, int line)
    {
        if (row.GetValueOrDefault("proto") is not ("tcp" or "udp") || !AddressText.IsOneMachine(from) || !AddressText.IsOneMachine(to)) return;
        var key = (from, to, row["proto"], ZeekRows.Port(row));
        if (!_talks.TryGetValue(key, out var talk))
        {
            if (_talks.Count >= ListLimits.Rows)
            {
                problems.Add("flows-over-limit", line);
                return;
            }
            _talks[key] = talk = new Sum();
        }
        talk.Protocol ??= row.GetValueOrDefault("service") is { } service ? ZeekWords.Protocol(service) : null;
        talk.Packets += Number(row, "orig_pkts") + Number(row, "resp_pkts");
        talk.Bytes += Number(row, "orig_ip_bytes", "orig_bytes") + Number(row, "resp_ip_bytes", "resp_bytes");
        if (moment is null) return;
        if (talk.First is null || moment < talk.First) talk.First = moment;
        if (talk.Last is null || moment > talk.Last) talk.Last = moment;
    }

    /// <summary>What a far end was called by DNS or TLS.</summary>
    public void Name(string address, string name)
    {
        if (ListText.Clean(name) is not { } clean || _names.Count >= ListLimits.Rows && !_names.ContainsKey(address)) return;
        if (!_names.TryGetValue(address, out var names)) _names[address] = names = new SortedSet<string>(StringComparer.Ordinal);
        if (names.Count < MostNames) names.Add(clean);
    }

    public IReadOnlyList<Connection> ToList(string point, Func<string, bool> isInside) =>
    [
        .. _talks.Where(pair => isInside(pair.Key.From) || isInside(pair.Key.To)).OrderBy(pair => pair.Key.From, StringComparer.Ordinal).ThenBy(pair => pair.Key.To, StringComparer.Ordinal)
            .ThenBy(pair => pair.Key.Transport, StringComparer.Ordinal).ThenBy(pair => pair.Key.Port).Select(pair => new Connection
            {
                From = pair.Key.From, To = pair.Key.To, Transport = pair.Key.Transport, Port = pair.Key.Port, Protocol = pair.Value.Protocol, Point = point,
                Outside = !isInside(pair.Key.From) || !isInside(pair.Key.To), Names = [.. _names.GetValueOrDefault(isInside(pair.Key.To) ? pair.Key.From : pair.Key.To) ?? []],
                Packets = pair.Value.Packets, Bytes = pair.Value.Bytes, First = pair.Value.First, Last = pair.Value.Last,
            }),
    ];

    private static long Number(Dictionary<string, string> row, params string[] names)
    {
        foreach (var name in names)
            if (long.TryParse(row.GetValueOrDefault(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return Math.Min(number, 1L << 48);
        return 0;
    }
}
