using Mimamori.Capture.Network;

namespace Mimamori.Capture.Hosts;

/// <summary>
/// What belongs to the house: private ranges, what the user said, and what ARP, neighbour discovery and DHCP show to be on the
/// link. Where none of it occurs at a point (a lab with public addresses), every host whose own card is seen there.
/// </summary>
internal sealed class InsideRanges(IReadOnlyList<IpPrefix> declared)
{
    private const int MostLearned = 4_096;
    private const int ShortestOnLink = 20;
    private readonly HashSet<(int Point, IpAddress Address)> _addresses = [];
    private readonly HashSet<(int Point, IpPrefix Prefix)> _prefixes = [];

    public bool Contains(int point, IpAddress address)
    {
        if (address.IsNoMachine()) return false;
        if (address.IsPrivate() || declared.Any(prefix => prefix.Contains(address)) || _addresses.Contains((point, address))) return true;
        return _prefixes.Count > 0 && _prefixes.Any(known => known.Point == point && known.Prefix.Contains(address));
    }

    /// <summary>By the rule for captures without any inside.</summary>
    public void Adopt(int point, IpAddress address) => _addresses.Add((point, address));

    public void Learn(int point, IpPrefix prefix)
    {
        if (prefix.Address.IsPrivate() || prefix.Address.IsNoMachine()) return;
        var isHost = prefix.Length == (prefix.Address.IsV4 ? 32 : 128);
        if (isHost && _addresses.Count < MostLearned) _addresses.Add((point, prefix.Address));
        if (!isHost && _prefixes.Count < MostLearned) _prefixes.Add((point, prefix));
    }

    /// <summary>Who asks by ARP for another thinks it on the same link, so their common prefix is; a very short one is a mistake.</summary>
    public void LearnNeighbours(int point, IpAddress one, IpAddress other)
    {
        if (one.IsPrivate() || one.IsNoMachine() || other.IsNoMachine() || one == other) return;
        var prefix = IpPrefix.Common(one, other);
        if (prefix.Length is >= ShortestOnLink and < 32) Learn(point, prefix);
    }
}
