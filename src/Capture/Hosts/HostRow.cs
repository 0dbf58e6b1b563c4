using System.Runtime.CompilerServices;
using Mimamori.Capture.Flows;
using Mimamori.Capture.Network;

namespace Mimamori.Capture.Hosts;

/// <summary>
/// What was seen of one address, or of one network card, at one point and VLAN. Which rows are one machine is decided at the end.
/// </summary>
internal sealed class HostRow
{
    public const int MostClaims = 4;

    private MacClaim[] _claims = [];
    private int _claimCount;
    private Tally _seen;

    public required HostKey Key { get; init; }
    public int Point => Key.Point;
    public int Vlan => Key.Vlan;
    /// <summary>Unspecified when this is a card's row.</summary>
    public IpAddress Address => Key.Address;
    public MacAddress Mac => Key.Mac;
    public bool IsCard => Mac != default;

    public long Packets => _seen.Packets;
    public long Bytes => _seen.Bytes;
    public long First => _seen.First;
    public long Last => _seen.Last;

    /// <summary>Something came from it, or something was sent to it that presumes an answer: it exists.</summary>
    public bool Exists { get; set; }

    /// <summary>It took part in more than IPv6's automatic start-up messages (router solicitation, duplicate detection, MLD).</summary>
    public bool Spoke { get; set; }

    public bool IsRouterByItsWord { get; set; }

    public Span<MacClaim> Claims => _claims.AsSpan(0, _claimCount);

    public void Count(long ticks, int bytes) => _seen.Count(ticks, bytes);

    public void Count(in Tally tally) => _seen.Add(tally);

    public void See(long ticks) => _seen.See(ticks);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Claim(int macRow, ClaimStrength strength, bool freshHopLimit, long ticks)
    {
        foreach (ref var claim in Claims)
        {
            if (claim.MacRow != macRow) continue;
            if (strength > claim.Strength) claim.Strength = strength;
            claim.FreshHopLimit |= freshHopLimit;
            claim.Last = Math.Max(claim.Last, ticks);
            return;
        }
        if (_claimCount == MostClaims) return;
        if (_claimCount == _claims.Length) Array.Resize(ref _claims, Math.Max(1, _claims.Length * 2));
        _claims[_claimCount++] = new MacClaim { MacRow = macRow, Strength = strength, FreshHopLimit = freshHopLimit, First = ticks, Last = ticks };
    }
}
