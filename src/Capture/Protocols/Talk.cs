using Mimamori.Capture.Hosts;
using Mimamori.Capture.Network;

namespace Mimamori.Capture.Protocols;

public enum Transport : byte { None, Tcp, Udp }

/// <summary>Who is speaking to whom while an analyzer looks at bytes. The client opened the talk.</summary>
public readonly ref struct Talk
{
    public required Transport Transport { get; init; }
    public required HostId Client { get; init; }
    public required HostId Server { get; init; }
    /// <summary>Over TCP an analyzer may ask only whether it is a certain service's; other numbers are dealt out by chance, and repeated messages are known without them.</summary>
    public required ushort ClientPort { get; init; }
    public required ushort ServerPort { get; init; }
    public required IpAddress ClientAddress { get; init; }
    public required IpAddress ServerAddress { get; init; }
    /// <summary>The link-layer sender of the packet; a router's, when the packet was forwarded.</summary>
    public MacAddress SenderMac { get; init; }
    public required bool FromClient { get; init; }

    public HostId Sender => FromClient ? Client : Server;
    public HostId Receiver => FromClient ? Server : Client;
}

/// <summary>What an analyzer says of the bytes it was shown.</summary>
public enum Verdict : byte
{
    /// <summary>These bytes are another protocol's.</summary>
    NotMine,

    /// <summary>So far it fits, but the message is longer than what has come: show me again with more (TCP only).</summary>
    NeedMore,

    /// <summary>Understood, and everything worth knowing is noted; this direction need not be shown again.</summary>
    Done,

    /// <summary>Understood, and later messages of this direction are worth a look too (HL7, DNS over one socket).</summary>
    KeepLooking,
}
