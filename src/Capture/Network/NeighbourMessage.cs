namespace Mimamori.Capture.Network;

/// <summary>IPv6 neighbour discovery (RFC 4861 section 4): who has which address, and who is a router.</summary>
internal ref struct NeighbourMessage
{
    public const int RouterSolicit = 133, RouterAdvert = 134, Solicit = 135, Advert = 136;

    public int Type;
    public IpAddress Target;
    /// <summary>Zero when the option is absent.</summary>
    public MacAddress LinkAddress;
    public bool IsRouter;
    public IpPrefix OnLink;
    public bool HasOnLink;

    public static bool TryRead(ReadOnlySpan<byte> icmp, out NeighbourMessage message)
    {
        message = default;
        if (icmp.Length < 8 || icmp[0] is < RouterSolicit or > Advert || icmp[1] != 0) return false;
        message.Type = icmp[0];
        var options = message.Type switch { RouterSolicit => 8, RouterAdvert => 16, _ => 24 };
        if (icmp.Length < options) return false;
        if (message.Type is Solicit or Advert) message.Target = IpAddress.FromV6(icmp[8..]);
        message.IsRouter = message.Type == RouterAdvert || message.Type == Advert && (icmp[4] & 0x80) != 0;
        message.ReadOptions(icmp[options..]);
        return true;
    }

    /// <summary>Options are counted in units of eight bytes; one of length 0 must end the reading (section 4.6).</summary>
    private void ReadOptions(ReadOnlySpan<byte> options)
    {
        while (options.Length >= 8 && options[1] > 0 && options[1] * 8 <= options.Length)
        {
            if (options[0] is 1 or 2 && options[1] == 1) LinkAddress = MacAddress.From(options[2..]);
            if (options[0] == 3 && options[1] == 4) ReadPrefix(options);
            options = options[(options[1] * 8)..];
        }
    }

    private void ReadPrefix(ReadOnlySpan<byte> option)
    {
        var isOnLink = (option[3] & 0x80) != 0;
        if (!isOnLink || option[2] is < 32 or > 128 || HasOnLink) return;
        OnLink = new IpPrefix(IpAddress.FromV6(option[16..]), option[2]);
        HasOnLink = true;
    }
}
