namespace Mimamori.Capture.Files;

/// <summary>A stream whose beginning was already looked at and comes again.</summary>
internal sealed class ReplayedStream(ReadOnlyMemory<byte> start, Stream rest) : Stream
{
    private ReadOnlyMemory<byte> _left = start;

    /// <summary>The first bytes, fewer only where the stream has fewer, and the stream as if nobody had looked.</summary>
    public static (ReadOnlyMemory<byte> Start, Stream Whole) Peek(Stream stream, int count)
    {
        var start = new byte[count];
        var have = 0;
        try
        {
            for (int read; have < count && (read = stream.Read(start.AsSpan(have))) > 0;) have += read;
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException)
        {
            // What came before counts; the next read meets the same fault and is counted there.
        }
        return (start.AsMemory(0, have), new ReplayedStream(start.AsMemory(0, have), stream));
    }

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_left.IsEmpty) return rest.Read(buffer);
        var count = Math.Min(buffer.Length, _left.Length);
        _left.Span[..count].CopyTo(buffer);
        _left = _left[count..];
        return count;
    }

    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
