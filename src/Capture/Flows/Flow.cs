using System.Runtime.CompilerServices;
using Mimamori.Capture.Hosts;
using Mimamori.Capture.Transport;

namespace Mimamori.Capture.Flows;

/// <summary>A talk that is going on. Objects are used again for later talks, so a busy wire makes no garbage.</summary>
internal sealed class Flow(int number)
{
    public readonly int Number = number;
    public FlowKey Key;
    public bool LowIsClient;
    public bool SawStart;
    public bool Closed;
    public bool SawServer;
    /// <summary>Neither direction has anything more to tell; only a new start would.</summary>
    public bool IsUnderstood;
    public int DatagramLooks;
    public long Last;
    public Connection? Connection;
    public HostId Low;
    public HostId High;
    public Direction FromLow;
    public Direction FromHigh;
    public readonly StreamSide LowSide = new();
    public readonly StreamSide HighSide = new();

    public ushort ClientPort => LowIsClient ? Key.LowPort : Key.HighPort;
    public ushort ServerPort => LowIsClient ? Key.HighPort : Key.LowPort;

    public void Start(in FlowKey key)
    {
        Key = key;
        LowIsClient = SawStart = Closed = SawServer = IsUnderstood = false;
        DatagramLooks = 0;
        Last = 0;
        Connection = null;
        FromLow = FromHigh = default;
    }

    /// <summary>
    /// A segment like this, if it neither opens nor breaks off the talk, changes nothing but what is counted: its sender has answered before,
    /// its receiver is known, and nobody waits for its bytes.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsSettled(bool fromLow, int payload, bool acknowledges)
    {
        if (!SawServer && fromLow != LowIsClient) return false;
        if (acknowledges && payload >= TalkReader.ProvingBytes && !(fromLow ? FromLow.ReceiverIsKnown : FromHigh.ReceiverIsKnown)) return false;
        return IsUnderstood || payload == 0 || (fromLow ? LowSide.IgnoresBytes(HighSide) : HighSide.IgnoresBytes(LowSide));
    }

    public void Book(HostTable hosts)
    {
        Book(ref FromLow, hosts);
        Book(ref FromHigh, hosts);
    }

    /// <summary>Gives what waits to the connection and to the rows of both ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Book(ref Direction way, HostTable hosts)
    {
        if (way.Waiting.Packets == 0) return;
        Connection?.Count(way.Waiting);
        if (!way.Sender.IsNone) hosts[way.Sender].Count(way.Waiting);
        if (!way.Receiver.IsNone) hosts[way.Receiver].Count(way.Waiting);
        way.Waiting = default;
    }
}
