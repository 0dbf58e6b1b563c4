using System.Buffers;

namespace Mimamori.Capture.Protocols.Tls;

/// <summary>
/// The handshake messages of one direction, put together again where records cut them (RFC 8446 section 5.1 allows it; long
/// certificate chains need it). Borrows memory only in that case, and never more than has really come.
/// </summary>
internal ref struct HandshakeMessages : IDisposable
{
    private const int TypeAndLength = 4;
    private byte[]? _borrowed;
    private ReadOnlySpan<byte> _rest;

    public HandshakeMessages(ReadOnlySpan<byte> bytes)
    {
        if (!TlsRecord.TryRead(bytes, out var record, out var rest)) return;
        _rest = record.Content;
        if (!TlsRecord.TryRead(rest, out _, out _)) return;
        _borrowed = ArrayPool<byte>.Shared.Rent(bytes.Length);
        var length = 0;
        while (TlsRecord.TryRead(bytes, out record, out bytes))
        {
            record.Content.CopyTo(_borrowed.AsSpan(length));
            length += record.Content.Length;
        }
        _rest = _borrowed.AsSpan(0, length);
    }

    public bool TryNext(out byte type, out ReadOnlySpan<byte> body)
    {
        type = 0;
        body = default;
        var cursor = new Cursor(_rest);
        if (!cursor.TryByte(out type) || !cursor.TryThreeBytes(out var length) || !cursor.TryTake(length, out body)) return false;
        _rest = _rest[(TypeAndLength + length)..];
        return true;
    }

    public void Dispose()
    {
        if (_borrowed is not null) ArrayPool<byte>.Shared.Return(_borrowed);
        _borrowed = null;
        _rest = default;
    }
}
