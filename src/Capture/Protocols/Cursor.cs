using System.Buffers.Binary;

namespace Mimamori.Capture.Protocols;

/// <summary>
/// Walks over hostile bytes: every read says whether the bytes were there, so nobody reads past the end or
/// trusts a length that the sender wrote. Network byte order unless the name says little-endian.
/// </summary>
internal ref struct Cursor(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    public int Position { get; private set; }

    public readonly int Left => _bytes.Length - Position;

    public readonly ReadOnlySpan<byte> Rest => _bytes[Position..];

    public bool TryTake(int count, out ReadOnlySpan<byte> taken)
    {
        taken = default;
        if (count < 0 || count > Left) return false;
        taken = _bytes.Slice(Position, count);
        Position += count;
        return true;
    }

    public bool TrySkip(int count) => TryTake(count, out _);

    public bool TryByte(out byte value)
    {
        var there = TryTake(1, out var taken);
        value = there ? taken[0] : (byte)0;
        return there;
    }

    public bool TryShort(out ushort value)
    {
        var there = TryTake(2, out var taken);
        value = there ? BinaryPrimitives.ReadUInt16BigEndian(taken) : (ushort)0;
        return there;
    }

    public bool TryShortLittleEndian(out ushort value)
    {
        var there = TryTake(2, out var taken);
        value = there ? BinaryPrimitives.ReadUInt16LittleEndian(taken) : (ushort)0;
        return there;
    }

    public bool TryThreeBytes(out int value)
    {
        var there = TryTake(3, out var taken);
        value = there ? (taken[0] << 16) | (taken[1] << 8) | taken[2] : 0;
        return there;
    }

    public bool TryInt(out uint value)
    {
        var there = TryTake(4, out var taken);
        value = there ? BinaryPrimitives.ReadUInt32BigEndian(taken) : 0;
        return there;
    }

    /// <summary>A block with its length in one byte before it.</summary>
    public bool TryBlock8(out ReadOnlySpan<byte> block)
    {
        block = default;
        return TryByte(out var length) && TryTake(length, out block);
    }

    /// <summary>A block with its length in two bytes before it.</summary>
    public bool TryBlock16(out ReadOnlySpan<byte> block)
    {
        block = default;
        return TryShort(out var length) && TryTake(length, out block);
    }
}
