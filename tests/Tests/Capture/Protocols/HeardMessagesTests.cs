using Mimamori.Capture;
using Mimamori.Capture.Hosts;
using Mimamori.Capture.Network;
using Mimamori.Capture.Protocols;
using Mimamori.Tests.Capture.Protocols.Dhcp;
using Mimamori.Tests.Capture.Protocols.Dns;

namespace Mimamori.Tests.Capture.Protocols;

/// <summary>What was heard before is not read again, and nobody can tell.</summary>
public sealed class HeardMessagesTests
{
    private readonly ProblemCounts _problems = new();
    private readonly HostTable _hosts;
    private readonly Notebook _notes;
    private readonly HeardMessages _heard;

    public HeardMessagesTests()
    {
        _hosts = new HostTable(10, _problems);
        _notes = new Notebook(new CaptureLimits(), _hosts, _problems);
        _heard = new HeardMessages(_notes);
    }

    [Fact]
    public void A_message_said_again_has_the_same_answer_and_the_same_word()
    {
        var first = Ask(DnsTests.Answer(), 53);
        _notes.LastSpoken = null;
        var facts = _notes.Facts.ToList();

        Assert.Equal(first, Ask(DnsTests.Answer(), 53));
        Assert.Equal("dns", _notes.LastSpoken);
        Assert.Equal(facts, _notes.Facts);
    }

    [Fact]
    public void A_lease_told_again_is_told_at_that_time()
    {
        _notes.Ticks = 100;
        Ask(DhcpTests.Request(), 67);
        _notes.Ticks = 500;
        Ask(DhcpTests.Request(), 67);

        var claim = _hosts.Rows.Single(row => !row.IsCard && row.Claims.Length > 0).Claims[0];
        Assert.Equal((100, 500), (claim.First, claim.Last));
    }

    [Fact]
    public void A_broken_message_is_counted_each_time()
    {
        byte[] cutOff = [.. DhcpTests.Request()[..^1], 12, 200];
        for (var i = 0; i < 3; i++) Ask(cutOff, 67);

        Assert.Equal(3, Assert.Single(_problems.ToList()).Count);
    }

    [Fact]
    public void The_same_bytes_from_another_machine_are_another_message()
    {
        Ask("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n"u8, 22, Transport.Tcp, server: 1);
        Ask("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n"u8, 22, Transport.Tcp, server: 2);

        Assert.Equal([1, 2], _notes.Facts.Where(fact => fact is { Protocol: "ssh", Name: "banner" }).Select(fact => fact.Host.Row).Order());
    }

    private Verdict Ask(ReadOnlySpan<byte> bytes, ushort port, Transport transport = Transport.Udp, int server = 1) => _heard.Read(bytes, new Talk
    {
        Transport = transport,
        Client = new HostId(0),
        Server = new HostId(server),
        ClientPort = 40_000,
        ServerPort = port,
        ClientAddress = IpAddress.Parse("10.0.0.1"),
        ServerAddress = IpAddress.Parse("10.0.0.2"),
        FromClient = port == 67,
    });
}
