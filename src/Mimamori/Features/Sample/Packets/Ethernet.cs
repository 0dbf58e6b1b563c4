using Mimamori.Capture.Network;

namespace Mimamori.Features.Sample.Packets;

/// <summary>Ethernet II with an 802.1Q tag where the point shows it.</summary>
internal static class Ethernet
{
    public const int Ipv4Type = 0x0800;
    public const int ArpType = 0x0806;
    public const int Ipv6Type = 0x86dd;
    public const int LldpType = 0x88cc;

    public static MacAddress Everybody { get; } = new(0xffffffffffff);

    public static byte[] Frame(MacAddress to, MacAddress from, int? vlan, int type, byte[] payload)
    {
        var frame = Addresses(to, from);
        if (vlan is { } tag)
            frame.U16(0x8100).U16(tag);
        return Filled(frame.U16(type).Bytes(payload));
    }

    /// <summary>The older 802.3 form with LLC and SNAP that CDP still uses.</summary>
    public static byte[] SnapFrame(MacAddress to, MacAddress from, byte[] organisationAndType, byte[] payload) =>
        Filled(Addresses(to, from).U16(8 + payload.Length).Hex("aaaa03").Bytes(organisationAndType).Bytes(payload));

    private static ByteWriter Addresses(MacAddress to, MacAddress from) =>
        new ByteWriter().U16((int)(to.Value >> 32)).U32((long)(to.Value & uint.MaxValue))
            .U16((int)(from.Value >> 32)).U32((long)(from.Value & uint.MaxValue));

    /// <summary>No frame on a wire is shorter than 60 bytes before its check sequence.</summary>
    private static byte[] Filled(ByteWriter frame) => frame.Zeros(Math.Max(0, 60 - frame.Length)).Done();
}
