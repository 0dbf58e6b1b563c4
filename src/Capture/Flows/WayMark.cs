using System.Runtime.CompilerServices;
using Mimamori.Capture.Network;

namespace Mimamori.Capture.Flows;

/// <summary>How the packets of one direction look: addresses and ports as on the wire, and the card, VLAN and point they come from. Nothing looks like the default.</summary>
internal readonly struct WayMark(ulong addresses, uint ports, MacAddress card, int vlan, int point)
{
    private const int CardBits = 48;
    private readonly ulong _addresses = addresses;
    private readonly ulong _portsAndPoint = ports | (ulong)(uint)point << 32;
    private readonly ulong _cardAndVlan = card.Value | (ulong)(uint)vlan << CardBits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(in WayMark other) => _addresses == other._addresses && _portsAndPoint == other._portsAndPoint && _cardAndVlan == other._cardAndVlan;

    /// <summary>A place in a table of two to so many bits. Sums do not ask who speaks, so both directions come to the same.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int PlaceIn(int bits)
    {
        var ports = (uint)_portsAndPoint;
        var sums = (ulong)((uint)_addresses + (uint)(_addresses >> 32)) << 32 | (uint)((ushort)ports + (ports >> 16));
        return (int)(sums * 0x9E3779B97F4A7C15 >> (64 - bits));
    }
}
