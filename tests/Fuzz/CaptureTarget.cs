using Mimamori.Capture;
using Mimamori.Capture.Observations;

namespace Mimamori.Fuzz;

/// <summary>A whole capture file of either format, up to the JSON.</summary>
internal static class CaptureTarget
{
    public static void Read(ReadOnlyMemory<byte> bytes)
    {
        using var stream = new MemoryStream(bytes.ToArray());
        DiscoveryJson.Write(Stream.Null, Discovery.Read([new CaptureSource("fuzz", "fuzz", stream)], new DiscoveryOptions()));
    }

    /// <summary>One packet of a link type, in a capture whose own headers are sound, so that the fuzzer spends nothing on them.</summary>
    public static void ReadPacket(ReadOnlyMemory<byte> packet, uint linkType)
    {
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        foreach (var word in (uint[])[0xA1B2C3D4, 0x0004_0002, 0, 0, 262_144, linkType, 1_780_000_000, 0, (uint)packet.Length, (uint)packet.Length]) writer.Write(word);
        writer.Write(packet.Span);
        Read(file.ToArray());
    }
}
