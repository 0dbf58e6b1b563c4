using System.Net;

namespace Mimamori.Capture.Network;

/// <summary>A CIDR block of either IP version.</summary>
public readonly record struct IpPrefix(IpAddress Address, int Length)
{
    /// <summary>IPv4 addresses are kept in the last 32 of 128 bits, so their prefixes are 96 bits longer inside.</summary>
    private int Bits => Address.IsV4 ? Length + 96 : Length;

    public bool Contains(IpAddress other)
    {
        if (other.IsV4 != Address.IsV4) return false;
        var (high, low) = Mask(Bits);
        return ((other.High ^ Address.High) & high) == 0 && ((other.Low ^ Address.Low) & low) == 0;
    }

    public static bool TryParse(string text, out IpPrefix prefix)
    {
        prefix = default;
        var slash = text.IndexOf('/');
        if (!IPAddress.TryParse(slash < 0 ? text : text[..slash], out var net)) return false;
        var address = IpAddress.From(net);
        var longest = address.IsV4 ? 32 : 128;
        var length = longest;
        if (slash >= 0 && (!int.TryParse(text[(slash + 1)..], out length) || length < 0 || length > longest)) return false;
        prefix = new IpPrefix(address, length);
        return true;
    }

    public static IpPrefix Parse(string text) =>
        TryParse(text, out var prefix) ? prefix : throw new FormatException($"Not a CIDR block: {text}");

    /// <summary>The smallest block that holds both, which two machines on one link must share.</summary>
    public static IpPrefix Common(IpAddress one, IpAddress other)
    {
        var high = one.High ^ other.High;
        var bits = high != 0 ? System.Numerics.BitOperations.LeadingZeroCount(high)
            : 64 + System.Numerics.BitOperations.LeadingZeroCount(one.Low ^ other.Low);
        return new IpPrefix(one, one.IsV4 ? bits - 96 : bits);
    }

    public override string ToString() => $"{Address}/{Length}";

    private static (ulong High, ulong Low) Mask(int bits) => (Ones(Math.Min(bits, 64)), Ones(Math.Max(bits - 64, 0)));

    private static ulong Ones(int bits) => bits == 0 ? 0 : ulong.MaxValue << (64 - bits);
}
