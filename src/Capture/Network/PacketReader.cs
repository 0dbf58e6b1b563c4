using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Mimamori.Capture.Files;
using Mimamori.Capture.Flows;
using Mimamori.Capture.Hosts;
using Mimamori.Capture.Link;
using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.Cdp;
using Mimamori.Capture.Protocols.Lldp;
using Mimamori.Capture.Protocols.Vxlan;

namespace Mimamori.Capture.Network;

/// <summary>Takes one record apart, from the frame to the transport, and hands each layer to who knows it.</summary>
internal sealed class PacketReader(HostTable hosts, Sightings sightings, InsideRanges inside, TalkReader talks, FragmentTable fragments, Notebook notes)
{
    private const int UdpHeader = 8;
    private const int MulticastListenerReport = 143;

    /// <summary>How many tunnels the bytes at hand lie in.</summary>
    private int _depth;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(in CapturedPacket packet, int point)
    {
        _depth = 0;
        if (LinkLayer.Read(packet, out var frame) is { } problem) notes.Problem(problem);
        else ReadFrame(new Moment(point, frame.Vlan, frame.Source, frame.Destination, packet.Ticks, packet.WireLength), frame);
    }

    /// <summary>Call it before the tables are read.</summary>
    public void Book() => talks.Book();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadFrame(in Moment moment, in Frame frame)
    {
        (notes.Point, notes.Vlan, notes.Ticks) = (moment.Point, moment.Vlan, moment.Ticks);
        switch (frame.Type)
        {
            case EtherType.Bridged: ReadInner(moment, new Inner { Type = EtherType.Bridged, Bytes = frame.Payload, Name = "mpls", Vlan = -1 }); break;
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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadTransport(in Moment moment, in IpPacket packet, ReadOnlySpan<byte> bytes)
    {
        switch (packet.Protocol)
        {
            case IpPacket.Tcp: talks.ReadTcp(moment, packet, bytes); break;
            case IpPacket.Udp: ReadUdp(moment, packet, bytes); break;
            case IpPacket.Icmpv6: ReadIcmpv6(moment, packet, bytes); break;
            default: ReadOther(moment, packet, bytes); break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadUdp(in Moment moment, in IpPacket packet, ReadOnlySpan<byte> bytes)
    {
        talks.ReadUdp(moment, packet, bytes);
        if (bytes.Length <= UdpHeader + VxlanAnalyzer.HeaderLength || BinaryPrimitives.ReadUInt16BigEndian(bytes[2..]) != VxlanAnalyzer.Port) return;
        if (!VxlanAnalyzer.LooksRight(bytes[UdpHeader..])) return;
        ReadInner(moment, new Inner { Type = EtherType.Bridged, Bytes = bytes[(UdpHeader + VxlanAnalyzer.HeaderLength)..], Name = "vxlan", Vlan = -1 });
    }

    private void ReadOther(in Moment moment, in IpPacket packet, ReadOnlySpan<byte> bytes)
    {
        var sender = CountEnds(moment, packet);
        if (sender.IsNone) return;
        hosts[sender].Spoke = true;
        var isOpen = Tunnels.TryOpen(packet, bytes, out var inner);
        if (isOpen || packet.Protocol == IpPacket.Gre) notes.Fact(sender, inner.Name, "tunnel", "yes");
        if (isOpen) ReadInner(moment, inner);
        if (packet.Protocol == IpPacket.Esp) notes.Fact(sender, "ipsec", "esp", "yes");
        if (packet.Protocol == IpPacket.Vrrp && packet.Destination.IsMulticast()) notes.Fact(sender, "vrrp", "member", "yes");
    }

    /// <summary>
    /// Reads what was wrapped as if it had been on a wire of its own. The cards of the wrapping say nothing of the machines
    /// inside, so an IP packet without a frame has none.
    /// </summary>
    private void ReadInner(in Moment outer, in Inner inner)
    {
        if (_depth == Tunnels.MostNested)
        {
            notes.Problem("tunnels-too-deep");
            return;
        }
        _depth++;
        var frame = new Frame { Type = inner.Type, Payload = inner.Bytes };
        var problem = inner.Type switch
        {
            EtherType.Bridged => Ethernet.Read(inner.Bytes, ref frame),
            EtherType.Mpls => Ethernet.ReadTyped((int)EtherType.Mpls, inner.Bytes, ref frame),
            _ => null,
        };
        if (problem is not null) notes.Problem(problem);
        else ReadFrame(new Moment(outer.Point, VlanOf(inner, frame, outer), frame.Source, frame.Destination, outer.Ticks, inner.Bytes.Length), frame);
        _depth--;
        (notes.Vlan, notes.Ticks) = (outer.Vlan, outer.Ticks);
    }

    /// <summary>A mirroring switch tells the VLAN beside the frame; in any other tunnel with frames, only their own tags count.</summary>
    private static int VlanOf(in Inner inner, in Frame frame, in Moment outer) =>
        inner.Vlan > 0 && frame.Vlan == 0 ? inner.Vlan : inner.Type == EtherType.Bridged ? frame.Vlan : outer.Vlan;

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
        _ = frame.Type == EtherType.Lldp ? LldpAnalyzer.Read(frame.Payload, talk, notes) : CdpAnalyzer.Read(frame.Payload, talk, notes);
        notes.LastSpoken = null;
    }
}
