using Mimamori.Capture.Files;
using Mimamori.Capture.Flows;
using Mimamori.Capture.Hosts;
using Mimamori.Capture.Link;
using Mimamori.Capture.Protocols;

namespace Mimamori.Capture.Network;

/// <summary>Takes one record apart, from the frame to the transport, and hands each layer to who knows it.</summary>
internal sealed class PacketReader(HostTable hosts, Sightings sightings, InsideRanges inside, TalkReader talks, FragmentTable fragments, Notebook notes)
{
    private const int MulticastListenerReport = 143;

    public void Read(in CapturedPacket packet, int point)
    {
        if (LinkLayer.Read(packet, out var frame) is { } problem)
        {
            notes.Problem(problem);
            return;
        }
        (notes.Point, notes.Vlan, notes.Ticks) = (point, frame.Vlan, packet.Ticks);
        var moment = new Moment(point, frame.Vlan, frame.Source, frame.Destination, packet.Ticks, packet.WireLength);
        switch (frame.Type)
        {
            case EtherType.Ipv4 or EtherType.Ipv6: ReadIp(moment, frame.Payload); break;
            case EtherType.Arp: ReadArp(moment, frame.Payload); break;
            case EtherType.Lldp or EtherType.Cdp: ReadNeighbourProtocol(moment, frame); break;
        }
    }

    private void ReadArp(in Moment moment, ReadOnlySpan<byte> bytes)
    {
        if (!ArpPacket.TryRead(bytes, out var arp)) return;
        var card = hosts.OfCard(moment.Point, moment.Vlan, arp.SenderMac);
        if (!card.IsNone) hosts[card].Exists = hosts[card].Spoke = true;
        // A probe before taking an address has no sender address yet (RFC 5227 section 2.1.1).
        if (arp.Sender.IsNoMachine())
        {
            sightings.Count(card, moment);
            return;
        }
        var host = sightings.Told(moment, arp.Sender, arp.SenderMac);
        inside.LearnNeighbours(moment.Point, arp.Sender, arp.Target);
        sightings.Count(host, moment);
        if (host.IsNone) return;
        hosts[host].Spoke = true;
        if (!card.IsNone) notes.Fact(host, "arp", "mac", Hex.Mac(arp.SenderMac, stackalloc byte[17]));
    }

    private void ReadIp(in Moment moment, ReadOnlySpan<byte> bytes)
    {
        if (IpPacket.Read(bytes, out var packet) is { } problem)
        {
            notes.Problem(problem);
            return;
        }
        if (!packet.IsFragment)
        {
            ReadTransport(moment, packet, packet.Payload);
            return;
        }
        var whole = fragments.Add(moment.Point, packet);
        if (!whole.IsEmpty) ReadTransport(moment, packet, whole);
        else CountEnds(moment, packet);
    }

    private void ReadTransport(in Moment moment, in IpPacket packet, ReadOnlySpan<byte> bytes)
    {
        switch (packet.Protocol)
        {
            case IpPacket.Tcp: talks.ReadTcp(moment, packet, bytes); break;
            case IpPacket.Udp: talks.ReadUdp(moment, packet, bytes); break;
            case IpPacket.Icmpv6: ReadIcmpv6(moment, packet, bytes); break;
            default: ReadOther(moment, packet); break;
        }
    }

    private void ReadOther(in Moment moment, in IpPacket packet)
    {
        var sender = CountEnds(moment, packet);
        if (sender.IsNone) return;
        hosts[sender].Spoke = true;
        if (packet.Protocol == IpPacket.Gre) notes.Fact(sender, "gre", "tunnel", "yes");
        if (packet.Protocol == IpPacket.Esp) notes.Fact(sender, "ipsec", "esp", "yes");
        if (packet.Protocol == IpPacket.Vrrp && packet.Destination.IsMulticast()) notes.Fact(sender, "vrrp", "member", "yes");
    }

    private HostId CountEnds(in Moment moment, in IpPacket packet)
    {
        var sender = sightings.Sender(moment, packet);
        sightings.Count(sender, moment);
        sightings.Count(sightings.Receiver(moment, packet), moment);
        return sender;
    }

    private void ReadIcmpv6(in Moment moment, in IpPacket packet, ReadOnlySpan<byte> bytes)
    {
        var sender = CountEnds(moment, packet);
        if (NeighbourMessage.TryRead(bytes, out var message) && packet.HopLimit == 255) ReadNeighbour(moment, packet, message, sender);
        else if (!bytes.IsEmpty && bytes[0] != MulticastListenerReport && !sender.IsNone) hosts[sender].Spoke = true;
    }

    /// <summary>A hop limit of 255 proves that no router forwarded the message (RFC 4861 section 7.1).</summary>
    private void ReadNeighbour(in Moment moment, in IpPacket packet, in NeighbourMessage message, HostId sender)
    {
        var mac = message.LinkAddress == default ? moment.Source : message.LinkAddress;
        if (message.HasOnLink) inside.Learn(moment.Point, message.OnLink);
        if (message.Type == NeighbourMessage.Advert && !message.Target.IsNoMachine()) NoteNeighbour(moment, message.Target, mac, message.IsRouter);
        else if (!packet.Source.IsNoMachine()) NoteNeighbour(moment, packet.Source, mac, message.IsRouter);
        if (message.Type is NeighbourMessage.Solicit or NeighbourMessage.Advert && !packet.Source.IsNoMachine() && !sender.IsNone)
            hosts[sender].Spoke = true;
    }

    private void NoteNeighbour(in Moment moment, IpAddress address, Network.MacAddress mac, bool isRouter)
    {
        var host = sightings.Told(moment, address, mac);
        if (host.IsNone) return;
        hosts[host].IsRouterByItsWord |= isRouter;
        if (mac != default) notes.Fact(host, "ndp", "mac", Hex.Mac(mac, stackalloc byte[17]));
        if (isRouter) notes.Fact(host, "ndp", "router", "yes");
    }

    private void ReadNeighbourProtocol(in Moment moment, in Frame frame)
    {
        var card = sightings.CardOf(moment);
        sightings.Count(card, moment);
        if (card.IsNone) return;
        hosts[card].Exists = hosts[card].Spoke = true;
        var talk = new Talk
        {
            Transport = Protocols.Transport.None,
            Client = card,
            Server = HostId.None,
            ClientAddress = default,
            ServerAddress = default,
            ClientPort = 0,
            ServerPort = 0,
            SenderMac = moment.Source,
            FromClient = true,
        };
        _ = DatagramAnalyzers.Read(frame.Payload, talk, notes);
        notes.LastSpoken = null;
    }
}
