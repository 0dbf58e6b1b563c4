namespace Mimamori.Features.Discovery.Intake;

/// <summary>
/// A stored capture as the engine reads it: unpacked, never more than the stated limit, and simply ending where the packing
/// is broken. What stopped it is told afterwards.
/// </summary>
public sealed class CaptureStream : Stream
{
    /// <summary>A capture shrinks at most so far; more is a file made to fill the disk of whoever opens it.</summary>
    private const long GrowthMax = 200;
    private const long UnpackedAlwaysFine = 256L << 20;
    private const long UnpackedMax = 64L << 30;

    private readonly FileStream _file;
    private readonly Stream _bytes;
    private long _left;

    public CaptureStream(string path)
    {
        _file = File.OpenRead(path);
        Span<byte> start = stackalloc byte[Packing.MagicBytes];
        start = start[.._file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        _file.Position = 0;
        var packed = Packing.IsPacked(start);
        _bytes = Packing.Open(_file, start);
        _left = packed ? Math.Min(UnpackedMax, Math.Max(UnpackedAlwaysFine, _file.Length * GrowthMax)) : long.MaxValue;
    }

    /// <summary>How far the stored file has been read.</summary>
    public long StoredBytesRead => _file.CanRead ? _file.Position : 0;

    /// <summary>Why the reading ended early: a reason's code, or null.</summary>
    public string? EndedBecause { get; private set; }

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (EndedBecause is not null || buffer.IsEmpty)
            return 0;
        if (_left == 0)
            return End("unpacked-over-limit");
        try
        {
            var read = _bytes.Read(buffer[..(int)Math.Min(buffer.Length, _left)]);
            _left -= read;
            return read;
        }
        catch (InvalidDataException)
        {
            return End("packing-broken");
        }
    }

    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _bytes.Dispose();
        _file.Dispose();
        base.Dispose(disposing);
    }

    private int End(string reason)
    {
        EndedBecause = reason;
        return 0;
    }
}
