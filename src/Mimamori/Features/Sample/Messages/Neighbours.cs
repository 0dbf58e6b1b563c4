using System.Text;
using Mimamori.Capture.Network;
using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Messages;

/// <summary>Network gear tells its neighbour who it is: LLDP (IEEE 802.1AB) and Cisco's CDP.</summary>
internal static class Neighbours
{
    public const int Bridge = 0x0004;
    public const int AccessPoint = 0x0008;
    public const int Router = 0x0010;
    public const int Telephone = 0x0020;

    private static readonly MacAddress LldpGroup = new(0x0180c200000e);
    private static readonly MacAddress CdpGroup = new(0x01000ccccccc);

    public static byte[] Lldp(Leg speaker, string port, string name, string description, int capabilities)
    {
        var body = new ByteWriter();
        Tlv(body, 1, [4, .. speaker.Octets]);
        Tlv(body, 2, [5, .. Encoding.ASCII.GetBytes(port)]);
        Tlv(body, 3, [0, 120]);
        Tlv(body, 5, Encoding.ASCII.GetBytes(name));
        Tlv(body, 6, Encoding.ASCII.GetBytes(description));
        Tlv(body, 7, new ByteWriter().U16(capabilities).U16(capabilities).Done());
        Tlv(body, 8, [5, 1, .. speaker.Address.GetAddressBytes(), 2, 0, 0, 0, 1, 0]);
        Tlv(body, 0, []);
        return Ethernet.Frame(LldpGroup, speaker.Mac, null, Ethernet.LldpType, body.Done());
    }

    public static byte[] Cdp(Leg speaker, string port, string name, string version, string platform)
    {
        var fields = new ByteWriter();
        CdpField(fields, 1, Encoding.ASCII.GetBytes(name));
        CdpField(fields, 2, [0, 0, 0, 1, 1, 1, 0xcc, 0, 4, .. speaker.Address.GetAddressBytes()]);
        CdpField(fields, 3, Encoding.ASCII.GetBytes(port));
        CdpField(fields, 4, [0, 0, 0, 0x29]);
        CdpField(fields, 5, Encoding.ASCII.GetBytes(version));
        CdpField(fields, 6, Encoding.ASCII.GetBytes(platform));
        var packet = new ByteWriter().U8(2).U8(180).U16(0).Bytes(fields.Done()).AlignTo(2).Done();
        ByteWriter.Put16(packet, 2, InternetChecksum.Of(packet));
        return Ethernet.SnapFrame(CdpGroup, speaker.Mac, [0, 0, 0x0c, 0x20, 0], packet);
    }

    private static void Tlv(ByteWriter body, int type, byte[] value) => body.U16(type << 9 | value.Length).Bytes(value);

    private static void CdpField(ByteWriter body, int type, byte[] value) => body.U16(type).U16(value.Length + 4).Bytes(value);
}
