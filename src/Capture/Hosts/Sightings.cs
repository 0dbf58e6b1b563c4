using System.Runtime.CompilerServices;
using Mimamori.Capture.Network;

namespace Mimamori.Capture.Hosts;

/// <summary>Where and when the packet at hand was captured, and in whose frame it came.</summary>
internal readonly record struct Moment(int Point, int Vlan, MacAddress Source, MacAddress Destination, long Ticks, int WireLength);

/// <summary>Books who sends and who is sent to, and what that proves about which card has which address.</summary>
internal sealed class Sightings(HostTable hosts, InsideRanges inside)
{
    private static readonly MacAddress Everybody = new(0xFFFF_FFFF_FFFF);

    /// <summary>The sender of an IP packet. One without an address yet (0.0.0.0, ::) is known by its card.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public HostId Sender(in Moment moment, in IpPacket packet)
    {
        if (packet.Source.IsNoMachine()) return CardOf(moment);
        var host = hosts.OfAddress(moment.Point, moment.Vlan, packet.Source);
        if (host.IsNone) return host;
        hosts[host].Exists = true;
        var card = hosts.OfCard(moment.Point, moment.Vlan, moment.Source);
        if (!card.IsNone) hosts[host].Claim(card.Row, Strength(moment, packet), !HopLimits.LooksForwarded(packet.HopLimit), moment.Ticks);
        return host;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public HostId Receiver(in Moment moment, in IpPacket packet) =>
        packet.Destination.IsNoMachine() ? HostId.None : hosts.OfAddress(moment.Point, moment.Vlan, packet.Destination);

    public HostId CardOf(in Moment moment) => hosts.OfCard(moment.Point, moment.Vlan, moment.Source);

    public void Count(HostId host, in Moment moment)
    {
        if (!host.IsNone) hosts[host].Count(moment.Ticks, moment.WireLength);
    }

    /// <summary>ARP or neighbour discovery says that a card has an address.</summary>
    public HostId Told(in Moment moment, IpAddress address, MacAddress mac)
    {
        inside.Learn(moment.Point, new IpPrefix(address, address.IsV4 ? 32 : 128));
        var card = hosts.OfCard(moment.Point, moment.Vlan, mac);
        var host = hosts.OfAddress(moment.Point, moment.Vlan, address);
        if (host.IsNone) return card;
        hosts[host].Exists = true;
        hosts[host].See(moment.Ticks);
        if (card.IsNone) return host;
        hosts[card].See(moment.Ticks);
        hosts[host].Claim(card.Row, ClaimStrength.Told, true, moment.Ticks);
        return host;
    }

    private static ClaimStrength Strength(in Moment moment, in IpPacket packet) =>
        packet.Source.IsLinkLocal() || packet.Destination.StaysOnLink() || moment.Destination == Everybody && packet.Destination.IsV4
            ? ClaimStrength.OnLink
            : ClaimStrength.Carried;
}
