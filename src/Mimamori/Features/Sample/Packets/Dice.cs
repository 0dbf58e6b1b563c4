namespace Mimamori.Features.Sample.Packets;

/// <summary>SplitMix64 (Steele, Lea, Flood 2014). Our own, so that a seed gives the same bytes with every runtime.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>From <paramref name="low"/> up to, but not including, <paramref name="high"/>.</summary>
    public int Between(int low, int high) => low + (int)(Next() % (ulong)(high - low));

    public bool Chance(int percent) => Between(0, 100) < percent;

    public T Pick<T>(IReadOnlyList<T> items) => items[Between(0, items.Count)];

    public byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        for (var at = 0; at < count; at++)
            bytes[at] = (byte)Next();
        return bytes;
    }

    public string Hex(int byteCount) => Convert.ToHexStringLower(Bytes(byteCount));
}
