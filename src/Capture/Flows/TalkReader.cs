using System.Runtime.CompilerServices;
using Mimamori.Capture.Hosts;
using Mimamori.Capture.Network;
using Mimamori.Capture.Protocols;
using Mimamori.Capture.Transport;

namespace Mimamori.Capture.Flows;

using Transport = Mimamori.Capture.Protocols.Transport;

/// <summary>Follows TCP and UDP talks: who opened them, how much went over them, and what was said at their start.</summary>
internal sealed class TalkReader(FlowTable flows, ConnectionTable connections, HostTable hosts, Sightings sightings, MessageReader streams, ShortWay shortWay, HeardMessages heard, AssemblyPool pool, Notebook notes)
{
    /// <summary>So many datagrams nobody understood are enough to leave a talk alone (voice and video are most of a busy wire's UDP).</summary>
    private const int StrangeDatagrams = 8;

    /// <summary>From here on ports are dealt out by systems for a moment, and an answer from one is no service.</summary>
    private const int FirstEphemeralPort = 32_768;

    /// <summary>A keep-alive may carry one byte that means nothing (RFC 9293 section 3.8.4).</summary>
    public const int ProvingBytes = 2;

    /// <summary>Cards with several queues and merged captures show packets out of order, but not by more than this.</summary>
    private const long MostLate = TimeSpan.TicksPerSecond;

