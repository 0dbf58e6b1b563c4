using System.Net;

namespace Mimamori.Tests.Capture.Conformance;

/// <summary>One packet as tshark took it apart; in tunnels a field has a value for each layer, and the last one is the innermost.</summary>
internal sealed class TsharkPacket(string[] fields, string[][] values)
{
    public string[] this[string field] => values[Array.IndexOf(fields, field)];

    public bool IsTcp => this["tcp.srcport"].Length > 0 && !IsReport;

    /// <summary>What a machine says to itself names no machine of the house.</summary>
    public bool IsLoopback => Source.StartsWith("127.", StringComparison.Ordinal) || Source == "::1";

    public string Source => Inner("src");

    /// <summary>Error messages carry the start of the packet they complain of; its ends have not sent it here.</summary>
    private bool IsReport => this["icmp.type"].Length > 0 || this["icmpv6.type"].Length > 0;

    /// <summary>All layers' addresses where each layer has ports (VXLAN), only the innermost where the wrapping has none (GRE).</summary>
    public IEnumerable<string> Ends => IsReport || Ports == 0 ? [] : (Ports < Layers ? new[] { Source, Inner("dst") } : Addresses).Where(IsMachine);

    private int Ports => this["tcp.srcport"].Length + this["udp.srcport"].Length;

    private int Layers => this["ip.src"].Length + this["ipv6.src"].Length;

    private IEnumerable<string> Addresses => [.. this["ip.src"], .. this["ip.dst"], .. this["ipv6.src"], .. this["ipv6.dst"]];

    public IEnumerable<string> Cards => this["eth.src"].Concat(this["eth.dst"]).Concat(this["sll.src.eth"]).Concat(this["arp.src.hw_mac"]).Concat(this["dhcp.hw.mac_addr"]).Where(card => card != "00:00:00:00:00:00" && (Convert.ToByte(card[..2], 16) & 1) == 0);

    private string Inner(string end)
    {
        var (four, six) = (this[$"ip.{end}"], this[$"ipv6.{end}"]);
        return six.Length > 0 ? six[^1] : four.Length > 0 ? four[^1] : "";
    }

    public static bool IsMachine(string text) => IPAddress.TryParse(text, out var address) && !Mimamori.Capture.Network.AddressRanges.IsNoMachine(Mimamori.Capture.Network.IpAddress.From(address));
}
