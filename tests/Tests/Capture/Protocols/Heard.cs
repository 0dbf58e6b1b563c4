using Mimamori.Capture.Hosts;
using Mimamori.Capture.Network;
using Mimamori.Capture.Protocols;

namespace Mimamori.Tests.Capture.Protocols;

public delegate Verdict Analyzer(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes);

/// <summary>One message shown to one analyzer in a talk between 10.0.0.1 (client) and 10.0.0.2 (server), and what came of it.</summary>
public sealed class Heard
{
    public static HostId Client { get; } = new(1);
    public static HostId Server { get; } = new(2);
    private readonly Notebook _notes = new();

    public Verdict Verdict { get; private init; }

    public static Heard From(byte[] bytes, Analyzer analyzer, bool fromClient = true, ushort port = 1000, Transport transport = Transport.Tcp)
    {
        var talk = new Talk
        {
            Transport = transport, Client = Client, Server = Server, ClientPort = 50000, ServerPort = port,
            ClientAddress = IpAddress.Parse("10.0.0.1"), ServerAddress = IpAddress.Parse("10.0.0.2"), FromClient = fromClient,
        };
        var notes = new Notebook();
        return new Heard(notes) { Verdict = analyzer(bytes, talk, notes) };
    }

    public static Heard FromServer(byte[] bytes, Analyzer analyzer, ushort port = 1000, Transport transport = Transport.Tcp) =>
        From(bytes, analyzer, fromClient: false, port, transport);

    private Heard(Notebook notes) => _notes = notes;

    public void Has(HostId host, string protocol, string name, string value) =>
        Assert.Contains((host, protocol, name, value), _notes.Facts.Select(fact => (fact.Host, fact.Protocol, fact.Name, fact.Value)));

    public void HasNo(string protocol, string name) =>
        Assert.DoesNotContain(_notes.Facts, fact => fact.Protocol == protocol && fact.Name == name);

    /// <summary>The word stands nowhere in what was noted: for passwords, people and paths.</summary>
    public void NeverSays(string secret) => Assert.DoesNotContain(_notes.Facts,
        fact => $"{fact.Protocol} {fact.Name} {fact.Value}".Contains(secret, StringComparison.OrdinalIgnoreCase));
}
