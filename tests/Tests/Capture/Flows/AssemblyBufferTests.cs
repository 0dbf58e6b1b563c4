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

    /// <summary>Against the plainest model: an array of bytes that may each be set once.</summary>
    [Fact]
    public void Of_copies_that_differ_the_first_counts() =>
        Gen.Select(Gen.Int[0, 60], Gen.Byte.Array[0, 20]).Array[1, 8].Sample(pieces =>
        {
            var (buffer, model) = (new AssemblyBuffer(64), new byte?[64]);
            foreach (var (offset, bytes) in pieces)
            {
                buffer.Add(offset, bytes);
                for (var i = 0; i < bytes.Length && offset + i < model.Length; i++) model[offset + i] ??= bytes[i];
            }
            return buffer.Start.SequenceEqual(model.TakeWhile(one => one is not null).Select(one => one!.Value).ToArray());
        }, iter: 20_000);

    [Fact]
    public void A_piece_sent_again_and_again_takes_one_place()
    {
        var buffer = new AssemblyBuffer(64);
        for (var i = 0; i < 20; i++) Assert.False(buffer.Add(10, [1, 2, 3]));
        Assert.False(buffer.Add(20, [4, 5]));
        Assert.True(buffer.Add(0, new byte[10]));
        Assert.Equal(13, buffer.Contiguous);
    }
}
