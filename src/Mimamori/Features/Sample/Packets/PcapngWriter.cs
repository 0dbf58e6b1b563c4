using System.Text;

namespace Mimamori.Features.Sample.Packets;

/// <summary>pcapng with one section and one Ethernet interface (draft-ietf-opsawg-pcapng).</summary>
internal static class PcapngWriter
{
    private const int SectionHeader = 0x0a0d0d0a;
    private const int InterfaceDescription = 1;
    private const int EnhancedPacket = 6;

    public static byte[] Write(IReadOnlyList<TapedFrame> frames, string interfaceName)
    {
        var file = new ByteWriter();
        Block(file, SectionHeader, new ByteWriter().Le32(0x1a2b3c4d).Le16(1).Le16(0).Le64(ulong.MaxValue).Bytes(Option(4, "Mimamori sample")));
        Block(file, InterfaceDescription, new ByteWriter().Le16(1).Le16(0).Le32(262144).Bytes(Option(2, interfaceName)));
        foreach (var frame in frames)
            Block(file, EnhancedPacket, Packet(frame));
        return file.Done();
    }

    private static ByteWriter Packet(TapedFrame frame) => new ByteWriter()
        .Le32(0).Le32(frame.AtMicroseconds >> 32).Le32(frame.AtMicroseconds)
        .Le32(frame.Bytes.Length).Le32(frame.Bytes.Length).Bytes(frame.Bytes).AlignTo(4);

    private static byte[] Option(int code, string text)
    {
        var value = Encoding.UTF8.GetBytes(text);
        return new ByteWriter().Le16(code).Le16(value.Length).Bytes(value).AlignTo(4).Le32(0).Done();
    }

    private static void Block(ByteWriter file, long type, ByteWriter body) =>
        file.Le32(type).Le32(body.Length + 12).Bytes(body.Done()).Le32(body.Length + 12);
}
