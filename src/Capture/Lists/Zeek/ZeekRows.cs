using System.Globalization;
using Mimamori.Capture.Network;
using Mimamori.Capture.Observations;

namespace Mimamori.Capture.Lists.Zeek;

/// <summary>What the rows of each log say. Only addresses of the house become machines, as with a capture.</summary>
internal sealed class ZeekRows(ToldHouse house, IReadOnlyList<IpPrefix> inside)
{
    private readonly ZeekTalks _talks = new(house.Problems);
    private readonly Dictionary<MacAddress, HashSet<string>> _behind = [];

    public void Take(string path, Dictionary<string, string> row, int line)
    {
        switch (path.Length > 0 ? path : PathOf(row))
        {
            case "conn": TakeTalk(row, line); break;
            case "dhcp": TakeLease(row, line); break;
            case "dns": TakeName(row, line); break;
            case "ssl": TakeTls(row, line); break;
            case "software": TakeSoftware(row, line); break;
            default: house.Problems.Add("other-log", line); return;
        }
        house.Rows++;
    }

    public DiscoveryReport Report(CaptureSource source, long bytes, DiscoveryOptions options)
    {
        // A card behind which several addresses spoke is a router's; it is nobody's own among them.
        foreach (var (card, addresses) in _behind)
            if (addresses.Count == 1) Machine(addresses.First(), 0)?.Card(card);
        return house.Report(source, ListFormats.Zeek, bytes, options, _talks.ToList(source.Point, IsInside));
    }

    private static string PathOf(Dictionary<string, string> row) =>
        row.ContainsKey("conn_state") ? "conn" : row.ContainsKey("assigned_addr") || row.ContainsKey("msg_types") ? "dhcp" : row.ContainsKey("qtype_name") || row.ContainsKey("query") ? "dns"
        : row.ContainsKey("software_type") ? "software" : row.ContainsKey("server_name") || row.ContainsKey("cipher") ? "ssl" : "";

    private void TakeTalk(Dictionary<string, string> row, int line)
    {
        if (Ends(row) is not var (from, to)) return;
        var moment = Time(row);
        // S0: nobody answered; REJ: refused. The caller exists all the same.
        var answered = row.GetValueOrDefault("conn_state") is not ("S0" or "REJ" or "SH");
        Machine(from, line)?.Seen(moment);
        Behind(row.GetValueOrDefault("orig_l2_addr"), from);
        _talks.Count(row, from, to, moment, line);
        if (!answered || Machine(to, line) is not { } server) return;
        server.Seen(moment);
        Behind(row.GetValueOrDefault("resp_l2_addr"), to);
        if (row.GetValueOrDefault("service") is { } service && Port(row) is var port and > 0)
            server.Serves(new Service(row.GetValueOrDefault("proto") ?? "tcp", port, ZeekWords.Protocol(service), null, null));
    }

    private void TakeLease(Dictionary<string, string> row, int line)
    {
        if (!CardText.TryRead(row.GetValueOrDefault("mac"), bare: false, out var card)) return;
        var address = new[] { "assigned_addr", "assigned_ip", "client_addr", "requested_addr" }.Select(row.GetValueOrDefault).FirstOrDefault(text => AddressText.TryRead(text, out var read) && AddressText.IsOneMachine(read));
        var machine = address is null ? house.Find(card, null, null, line) : Machine(address, line);
        if (machine is null) return;
        if (card is { IsGroup: false, Value: not 0 }) machine.Card(card);
        machine.Seen(Time(row));
        machine.Name(row.GetValueOrDefault("host_name") ?? row.GetValueOrDefault("client_fqdn"), "dhcp");
        machine.Fact("dhcp", "domain", row.GetValueOrDefault("domain"));
        machine.Fact("dhcp", "vendorClass", row.GetValueOrDefault("client_software"));
        if (row.GetValueOrDefault("server_addr") is { } server) Machine(server, line)?.Serves(new Service("udp", 67, "dhcp", null, null));
    }

    private void TakeName(Dictionary<string, string> row, int line)
    {
        if (Ends(row) is var (_, server) && row.ContainsKey("rcode") && Port(row) == 53) Machine(server, line)?.Serves(new Service("udp", 53, "dns", null, null));
        if (row.GetValueOrDefault("query") is not { } query || row.GetValueOrDefault("qtype_name") is not ("A" or "AAAA")) return;
        foreach (var answer in (row.GetValueOrDefault("answers") ?? "").Split(',').Take(16))
            if (AddressText.TryRead(answer, out var address)) NameOf(address, query, line);
    }

    private void NameOf(string address, string name, int line)
    {
        if (IsInside(address)) Machine(address, line)?.Name(name, "dns");
        else _talks.Name(address, name);
    }

    private void TakeTls(Dictionary<string, string> row, int line)
    {
        if (Ends(row) is not var (_, server)) return;
        if (row.GetValueOrDefault("server_name") is { } name && !IsInside(server)) _talks.Name(server, name);
        if (Machine(server, line) is not { } machine) return;
        if (Port(row) is var port and > 0) machine.Serves(new Service("tcp", port, "tls", null, null));
        machine.Fact("tls", "certificateSubject", row.GetValueOrDefault("subject"));
        machine.Fact("tls", "certificateIssuer", row.GetValueOrDefault("issuer"));
        machine.Fact("tls", "sni", row.GetValueOrDefault("server_name"));
    }

    private void TakeSoftware(Dictionary<string, string> row, int line)
    {
        if (row.GetValueOrDefault("host") is not { } host || Machine(host, line) is not { } machine) return;
        machine.Seen(Time(row));
        var words = row.GetValueOrDefault("unparsed_version") ?? row.GetValueOrDefault("name");
        var (protocol, fact) = ZeekWords.Software(row.GetValueOrDefault("software_type"));
        machine.Fact(protocol, fact, words);
    }

    private void Behind(string? card, string address)
    {
        if (!CardText.TryRead(card, bare: false, out var mac) || mac.IsGroup || mac.Value == 0 || _behind.Count >= ListLimits.Rows && !_behind.ContainsKey(mac)) return;
        if (!_behind.TryGetValue(mac, out var addresses)) _behind[mac] = addresses = [];
        if (addresses.Count < 2) addresses.Add(address);
    }

    /// <summary>Null for the far end of a line to the outside, and for what is no machine.</summary>
    private ToldMachine? Machine(string text, int line) => AddressText.TryRead(text, out var address) && AddressText.IsOneMachine(address) && IsInside(address) ? house.Find(null, address, null, line) : null;

    private bool IsInside(string text)
    {
        var address = IpAddress.Parse(text);
        return address.IsPrivate() || inside.Any(prefix => prefix.Contains(address));
    }

    private static (string From, string To)? Ends(Dictionary<string, string> row) =>
        AddressText.TryRead(row.GetValueOrDefault("id.orig_h"), out var from) && AddressText.TryRead(row.GetValueOrDefault("id.resp_h"), out var to) ? (from, to) : null;

    internal static int Port(Dictionary<string, string> row) => int.TryParse(row.GetValueOrDefault("id.resp_p"), NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port < 65_536 ? port : 0;

    private static DateTime? Time(Dictionary<string, string> row)
    {
        var text = row.GetValueOrDefault("ts");
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and < 253_402_300_799)
            return DateTime.UnixEpoch.AddSeconds(seconds);
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var told) ? told.UtcDateTime : null;
    }
}
