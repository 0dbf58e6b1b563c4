using System.Net;
using Mimamori.Capture.Network;

namespace Mimamori.Features.Sample.Packets;

/// <summary>
/// All cables of the house and the machines that listen on some of them. The mirror port at the core copies what comes IN from each
/// line, so a frame appears there once, with the sender's own MAC and VLAN; a tap behind a router sees the router's MAC instead.
/// </summary>
internal sealed class Wire(DateTime day)
{
    public const string Core = "ehr-core";

    private static readonly TimeSpan JapanIsAheadOfUtc = TimeSpan.FromHours(9);
    private readonly Dictionary<string, Tape> _tapes = [];
    private readonly long _midnight = (day.Date - JapanIsAheadOfUtc - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;

    public Dice Dice { get; init; } = new(0);

    public IEnumerable<Tape> Tapes => _tapes.Values;

    /// <summary>The card of the box through which the core's networks reach the outside.</summary>
    public Leg? CoreExit { get; set; }

    public void Listen(string point, bool tagged) => _tapes.Add(point, new(point, tagged));

    /// <summary>An instant of the day, on the clock on the wall in Japan, in microseconds since 1970 UTC.</summary>
    public long At(double hour)
    {
        var intoTheDay = (long)(hour * 3_600_000_000);
        // Nothing real happens on the full second: some fraction that depends on nothing but the instant itself.
        return _midnight + intoTheDay + (intoTheDay / 1_000 * 2_654_435_761 & 0x7fff_ffff) % 700_000;
    }

    public void Send(Leg from, Leg to, long at, int protocol, byte[] payload)
    {
        var identification = from.Machine.NextIdentification();
        foreach (var sight in Sights(from, to))
        {
            var packet = Ipv4.Packet(from.Address, to.Address, protocol, from.Machine.Os.TimeToLive - sight.Hops, identification, payload);
            Record(sight, at, Ethernet.Ipv4Type, packet);
            from.Machine.SeenAt(sight.Tape.Point, from.Address, sight.OwnMac ? from.Mac : null);
        }
    }

    public void Udp(Leg from, int fromPort, Leg to, int toPort, long at, byte[] payload) =>
        Send(from, to, at, Ipv4.Udp, Packets.Udp.Datagram(from.Address, fromPort, to.Address, toPort, payload));

    /// <summary>To everybody on the segment, or to a group: floods to the segment's own tap and up the trunk to the core.</summary>
    public void UdpToGroup(Leg from, int fromPort, IPAddress group, int toPort, long at, byte[] payload, IPAddress? sourceAddress = null)
    {
        var source = sourceAddress ?? from.Address;
        var datagram = Packets.Udp.Datagram(source, fromPort, group, toPort, payload);
        var packet = Ipv4.Packet(source, group, Ipv4.Udp, Groups.TimeToLive(group, from.Machine.Os), from.Machine.NextIdentification(), datagram);
        Flood(from, Groups.MacOf(group), at, Ethernet.Ipv4Type, packet);
        if (sourceAddress is null)
            Sighted(from, from.Address);
    }

    public void Flood(Leg from, MacAddress to, long at, int type, byte[] payload)
    {
        foreach (var tape in Floods(from.Segment))
            Record(new(tape, from.Mac, to, from.Segment.Vlan, 0, true), at, type, payload);
    }

    /// <summary>Only the switch at the other end of the cable hears this (LLDP, CDP), so only the tap on that switch.</summary>
    public void ToNeighbour(string point, long at, byte[] frame) => _tapes[point].Record(at, frame);

    public void Sighted(Leg leg, IPAddress address)
    {
        foreach (var tape in Floods(leg.Segment))
            leg.Machine.SeenAt(tape.Point, address, leg.Mac);
    }

    /// <summary>Inside one segment, without IP: an ARP reply to one asker.</summary>
    public void Reply(Leg from, Leg to, long at, int type, byte[] payload)
    {
        foreach (var sight in Neighbours(from, to))
        {
            Record(sight, at, type, payload);
            from.Machine.SeenAt(sight.Tape.Point, from.Address, from.Mac);
        }
    }

    private IEnumerable<Tape> Floods(Segment segment)
    {
        if (segment.Tap is { } tap)
            yield return _tapes[tap];
        if (segment.AtCore)
            yield return _tapes[Core];
    }

    private IEnumerable<Sight> Sights(Leg from, Leg to) => from.Segment == to.Segment ? Neighbours(from, to) : Routed(from, to);

    private IEnumerable<Sight> Neighbours(Leg from, Leg to)
    {
        var point = from.Segment.Tap ?? Core;
        yield return new(_tapes[point], from.Mac, to.Mac, from.Segment.Vlan, 0, true);
    }

    private IEnumerable<Sight> Routed(Leg from, Leg to)
    {
        foreach (var tape in from.IsOutside ? [] : Floods(from.Segment))
            yield return new(tape, from.Mac, from.Segment.Gateway!.Mac, from.Segment.Vlan, 0, true);
        if (!to.IsOutside && to.Segment.Tap is { } tap)
            yield return new(_tapes[tap], to.Segment.Gateway!.Mac, to.Mac, to.Segment.Vlan, from.IsOutside ? 11 : 1, false);
        if (from.IsOutside && to.Segment.AtCore)
            yield return new(_tapes[Core], CoreExit!.Mac, CoreExit.Segment.Gateway!.Mac, CoreExit.Segment.Vlan, 10, false);
    }

    private static void Record(Sight sight, long at, int type, byte[] payload) =>
        sight.Tape.Record(at, Ethernet.Frame(sight.To, sight.From, sight.Tape.Tagged ? sight.Vlan : null, type, payload));

    private readonly record struct Sight(Tape Tape, MacAddress From, MacAddress To, int Vlan, int Hops, bool OwnMac);
}
