namespace Mimamori.Features.Backups.Container;

/// <summary>Takes plain bytes and writes sealed blocks. Without <see cref="Finish"/> the last block is missing, and the file is never taken for whole.</summary>
public sealed class SealingStream(Stream target, SealedBlocks blocks) : Stream
{
    private readonly byte[] _plain = new byte[SealedBlocks.BlockBytes];
    private readonly byte[] _sealed = new byte[SealedBlocks.BlockBytes + SealedBlocks.TagBytes];
    private int _filled;
    private long _number;

    public override void Write(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            // A full block waits until more comes: only then is it surely not the last.
            if (_filled == _plain.Length)
                WriteBlock(last: false);
            var taken = Math.Min(bytes.Length, _plain.Length - _filled);
            bytes[..taken].CopyTo(_plain.AsSpan(_filled));
            _filled += taken;
            bytes = bytes[taken..];
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public void Finish() => WriteBlock(last: true);

    private void WriteBlock(bool last)
    {
        blocks.Seal(_number++, last, _plain.AsSpan(0, _filled), _sealed);
        target.Write(_sealed, 0, _filled + SealedBlocks.TagBytes);
        _filled = 0;
    }

    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
    public override void Flush() { }
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
}
