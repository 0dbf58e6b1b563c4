using Mimamori.Capture.Hosts;
using Mimamori.Capture.Transport;

namespace Mimamori.Capture.Flows;

/// <summary>A talk that is going on. Objects are used again for later talks, so a busy wire makes no garbage.</summary>
internal sealed class Flow
{
    public FlowKey Key;
    public bool LowIsClient;
    public bool SawStart;
    public bool Closed;
    public bool SawServer;
    public int DatagramLooks;
    public long Last;
    public Connection? Connection;
    public HostId Low;
    public HostId High;
    public FrameEnds FromLow;
    public FrameEnds FromHigh;
    public readonly StreamSide LowSide = new();
    public readonly StreamSide HighSide = new();

    public ushort ClientPort => LowIsClient ? Key.LowPort : Key.HighPort;
    public ushort ServerPort => LowIsClient ? Key.HighPort : Key.LowPort;

    public void Start(in FlowKey key)
    {
        Key = key;
        LowIsClient = SawStart = Closed = SawServer = false;
        DatagramLooks = 0;
        Last = 0;
        Connection = null;
        FromLow = FromHigh = default;
    }
}
