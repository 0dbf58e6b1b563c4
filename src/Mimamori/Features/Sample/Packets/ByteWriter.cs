using System.Buffers.Binary;
using System.Text;

namespace Mimamori.Features.Sample.Packets;

/// <summary>Bytes put down one field after the other. Numbers are big-endian as on the wire; <c>Le</c> marks the little-endian ones of Windows and DICOM.</summary>
internal sealed class ByteWriter
{
    private readonly List<byte> _bytes = [];

    public int Length => _bytes.Count;

    public ByteWriter U8(int value)
    {
        _bytes.Add((byte)value);
        return this;
    }

    public ByteWriter U16(int value) => U8(value >> 8).U8(value);

    public ByteWriter U32(long value) => U16((int)(value >> 16)).U16((int)value);

    public ByteWriter U64(ulong value) => U32((long)(value >> 32)).U32((long)(value & uint.MaxValue));

    public ByteWriter Le16(int value) => U8(value).U8(value >> 8);

    public ByteWriter Le32(long value) => Le16((int)value).Le16((int)(value >> 16));

    public ByteWriter Le64(ulong value) => Le32((long)(value & uint.MaxValue)).Le32((long)(value >> 32));

    public ByteWriter Bytes(ReadOnlySpan<byte> bytes)
    {
        _bytes.AddRange(bytes);
        return this;
    }

    public ByteWriter Hex(string digits) => Bytes(Convert.FromHexString(digits.Replace(" ", "", StringComparison.Ordinal)));

    public ByteWriter Ascii(string text) => Bytes(Encoding.ASCII.GetBytes(text));

    public ByteWriter Utf16(string text) => Bytes(Encoding.Unicode.GetBytes(text));

    public ByteWriter Padded(string text, int width, char fill = ' ') => Ascii(text.PadRight(width, fill)[..width]);

    public ByteWriter Zeros(int count) => Bytes(new byte[count]);

    public ByteWriter AlignTo(int step) => Zeros((step - Length % step) % step);

    public byte[] Done() => [.. _bytes];

    public static void Put16(Span<byte> bytes, int offset, int value) =>
        BinaryPrimitives.WriteUInt16BigEndian(bytes[offset..], (ushort)value);
}
