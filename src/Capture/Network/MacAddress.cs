using System.Buffers.Binary;

namespace Mimamori.Capture.Network;

/// <summary>An IEEE 802 MAC address (EUI-48) in the low 48 bits.</summary>
public readonly record struct MacAddress(ulong Value)
{
    /// <summary>The group bit: such an address names many receivers and is never one machine (IEEE 802-2014 section 8.2.2).</summary>
    public bool IsGroup => (Value & 0x0100_0000_0000) != 0;

    /// <summary>The local bit: made up by software (random addresses of phones, virtual machines), so it names no maker.</summary>
    public bool IsLocal => (Value & 0x0200_0000_0000) != 0;

    public static MacAddress From(ReadOnlySpan<byte> sixBytes) =>
        new(((ulong)BinaryPrimitives.ReadUInt16BigEndian(sixBytes) << 32) | BinaryPrimitives.ReadUInt32BigEndian(sixBytes[2..]));

    public override string ToString() =>
        $"{Byte(40):x2}:{Byte(32):x2}:{Byte(24):x2}:{Byte(16):x2}:{Byte(8):x2}:{Byte(0):x2}";

    private byte Byte(int shift) => (byte)(Value >> shift);
}
