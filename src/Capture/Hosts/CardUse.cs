using Mimamori.Capture.Network;

namespace Mimamori.Capture.Hosts;

/// <summary>For whom a card sends at one point, over all VLANs there. A card that sends for many is a router's.</summary>
internal sealed class CardUse
{
    /// <summary>A machine rarely answers ARP for more addresses than this; a router standing in for others (proxy ARP, RFC 1027) does.</summary>
    private const int MostToldAddresses = 32;

    private const int MostPrivacyAddresses = 8;
    private readonly HashSet<IpAddress> _v4 = [];
    private readonly HashSet<IpAddress> _v6 = [];
    private readonly HashSet<ulong> _v6Networks = [];
    private int _told;
    private int _carried;

    public void Add(IpAddress address, ClaimStrength strength)
    {
        if (strength == ClaimStrength.Told && address.IsV4) _told++;
        if (address.IsLinkLocal()) return;
        if (strength == ClaimStrength.Carried) _carried++;
        if (address.IsV4) _v4.Add(address);
        else if (_v6.Add(address)) _v6Networks.Add(address.High);
    }

    public bool AnswersForOthers => _told > MostToldAddresses;

    /// <summary>All its packets come from one machine: one IPv4 address, and IPv6 addresses of one network (privacy addresses change, RFC 8981).</summary>
    public bool IsSole => _v4.Count <= 1 && _v6Networks.Count <= 1 && _v6.Count <= MostPrivacyAddresses;

    /// <summary>How many addresses, not its own, it sends for.</summary>
    public int Forwards => IsSole ? 0 : _carried;
}
