using CsCheck;
using Mimamori.Capture.Transport;

namespace Mimamori.Tests.Capture.Flows;

public sealed class AssemblyBufferTests
{
    [Fact]
    public void Gives_back_the_bytes_in_whatever_order_up_to_eight_pieces_come() =>
        Gen.Select(Gen.Byte.Array[1, 200], Gen.Int[1, 8], Gen.Int).Sample((bytes, pieces, seed) =>
        {
            var size = (bytes.Length + pieces - 1) / pieces;
            var offsets = Enumerable.Range(0, pieces).Select(piece => piece * size).Where(offset => offset < bytes.Length).ToArray();
            new Random(seed).Shuffle(offsets);
            var buffer = new AssemblyBuffer(256);
            foreach (var offset in offsets) buffer.Add(offset, bytes.AsSpan(offset, Math.Min(size, bytes.Length - offset)));
            return buffer.Start.SequenceEqual(bytes);
        });

    [Fact]
    public void Never_keeps_more_than_its_room()
    {
        var buffer = new AssemblyBuffer(16);
        Assert.True(buffer.Add(0, new byte[100]));
        Assert.Equal(16, buffer.Contiguous);
        Assert.False(buffer.Add(16, new byte[1]));
    }
}
