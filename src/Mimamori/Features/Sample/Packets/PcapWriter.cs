namespace Mimamori.Features.Sample.Packets;

/// <summary>Classic libpcap file, microseconds, little-endian (draft-ietf-opsawg-pcap).</summary>
internal static class PcapWriter
{
    public static byte[] Write(IReadOnlyList<TapedFrame> frames)
    {
        var file = new ByteWriter().Le32(0xa1b2c3d4).Le16(2).Le16(4).Le32(0).Le32(0).Le32(262144).Le32(1);
        foreach (var frame in frames)
        {
            file.Le32(frame.AtMicroseconds / 1_000_000).Le32(frame.AtMicroseconds % 1_000_000);
            file.Le32(frame.Bytes.Length).Le32(frame.Bytes.Length).Bytes(frame.Bytes);
        }

        return file.Done();
    }
}
