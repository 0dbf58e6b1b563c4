namespace Mimamori.Capture.Network;

/// <summary>Addresses as text without making a string, for notes that are usually known already.</summary>
internal static class Hex
{
    public static ReadOnlySpan<byte> Mac(MacAddress mac, Span<byte> room)
    {
        var digits = "0123456789abcdef"u8;
        for (var i = 0; i < 6; i++)
        {
            var value = (byte)(mac.Value >> (40 - 8 * i));
            room[3 * i] = digits[value >> 4];
            room[3 * i + 1] = digits[value & 15];
            if (i < 5) room[3 * i + 2] = (byte)':';
        }
        return room[..17];
    }
}
