using System.Buffers.Binary;
using System.Buffers.Text;
using Mimamori.Capture.Network;

namespace Mimamori.Capture.Protocols.Dns;

/// <summary>The address inside a reverse name: <c>4.3.2.10.in-addr.arpa</c> (RFC 1035 section 3.5) or nibbles under ip6.arpa (RFC 3596 section 2.5).</summary>
internal static class ReverseName
{
    public static bool TryRead(ReadOnlySpan<byte> name, out IpAddress address)
    {
        address = default;
        if (name.EndsWith(".in-addr.arpa"u8)) return TryV4(name[..^".in-addr.arpa"u8.Length], out address);
        return name.EndsWith(".ip6.arpa"u8) && TryV6(name[..^".ip6.arpa"u8.Length], out address);
    }

    private static bool TryV4(ReadOnlySpan<byte> labels, out IpAddress address)
    {
        (address, var value, var count) = (default, 0u, 0);
        foreach (var range in labels.Split((byte)'.'))
        {
            var label = labels[range];
            if (count == 4 || !Utf8Parser.TryParse(label, out byte octet, out var used) || used != label.Length) return false;
            value |= (uint)octet << (8 * count++);
        }
        address = IpAddress.FromV4(value);
        return count == 4;
    }

    private static bool TryV6(ReadOnlySpan<byte> labels, out IpAddress address)
    {
        address = default;
        if (labels.Length != 63) return false;
        Span<byte> bytes = stackalloc byte[16];
        for (var i = 0; i < 32; i++)
        {
            var nibble = HexValue(labels[2 * i]);
            if (nibble < 0 || (i < 31 && labels[2 * i + 1] != '.')) return false;
            bytes[15 - i / 2] |= (byte)(nibble << (4 * (i % 2)));
        }
        address = new IpAddress(BinaryPrimitives.ReadUInt64BigEndian(bytes), BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]));
        return true;
    }

    private static int HexValue(byte digit) => digit switch
    {
        >= (byte)'0' and <= (byte)'9' => digit - '0',
        >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
        _ => -1,
    };
}
