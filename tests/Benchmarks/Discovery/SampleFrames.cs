using System.Buffers.Binary;
using Mimamori.Features.Sample;

namespace Mimamori.Benchmarks.Discovery;

/// <summary>The sample hospital's day at its core switch, frame by frame: what the large capture is grown from.</summary>
public static class SampleFrames
{
    private const uint EnhancedPacket = 6;

    public static IEnumerable<byte[]> Read()
    {
        var core = SampleHouses.Hospital(1, new DateTime(2026, 11, 2)).Files.OrderByDescending(file => file.Bytes.Length).First(file => file.Name.EndsWith(".pcapng", StringComparison.Ordinal));
        for (var at = 0; at < core.Bytes.Length;)
        {
            var block = core.Bytes.AsMemory(at);
            var length = BinaryPrimitives.ReadInt32LittleEndian(block.Span[4..]);
            if (BinaryPrimitives.ReadUInt32LittleEndian(block.Span) == EnhancedPacket)
                yield return block.Slice(28, BinaryPrimitives.ReadInt32LittleEndian(block.Span[20..])).ToArray();
            at += length;
        }
    }
}
