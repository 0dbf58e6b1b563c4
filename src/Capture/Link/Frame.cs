using Mimamori.Capture.Network;

namespace Mimamori.Capture.Link;

/// <summary>What the link layer tells of one packet. Without addresses (raw IP, loopback) both MACs are zero.</summary>
internal ref struct Frame
{
    public MacAddress Source;
    public MacAddress Destination;
    /// <summary>The innermost VLAN number, 0 when untagged: with QinQ the outer tag is the carrier's, the inner one the house's.</summary>
    public int Vlan;
    public EtherType Type;
    public ReadOnlySpan<byte> Payload;
}

/// <summary>What follows the link header (IEEE 802 EtherTypes; the last ones stand for LLC and SNAP protocols and are our own numbers).</summary>
internal enum EtherType
{
    None = 0,
    Ipv4 = 0x0800,
    Arp = 0x0806,
    Bridged = 0x6558,
    Vlan = 0x8100,
    Ipv6 = 0x86DD,
    Mpls = 0x8847,
    PppoeSession = 0x8864,
    ProviderVlan = 0x88A8,
    Lldp = 0x88CC,
    OldQinQ = 0x9100,
    Cdp = 0x10000,
    SpanningTree = 0x10001,
}