    /// <summary>Books what all talks have counted; call it before the tables are read.</summary>
    public void Book() => flows.Book();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void ReadTcp(in Moment moment, in IpPacket packet, ReadOnlySpan<byte> bytes)
    {
        if (TcpSegment.Read(bytes, out var segment) is { } problem)
        {
            notes.Problem(problem);
            CountEnds(moment, packet);
            return;
        }
        var key = FlowKey.From(moment.Point, Transport.Tcp, packet.Source, segment.SourcePort, packet.Destination, segment.DestinationPort, out var fromLow);
        var flow = flows.Find(key, out var isNew);
        var (side, other) = fromLow ? (flow.LowSide, flow.HighSide) : (flow.HighSide, flow.LowSide);
        if (isNew) Orient(flow, fromLow, segment);
        else if (segment.Syn && !segment.Ack) StartAgain(flow, side, fromLow, moment, segment);
        Count(flow, moment, packet, fromLow);
        shortWay.Open(flow, ref fromLow ? ref flow.FromLow : ref flow.FromHigh, moment, packet, (uint)segment.SourcePort << 16 | segment.DestinationPort);
        var fromClient = fromLow == flow.LowIsClient;
        if (!fromClient && !segment.Rst) NoteAnswer(flow, isKnown: flow.SawStart);
        NoteReceiver(flow, fromLow, segment);
        flow.Closed |= segment.Fin || segment.Rst;
        if (flow.IsUnderstood && !segment.Syn) return;
        streams.Read(side, other, segment, TalkOf(flow, moment, fromClient));
        flow.IsUnderstood = side.Attention == Attention.Finished && other.Attention == Attention.Finished;
        TakeSpoken(flow, fromClient);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void ReadUdp(in Moment moment, in IpPacket packet, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 8)
        {
            notes.Problem("truncated-udp-header");
            CountEnds(moment, packet);
            return;
        }
        var (source, destination) = (Read16(bytes), Read16(bytes[2..]));
        var key = FlowKey.From(moment.Point, Transport.Udp, packet.Source, source, packet.Destination, destination, out var fromLow);
        var flow = flows.Find(key, out var isNew);
        if (isNew) OrientDatagrams(flow, fromLow, source, destination, packet.Destination);
        Count(flow, moment, packet, fromLow);
        var fromClient = fromLow == flow.LowIsClient;
        if (fromClient) flow.SawStart = true;
        else if (flow.SawStart) NoteAnswer(flow, isKnown: ServicePorts.IsKnown(flow.ServerPort));
        // The length of the header bounds the payload; frames shorter than 60 bytes carry padding behind it.
        int length = Read16(bytes[4..]);
        var payload = length >= 8 && length <= bytes.Length ? bytes[8..length] : bytes[8..];
        if (payload.IsEmpty || flow.DatagramLooks >= StrangeDatagrams) return;
        Show(flow, payload, TalkOf(flow, moment, fromClient));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Show(Flow flow, ReadOnlySpan<byte> payload, in Talk talk)
    {
        var verdict = heard.Read(payload, talk);
        if (verdict == Verdict.NotMine) flow.DatagramLooks++;
        TakeSpoken(flow, talk.FromClient);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void TakeSpoken(Flow flow, bool fromClient)
    {
        if (notes.LastSpoken is null) return;
        // What a talk turns into later (TLS after STARTTLS, RDP inside a tunnel) says less than how it began.
        if (flow.Connection is { } connection)
        {
            if (fromClient) connection.ClientProtocol ??= notes.LastSpoken;
            else connection.ServerProtocol ??= notes.LastSpoken;
        }
        notes.LastSpoken = null;
    }

    /// <summary>A start for a talk that is known: sent again, come late behind its own first bytes, or a new talk between the same ports.</summary>
    private void StartAgain(Flow flow, StreamSide side, bool fromLow, in Moment moment, in TcpSegment segment)
    {
        var isOfThisTalk = side.HasBegunAt(segment.Sequence + 1);
        if (isOfThisTalk && flow.SawStart) return;
        var isLate = (isOfThisTalk || !side.KnowsStart) && !flow.Closed && Math.Abs(moment.Ticks - flow.Last) < MostLate;
        if (!isLate) Orient(flow, fromLow, segment);
        else if (flow.LowIsClient == fromLow) flow.SawStart = true;
        else TurnRound(flow);
    }

    /// <summary>Who opened the talk was guessed wrongly; what it counted until now goes to the right connection.</summary>
    private void TurnRound(Flow flow)
    {
        flow.LowSide.Reset(pool);
        flow.HighSide.Reset(pool);
        flow.LowIsClient = !flow.LowIsClient;
        flow.SawStart = true;
        flow.SawServer = flow.IsUnderstood = false;
        flow.Connection = ConnectionOf(flow);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Orient(Flow flow, bool fromLow, in TcpSegment segment)
    {
        flow.LowSide.Reset(pool);
        flow.HighSide.Reset(pool);
        flow.SawStart = segment.Syn;
        flow.Closed = flow.SawServer = flow.IsUnderstood = false;
        var senderServes = segment.Syn ? segment.Ack : ServicePorts.IsServer(segment.SourcePort, segment.DestinationPort);
        flow.LowIsClient = fromLow != senderServes;
        Connect(flow);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void OrientDatagrams(Flow flow, bool fromLow, ushort source, ushort destination, IpAddress to)
    {
        flow.LowSide.Reset(pool);
        flow.HighSide.Reset(pool);
        var senderServes = source != destination && !to.IsMulticast() && ServicePorts.IsServer(source, destination);
        flow.LowIsClient = fromLow != senderServes;
        Connect(flow);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Connect(Flow flow)
    {
        flow.Book(hosts);
        flow.Connection = ConnectionOf(flow);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Connection? ConnectionOf(Flow flow)
    {
        var key = flow.Key;
        var (from, to) = flow.LowIsClient ? (key.Low, key.High) : (key.High, key.Low);
        return connections.Of(new ConnectionKey(key.Point, key.Transport, from, to, flow.ServerPort));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Count(Flow flow, in Moment moment, in IpPacket packet, bool fromLow)
    {
        ref var way = ref fromLow ? ref flow.FromLow : ref flow.FromHigh;
        if (!way.Holds(moment) || packet.Source.IsNoMachine()) FindEnds(flow, ref way, moment, packet);
        (flow.Low, flow.High) = fromLow ? (way.Sender, way.Receiver) : (way.Receiver, way.Sender);
        flow.Last = moment.Ticks;
        way.Waiting.Count(moment.Ticks, moment.WireLength);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FindEnds(Flow flow, ref Direction way, in Moment moment, in IpPacket packet)
    {
        flow.Book(ref way, hosts);
        way.Lead(moment, sightings.Sender(moment, packet), sightings.Receiver(moment, packet));
        MarkSpoke(way.Sender, moment);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void MarkSpoke(HostId sender, in Moment moment)
    {
        if (!sender.IsNone) hosts[sender].Spoke = true;
        var card = sightings.CardOf(moment);
        if (!card.IsNone) hosts[card].Spoke = true;
    }

    private void CountEnds(in Moment moment, in IpPacket packet)
    {
        sightings.Count(sightings.Sender(moment, packet), moment);
        sightings.Count(sightings.Receiver(moment, packet), moment);
    }

    /// <summary>An acknowledged segment with data presumes an open connection, and so a machine at the other end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void NoteReceiver(Flow flow, bool fromLow, in TcpSegment segment)
    {
        ref var way = ref fromLow ? ref flow.FromLow : ref flow.FromHigh;
        if (way.ReceiverIsKnown || !segment.Ack || segment.Rst || segment.Syn || segment.Payload.Length < ProvingBytes) return;
        way.ReceiverIsKnown = true;
        if (!way.Receiver.IsNone) hosts[way.Receiver].Exists = true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void NoteAnswer(Flow flow, bool isKnown)
    {
        if (flow.SawServer) return;
        flow.SawServer = true;
        if (flow.Connection is { } connection) connection.Answered = true;
        var server = flow.LowIsClient ? flow.High : flow.Low;
        var isService = isKnown && flow.ServerPort < FirstEphemeralPort || ServicePorts.IsKnown(flow.ServerPort);
        if (isService) notes.Service(server, flow.Key.Transport, flow.ServerPort, null);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Talk TalkOf(Flow flow, in Moment moment, bool fromClient) => new()
    {
        Transport = flow.Key.Transport,
        Client = flow.LowIsClient ? flow.Low : flow.High,
        Server = flow.LowIsClient ? flow.High : flow.Low,
        ClientAddress = flow.LowIsClient ? flow.Key.Low : flow.Key.High,
        ServerAddress = flow.LowIsClient ? flow.Key.High : flow.Key.Low,
        ClientPort = flow.ClientPort,
        ServerPort = flow.ServerPort,
        SenderMac = moment.Source,
        FromClient = fromClient,
    };

    private static ushort Read16(ReadOnlySpan<byte> bytes) => System.Buffers.Binary.BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
