using Mimamori.Capture.Network;

namespace Mimamori.Capture.Protocols;

/// <summary>The two ends of a talk seen from the packet at hand.</summary>
internal static class TalkEnds
{
    public static IpAddress SenderAddress(this in Talk talk) => talk.FromClient ? talk.ClientAddress : talk.ServerAddress;

    public static ushort SenderPort(this in Talk talk) => talk.FromClient ? talk.ClientPort : talk.ServerPort;

    public static bool HasPort(this in Talk talk, ushort port) => talk.ServerPort == port || talk.ClientPort == port;

    /// <summary>Notes the service when it is the server itself that speaks: what a client sends to a silent port proves nothing.</summary>
    public static void ServiceOfSender(this Notebook notes, in Talk talk, string protocol, string? product = null, string? version = null)
    {
        if (!talk.FromClient && !talk.Server.IsNone)
            notes.Service(talk.Server, talk.Transport, talk.ServerPort, protocol, product, version);
    }

    /// <summary>
    /// Names the protocol of the connection. Over TCP only the server's bytes do that: scanners speak every protocol to every
    /// port. Over UDP much is never answered (syslog, announcements), and there the port has already been matched.
    /// </summary>
    public static void SpokenWhenProven(this Notebook notes, in Talk talk, string protocol)
    {
        if (talk.Transport == Transport.Udp || !talk.FromClient) notes.Spoken(talk, protocol);
    }

    /// <summary>A reason for the kind of the machine that is speaking.</summary>
    public static void KindOfSender(this Notebook notes, in Talk talk, string kind, double confidence, string because)
    {
        if (!talk.Sender.IsNone) notes.Kind(talk.Sender, kind, confidence, because);
    }
}
