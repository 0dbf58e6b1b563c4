using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
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

    private readonly ulong[] _marks = new ulong[Remembered];
    private readonly long[] _ticks = new long[Remembered];
    private int _next;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool IsDuplicate(in CapturedPacket packet, int point)
    {
        if (packet.Ticks == 0) return false;
        var start = packet.Bytes.Length > StartBytes ? packet.Bytes[..StartBytes] : packet.Bytes;
        var mark = Mark.Of(start, (ulong)point << 32 | (uint)packet.WireLength);
        var seen = PlaceOf(mark);
        if (seen >= 0 && Math.Abs(packet.Ticks - _ticks[seen]) <= MostTicks) return true;
        // An older packet with this mark is written over, so that a mark stands once.
        if (seen < 0) _next = (_next + 1) % Remembered;
        (_marks[seen < 0 ? _next : seen], _ticks[seen < 0 ? _next : seen]) = (mark, packet.Ticks);
        return false;
    }

    /// <summary>All places are compared at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int PlaceOf(ulong mark)
    {
        var same = Vector512.Equals(Vector512.Create<ulong>(_marks), Vector512.Create(mark)).ExtractMostSignificantBits();
        return same == 0 ? -1 : BitOperations.TrailingZeroCount(same);
    }
}
