namespace Mimamori.Capture.Network;

/// <summary>What an address says of itself, by the ranges the RFCs set apart.</summary>
internal static class AddressRanges
{
    /// <summary>Private (RFC 1918), shared (RFC 6598), unique local (RFC 4193) and link-local addresses.</summary>
    public static bool IsPrivate(this IpAddress address)
    {
        if (!address.IsV4) return (address.High >> 57) == 0xFC >> 1 || address.IsLinkLocal();
        var v4 = address.V4;
        return v4 >> 24 == 10 || v4 >> 20 == 0xAC1 || v4 >> 16 == 0xC0A8 || v4 >> 22 == 0x64400000 >> 22 || address.IsLinkLocal();
    }

    /// <summary>Never forwarded by a router (RFC 3927 section 2.7, RFC 4291 section 2.5.6).</summary>
    public static bool IsLinkLocal(this IpAddress address) =>
        address.IsV4 ? address.V4 >> 16 == 0xA9FE : address.High >> 54 == 0xFE80 >> 6;

    /// <summary>Multicast, broadcast, unspecified, loopback and reserved addresses are no machine.</summary>
    public static bool IsNoMachine(this IpAddress address)
    {
        if (!address.IsV4) return address.High >> 56 == 0xFF || address.High == 0 && address.Low <= 1;
        var v4 = address.V4;
        return v4 >> 28 >= 0xE || v4 >> 24 is 0 or 127;
    }

    public static bool IsLoopback(this IpAddress address) => address.IsV4 ? address.V4 >> 24 == 127 : address == new IpAddress(0, 1);

    public static bool IsMulticast(this IpAddress address) => address.IsV4 ? address.V4 >> 28 == 0xE : address.High >> 56 == 0xFF;

    /// <summary>Delivered on one link only: limited broadcast, 224.0.0.0/24 (RFC 5771 section 4), interface- and link-local IPv6 groups.</summary>
    public static bool StaysOnLink(this IpAddress address) => address.IsV4
        ? address.V4 == uint.MaxValue || address.V4 >> 8 == 0xE00000
        : address.High >> 48 is 0xFF01 or 0xFF02;
}
