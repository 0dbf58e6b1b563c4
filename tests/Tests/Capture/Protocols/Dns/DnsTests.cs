using Mimamori.Capture.Network;
using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.Dns;

namespace Mimamori.Tests.Capture.Protocols.Dns;

public sealed class DnsTests
{
    /// <summary>pacs.example A 10.0.0.7, with the owner's name compressed.</summary>
    public static byte[] Answer() => new Wire().Number16(1).Number16(0x8180).Number16(1).Number16(1).Number16(0).Number16(0)
        .DnsName("pacs.example").Number16(1).Number16(1)
        .Number16(0xC00C).Number16(1).Number16(1).Number32(60).Number16(4).Bytes(10, 0, 0, 7).Done;

    [Fact]
    public void An_answer_proves_a_name_server()
    {
        var heard = Heard.FromServer(Answer(), DnsAnalyzer.Read, 53, Transport.Udp);
        Assert.Equal(Verdict.KeepLooking, heard.Verdict);
        heard.Has(Heard.Server, "service", "Udp/53/dns", "/");
        heard.HasNo("problem", "dns-name-or-record-broken");
    }

    [Fact]
    public void A_compressed_name_is_followed()
    {
        Span<byte> name = stackalloc byte[DnsName.LengthMax];
        Assert.True(DnsName.TryRead(Answer(), 30, name, out var length, out var next));
        Assert.Equal("pacs.example"u8, name[..length]);
        Assert.Equal(32, next);
    }

    [Fact]
    public void A_name_that_points_at_itself_is_refused()
    {
        Span<byte> name = stackalloc byte[DnsName.LengthMax];
        Assert.False(DnsName.TryRead([0xC0, 0x00], 0, name, out _, out _));
        Assert.False(DnsName.TryRead([0xC0, 0x02, 0xC0, 0x00], 2, name, out _, out _) && DnsName.TryRead([0xC0, 0x02, 0xC0, 0x00], 0, name, out _, out _));
    }

    [Fact]
    public void A_circle_is_counted_as_a_problem()
    {
        var bytes = new Wire().Number16(1).Number16(0x8180).Number16(0).Number16(1).Number16(0).Number16(0).Number16(0xC00C).Zeros(10).Done;
        Heard.FromServer(bytes, DnsAnalyzer.Read, 53, Transport.Udp).Has(new(-1), "problem", "dns-name-or-record-broken", string.Empty);
    }

    [Theory]
    [InlineData("4.3.2.10.in-addr.arpa", "10.2.3.4")]
    [InlineData("1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa", "2001:db8::1")]
    public void A_reverse_name_holds_an_address(string name, string address)
    {
        Assert.True(ReverseName.TryRead(System.Text.Encoding.ASCII.GetBytes(name), out var read));
        Assert.Equal(IpAddress.Parse(address), read);
    }

    [Fact]
    public void A_question_alone_tells_nothing_of_the_person_asking()
    {
        var question = new Wire().Number16(1).Number16(0x0100).Number16(1).Zeros(6).DnsName("private.example").Number16(1).Number16(1).Done;
        Heard.From(question, DnsAnalyzer.Read, port: 53, transport: Transport.Udp).NeverSays("private");
    }
}
