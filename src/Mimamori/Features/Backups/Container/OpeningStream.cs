namespace Mimamori.Features.Backups.Container;

/// <summary>Reads sealed blocks and gives plain bytes; the first block that does not open ends it with <see cref="DamagedBackupException"/>.</summary>
public sealed class OpeningStream(Stream source, SealedBlocks blocks) : Stream
{
    private readonly byte[] _plain = new byte[SealedBlocks.BlockBytes];
    private readonly byte[] _sealed = new byte[SealedBlocks.BlockBytes + SealedBlocks.TagBytes];
    private int _at, _filled;
    private long _number;
    private bool _ended;

    public override int Read(Span<byte> wanted)
    {
        if (_at == _filled && (_ended || !ReadBlock()))
            return 0;
        var given = Math.Min(wanted.Length, _filled - _at);
        _plain.AsSpan(_at, given).CopyTo(wanted);
        _at += given;
        return given;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    private bool ReadBlock()
    {
        var from = source.Position;
        var length = (int)Math.Min(source.Length - from, _sealed.Length);
        _ended = from + length == source.Length;
        if (length < SealedBlocks.TagBytes)
            throw new DamagedBackupException(Damage.CutShort, from, source.Length);
        source.ReadExactly(_sealed, 0, length);
        if (!blocks.TryOpen(_number, _ended, _sealed.AsSpan(0, length), _plain))
            throw WhatIsWrong(from, length);
        (_number, _at, _filled) = (_number + 1, 0, length - SealedBlocks.TagBytes);
        return _filled > 0;
    }

    /// <summary>A block that opens only as one with more to come is whole: what followed it is gone.</summary>
    private DamagedBackupException WhatIsWrong(long from, int length) =>
        new(_ended && blocks.TryOpen(_number, last: false, _sealed.AsSpan(0, length), _plain) ? Damage.CutShort : Damage.Changed, from, from + length);

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
    public override void Flush() { }
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
}
