using ZstdSharp;
using ZstdSharp.Unsafe;

namespace Mimamori.Features.Discovery.Intake;

/// <summary>Reads Zstandard (RFC 8878) like <see cref="System.IO.Compression.GZipStream"/> reads gzip: damage is an <see cref="InvalidDataException"/>.</summary>
public sealed class ZstandardStream : Stream
{
    /// <summary>How far back a frame may refer: 2^27 bytes is what the zstd tool itself reads without being asked, and all the memory a file can make us take.</summary>
    private const int WindowLogMax = 27;

    private readonly DecompressionStream _bytes;

    public ZstandardStream(Stream packed)
    {
        _bytes = new DecompressionStream(packed, leaveOpen: false);
        _bytes.SetParameter(ZSTD_dParameter.ZSTD_d_windowLogMax, WindowLogMax);
    }

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return _bytes.Read(buffer);
        }
        catch (Exception fault) when (fault is ZstdException or EndOfStreamException)
        {
            throw new InvalidDataException(fault.Message, fault);
        }
    }

    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _bytes.Dispose();
        base.Dispose(disposing);
    }
}
