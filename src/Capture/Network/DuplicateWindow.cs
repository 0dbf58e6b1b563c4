using System.Buffers.Binary;
using Mimamori.Capture.Files;

namespace Mimamori.Capture.Network;

/// <summary>
/// A mirror of several ports shows a packet twice, going in and coming out. The last few packets are remembered by their start:
/// addresses, the sender's number of the packet, sequence numbers and check sums stand there, so a real second packet differs.
/// </summary>
internal sealed class DuplicateWindow
{
    private const int Remembered = 8;
    private const int StartBytes = 80; // Ethernet with a tag, IPv6 and TCP's fixed header

    /// <summary>A copy comes at once; a machine that says the same thing again waits longer than this.</summary>
    private const long MostTicks = 2 * TimeSpan.TicksPerMillisecond;

    private readonly (ulong Mark, int Point, int Length, long Ticks)[] _seen = new (ulong, int, int, long)[Remembered];
    private int _next;

    public bool IsDuplicate(in CapturedPacket packet, int point)
    {
        if (packet.Ticks == 0) return false;
        var mark = Mark(packet.Bytes);
        foreach (ref readonly var seen in _seen.AsSpan())
        {
            if (seen.Mark == mark && seen.Length == packet.WireLength && seen.Point == point && Math.Abs(packet.Ticks - seen.Ticks) <= MostTicks) return true;
        }
        _seen[_next] = (mark, point, packet.WireLength, packet.Ticks);
        _next = (_next + 1) % Remembered;
        return false;
    }

    private static ulong Mark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > StartBytes) bytes = bytes[..StartBytes];
        var mark = 0xCBF29CE484222325;
        for (; bytes.Length >= 8; bytes = bytes[8..]) mark = Mix(mark ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (var one in bytes) mark = Mix(mark ^ one);
        return mark;
    }

    private static ulong Mix(ulong value)
    {
        value *= 0x9E3779B97F4A7C15;
        return value ^ value >> 29;
    }
}
