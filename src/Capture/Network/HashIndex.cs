using System.Numerics;
using System.Runtime.CompilerServices;

namespace Mimamori.Capture.Network;

/// <summary>
/// From hashes to the numbers of rows, for tables that each packet looks into: open addressing with linear probing, a slot of eight
/// bytes holding hash and number, and no gaps left by removal (Knuth 6.4, algorithm R). The owner of the rows compares the keys:
/// <c>for (var row = index.First(hash, out var slot); row >= 0; row = index.Next(hash, ref slot))</c>.
/// </summary>
internal sealed class HashIndex
{
    private const int Smallest = 64;
    private ulong[] _slots = new ulong[Smallest];
    private int _count;

    private uint Mask => (uint)_slots.Length - 1;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int First(uint hash, out uint slot)
    {
        slot = hash - 1;
        return Next(hash, ref slot);
    }

    /// <returns>A number with the same hash, or -1 when there is no other.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Next(uint hash, ref uint slot)
    {
        var slots = _slots;
        while (true)
        {
            slot = slot + 1 & (uint)slots.Length - 1;
            var entry = slots[slot];
            if (entry == 0) return -1;
            if (entry >> 32 == hash) return NumberIn(entry);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(uint hash, int number)
    {
        if (++_count * 2 > _slots.Length) Grow();
        Put(hash, number);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Remove(uint hash, int number)
    {
        var hole = hash & Mask;
        while (NumberIn(_slots[hole]) != number) hole = hole + 1 & Mask;
        for (var slot = hole + 1 & Mask; _slots[slot] != 0; slot = slot + 1 & Mask)
        {
            var home = (uint)(_slots[slot] >> 32) & Mask;
            if ((slot - home & Mask) < (slot - hole & Mask)) continue; // before its home nobody would find it
            _slots[hole] = _slots[slot];
            hole = slot;
        }
        _slots[hole] = 0;
        _count--;
    }

    private static int NumberIn(ulong entry) => (int)(uint)entry - 1;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Put(uint hash, int number)
    {
        var slot = hash & Mask;
        while (_slots[slot] != 0) slot = slot + 1 & Mask;
        _slots[slot] = (ulong)hash << 32 | (uint)(number + 1);
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new ulong[BitOperations.RoundUpToPowerOf2((uint)old.Length * 2)];
        foreach (var entry in old)
            if (entry != 0) Put((uint)(entry >> 32), NumberIn(entry));
    }
}
