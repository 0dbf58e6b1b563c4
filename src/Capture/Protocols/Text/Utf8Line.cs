using System.Buffers.Text;

namespace Mimamori.Capture.Protocols.Text;

/// <summary>Puts a short text together in memory that the caller lends. What does not fit is left out: it never grows.</summary>
internal ref struct Utf8Line(Span<byte> room)
{
    private readonly Span<byte> _room = room;
    private int _length;

    public readonly ReadOnlySpan<byte> Text => _room[.._length];

    public readonly bool IsEmpty => _length == 0;

    public void Add(scoped ReadOnlySpan<byte> text)
    {
        if (text.Length > _room.Length - _length) return;
        text.CopyTo(_room[_length..]);
        _length += text.Length;
    }

    public void Add(byte character) => Add([character]);

    public void AddNumber(ulong number)
    {
        if (Utf8Formatter.TryFormat(number, _room[_length..], out var written)) _length += written;
    }

    public void AddHex(scoped ReadOnlySpan<byte> bytes)
    {
        if (Convert.TryToHexStringLower(bytes, _room[_length..], out var written)) _length += written;
    }

    /// <summary>Four hexadecimal digits, as JA4 writes cipher suites and extensions.</summary>
    public void AddHex(ushort number) => AddHex([(byte)(number >> 8), (byte)number]);
}
