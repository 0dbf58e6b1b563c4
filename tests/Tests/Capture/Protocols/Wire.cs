using System.Text;

namespace Mimamori.Tests.Capture.Protocols;

/// <summary>Puts messages together byte by byte, so that each fixture is ours and can be read.</summary>
public sealed class Wire
{
    private readonly List<byte> _bytes = [];

    public byte[] Done => [.. _bytes];

    public int Length => _bytes.Count;

    public Wire Bytes(params byte[] bytes) { _bytes.AddRange(bytes); return this; }

    public Wire Hex(string hex) => Bytes(Convert.FromHexString(hex.Replace(" ", string.Empty, StringComparison.Ordinal)));

    public Wire Text(string text) => Bytes(Encoding.UTF8.GetBytes(text));

    public Wire Unicode(string text) => Bytes(Encoding.Unicode.GetBytes(text));

    public Wire Number16(int value) => Bytes((byte)(value >> 8), (byte)value);

    public Wire Number16Little(int value) => Bytes((byte)value, (byte)(value >> 8));

    public Wire ThreeBytes(int value) => Bytes((byte)(value >> 16)).Number16(value);

    public Wire Number32(long value) => Number16((int)(value >> 16)).Number16((int)value);

    public Wire Number32Little(long value) => Number16Little((int)value).Number16Little((int)(value >> 16));

    public Wire Zeros(int count) => Bytes(new byte[count]);

    public Wire Padded(string text, int width) => Text(text.PadRight(width));

    public Wire Block8(byte[] block) => Bytes((byte)block.Length).Bytes(block);

    public Wire Block8(string text) => Block8(Encoding.UTF8.GetBytes(text));

    public Wire Block16(byte[] block) => Number16(block.Length).Bytes(block);

    public Wire Block24(byte[] block) => ThreeBytes(block.Length).Bytes(block);

    /// <summary>Tag, length, content as BER has it; contents up to 65535 bytes.</summary>
    public Wire Ber(byte tag, byte[] content)
    {
        Bytes(tag);
        if (content.Length < 0x80) Bytes((byte)content.Length);
        else Bytes(0x82).Number16(content.Length);
        return Bytes(content);
    }

    public Wire Ber(byte tag, string text) => Ber(tag, Encoding.UTF8.GetBytes(text));

    public Wire DnsName(string name)
    {
        foreach (var label in name.Split('.')) Block8(label);
        return Bytes(0);
    }
}
