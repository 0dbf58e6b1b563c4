using System.Runtime.CompilerServices;
using Mimamori.Capture.Protocols;

namespace Mimamori.Capture.Transport;

/// <summary>
/// Shows analyzers the start of each message of a TCP direction, in order and without gaps. Most messages come in one
/// segment and are shown where they lie; only the longer ones are copied into a lent buffer.
/// </summary>
internal sealed class MessageReader(AssemblyPool pool, CaptureLimits limits, HeardMessages heard, Notebook notes)
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(StreamSide side, StreamSide other, in TcpSegment segment, in Talk talk)
    {
        if (segment.Syn && !side.HasBegunAt(segment.Sequence + 1))
        {
            side.Reset(pool);
            side.Start = segment.Sequence + 1;
            side.KnowsStart = true;
        }
        if (segment.Payload.IsEmpty) return;
        if (other.Attention == Attention.BetweenMessages) other.Attention = Attention.Waiting;
        if (side.Attention is Attention.Finished or Attention.BetweenMessages) return;
        if (side.Attention == Attention.Waiting && !TryBegin(side, segment)) return;
        // Bytes may come with the SYN already, which takes a number of its own (RFC 9293 section 3.4, RFC 7413).
        Take(side, (int)(segment.FirstByte - side.Start), segment.Payload, talk);
    }

    /// <summary>The first message starts after the SYN, or, in a capture that began later, wherever we come in.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool TryBegin(StreamSide side, in TcpSegment segment)
    {
        // A later message: what was sent before the last one's end is a retransmission.
        if (side.Looks > 0 && (int)(segment.FirstByte - side.Start) < 0) return false;
        if (!side.KnowsStart || side.Looks > 0) side.Start = segment.FirstByte;
        side.KnowsStart = true;
        side.Attention = Attention.Reading;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Take(StreamSide side, int offset, ReadOnlySpan<byte> payload, in Talk talk)
    {
        if (offset + payload.Length <= 0 && offset > -limits.StreamBytes) return;
        if (offset <= -limits.StreamBytes || offset >= limits.StreamBytes)
        {
            Resynchronise(side, offset, payload, talk);
            return;
        }
        if (offset == 0 && side.Buffer is null)
        {
            Look(side, payload, payload, talk);
            return;
        }
        side.Buffer ??= pool.Rent();
        if (side.Buffer is null) GiveUp(side);
        else if (offset < 0) Grow(side, side.Buffer.Add(0, payload[-offset..]), talk);
        else Grow(side, side.Buffer.Add(offset, payload), talk);
    }

    /// <summary>The capture lost what lay between: once, start again where the bytes go on; the second time leave it.</summary>
    private void Resynchronise(StreamSide side, int offset, ReadOnlySpan<byte> payload, in Talk talk)
    {
        if (side.Restarted)
        {
            side.Finish(pool);
            return;
        }
        side.Restarted = true;
        side.Drop(pool);
        side.Start += (uint)offset;
        Take(side, 0, payload, talk);
    }

    private void Grow(StreamSide side, bool grew, in Talk talk)
    {
        if (grew) Look(side, side.Buffer!.Start, default, talk);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Look(StreamSide side, ReadOnlySpan<byte> start, ReadOnlySpan<byte> unkept, in Talk talk)
    {
        if (start.Length > limits.StreamBytes) start = start[..limits.StreamBytes];
        if (++side.Looks > limits.LooksAtOneDirection)
        {
            side.Finish(pool);
            return;
        }
        switch (heard.Read(start, talk))
        {
            case Verdict.NeedMore when start.Length < limits.StreamBytes:
                Keep(side, unkept);
                break;
            case Verdict.KeepLooking:
                side.Start += (uint)start.Length;
                side.Attention = Attention.BetweenMessages;
                side.Drop(pool);
                break;
            default:
                side.Finish(pool);
                break;
        }
    }

    private void Keep(StreamSide side, ReadOnlySpan<byte> unkept)
    {
        if (unkept.IsEmpty) return;
        side.Buffer = pool.Rent();
        if (side.Buffer is null) GiveUp(side);
        else side.Buffer.Add(0, unkept);
    }

    private void GiveUp(StreamSide side)
    {
        notes.Problem("reassembly-over-limit");
        side.Finish(pool);
    }
}
