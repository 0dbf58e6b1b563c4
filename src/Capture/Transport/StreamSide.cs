namespace Mimamori.Capture.Transport;

/// <summary>How far one direction of a TCP talk has been looked at.</summary>
internal enum Attention : byte
{
    /// <summary>Nothing seen yet.</summary>
    Waiting,

    /// <summary>Collecting the start of a message.</summary>
    Reading,

    /// <summary>A message was understood; the next begins when the other side has spoken.</summary>
    BetweenMessages,

    /// <summary>Nothing more to learn here.</summary>
    Finished,
}

/// <summary>One direction of a TCP talk: where its next message starts, and the bytes of it that have come.</summary>
internal sealed class StreamSide
{
    /// <summary>How far a stream may have gone when its start is still told of.</summary>
    private const uint LatestStart = 1 << 20;

    public Attention Attention;
    public uint Start;
    public bool KnowsStart;
    public int Looks;
    public bool Restarted;
    public AssemblyBuffer? Buffer;

    /// <summary>We are reading the stream that began with this byte, and not long ago.</summary>
    public bool HasBegunAt(uint first) => KnowsStart && Start - first < LatestStart;

    /// <summary>More bytes change nothing here, nor do they begin another message of the other side.</summary>
    public bool IgnoresBytes(StreamSide other) => Attention is Attention.Finished or Attention.BetweenMessages && other.Attention != Attention.BetweenMessages;

    public void Reset(AssemblyPool pool)
    {
        Attention = Attention.Waiting;
        KnowsStart = Restarted = false;
        Looks = 0;
        Drop(pool);
    }

    public void Finish(AssemblyPool pool)
    {
        Attention = Attention.Finished;
        Drop(pool);
    }

    public void Drop(AssemblyPool pool)
    {
        if (Buffer is not null) pool.Return(Buffer);
        Buffer = null;
    }
}
