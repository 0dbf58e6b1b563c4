using System.Net;
using Mimamori.Capture.Network;
using Mimamori.Features.Sample.Houses;

namespace Mimamori.Features.Sample.Packets;

/// <summary>One network card of one machine: where it is plugged in and what it is called there.</summary>
internal sealed class Leg(Machine machine, Segment segment, MacAddress mac, IPAddress address)
{
    public Machine Machine { get; } = machine;

    public Segment Segment { get; } = segment;

    public MacAddress Mac { get; } = mac;

    public IPAddress Address { get; } = address;

    /// <summary>The MAC as its six bytes.</summary>
    public byte[] Octets { get; } = OctetsOf(mac);

    public bool IsOutside => Segment.IsOutside;

    /// <summary>fe80::/64 with the interface number made from the MAC (RFC 4291 appendix A).</summary>
    public IPAddress LinkLocal { get; } = EuiAddress(mac);

    private static byte[] OctetsOf(MacAddress mac) => new ByteWriter().U64(mac.Value).Done()[2..];

    private static IPAddress EuiAddress(MacAddress mac)
    {
        var octets = OctetsOf(mac);
        octets[0] ^= 2;
        return new(new ByteWriter().Hex("fe80000000000000").Bytes(octets.AsSpan(..3)).U16(0xfffe).Bytes(octets.AsSpan(3..)).Done());
    }
}
