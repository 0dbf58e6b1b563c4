using CsCheck;
using Mimamori.Capture.Network;

namespace Mimamori.Tests.Capture.Network;

public sealed class HashIndexTests
{
    /// <summary>Few hashes for many rows, so that they crowd and removal has to close gaps round the end of the table.</summary>
    [Fact]
    public void It_finds_what_was_added_and_not_what_was_removed() =>
        Gen.Select(Gen.UInt[uint.MaxValue - 5, uint.MaxValue], Gen.Bool).Array[0, 300].Sample(steps =>
        {
            var (index, expected) = (new HashIndex(), new List<(uint Hash, int Number)>());
            for (var number = 0; number < steps.Length; number++)
            {
                var (hash, isRemoval) = steps[number];
                if (isRemoval && expected.Find(row => row.Hash == hash) is { } row && expected.Remove(row)) index.Remove(row.Hash, row.Number);
                else
                {
                    index.Add(hash, number);
                    expected.Add((hash, number));
                }
            }
            for (uint hash = uint.MaxValue - 6; hash >= uint.MaxValue - 6; hash++)
                Assert.Equal(expected.Where(row => row.Hash == hash).Select(row => row.Number).Order(), Found(index, hash).Order());
        });

    private static List<int> Found(HashIndex index, uint hash)
    {
        var found = new List<int>();
        for (var row = index.First(hash, out var slot); row >= 0; row = index.Next(hash, ref slot)) found.Add(row);
        return found;
    }

    [Fact]
    public void Bytes_that_differ_anywhere_have_another_mark() => Gen.Byte.Array[1, 100].SelectMany(bytes => Gen.Int[0, bytes.Length - 1], (bytes, at) => (bytes, at)).Sample((bytes, at) =>
    {
        var other = bytes.ToArray();
        other[at] ^= 1;
        return Mark.Of(bytes, 7) != Mark.Of(other, 7) && Mark.Of(bytes, 7) != Mark.Of(bytes, 8) && Mark.Of(bytes, 7) != Mark.Of([.. bytes, 0], 7);
    });
}
