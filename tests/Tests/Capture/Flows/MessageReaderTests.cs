using System.Text;
using CsCheck;

namespace Mimamori.Tests.Capture.Flows;

/// <summary>Long messages in pieces, seen through what the SSH analyzer notes.</summary>
public sealed class MessageReaderTests
{
    private const string A = "00:1b:21:00:00:0a", B = "00:1b:21:00:00:0b";
    private const byte Syn = 2, SynAck = 18, Ack = 16;
    private static readonly byte[] Banner = Encoding.ASCII.GetBytes("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n");

    [Fact]
    public void Puts_segments_in_order() => Assert.Equal("ssh", Service(ToClient(14, Banner[13..]), ToClient(1, Banner[..13])));

    [Fact]
    public void Reads_a_message_that_comes_a_byte_at_a_time() =>
        Assert.Equal("ssh", Service([.. Banner.Select((one, index) => ToClient((uint)(index + 1), [one]))]));

    [Fact]
    public void Overlapping_and_repeated_segments_change_nothing() =>
        Assert.Equal("ssh", Service(ToClient(1, Banner[..10]), ToClient(1, Banner[..10]), ToClient(5, Banner[4..20]), ToClient(15, Banner[14..])));

    [Fact]
    public void Reads_bytes_that_come_with_the_syn() => Assert.Equal("ssh", Captures.Of(
        PacketBuilder.TcpFrame(A, B, "10.0.0.1", "10.0.0.2", 40_000, 22, 500, Syn), PacketBuilder.TcpFrame(B, A, "10.0.0.2", "10.0.0.1", 22, 40_000, 0, SynAck, Banner)).Connections[0].Protocol);

    [Fact]
    public void In_any_order_with_any_piece_sent_again_the_banner_is_read() =>
        Gen.Select(Gen.Int[1, 12], Gen.Int).Sample((size, seed) =>
        {
            var random = new Random(seed);
            var pieces = Enumerable.Range(0, (Banner.Length + size - 1) / size).Select(piece => piece * size)
                .Select(offset => ToClient((uint)(1 + offset), Banner[offset..Math.Min(Banner.Length, offset + size)])).ToList();
            // Eight pieces apart is what a buffer holds: neighbours change places, and some come twice.
            for (var i = 0; i + 1 < pieces.Count; i += 2)
                if (random.Next(2) == 0) (pieces[i], pieces[i + 1]) = (pieces[i + 1], pieces[i]);
            for (var i = 0; i < 3; i++) pieces.Insert(random.Next(pieces.Count + 1), pieces[random.Next(pieces.Count)]);
            return Service([.. pieces]) == "ssh";
        }, iter: 300);

    [Fact]
    public void Reads_a_talk_whose_start_was_not_captured()
    {
        var report = Captures.Of(ToClient(900_000, Banner));
        Assert.Equal("10.0.0.1", report.Connections[0].From);
        Assert.Equal("ssh", report.Connections[0].Protocol);
    }

    [Fact]
    public void Who_sends_the_syn_opens_the_talk_even_towards_a_high_port()
    {
        var report = Captures.Of(PacketBuilder.TcpFrame(A, B, "10.0.0.1", "10.0.0.2", 22, 50_000, 0, Syn), PacketBuilder.TcpFrame(B, A, "10.0.0.2", "10.0.0.1", 50_000, 22, 0, SynAck));
        Assert.Equal(("10.0.0.1", 50_000), (report.Connections[0].From, report.Connections[0].Port));
    }

    [Fact]
    public void A_refused_call_is_no_service() => Assert.All(Captures.Of(
        PacketBuilder.TcpFrame(A, B, "10.0.0.1", "10.0.0.2", 40_000, 22, 0, Syn), PacketBuilder.TcpFrame(B, A, "10.0.0.2", "10.0.0.1", 22, 40_000, 0, 20)).Devices, device => Assert.Empty(device.Services));

    private static string? Service(params byte[][] segments)
    {
        var report = Captures.Of([
            PacketBuilder.TcpFrame(A, B, "10.0.0.1", "10.0.0.2", 40_000, 22, 500, Syn),
            PacketBuilder.TcpFrame(B, A, "10.0.0.2", "10.0.0.1", 22, 40_000, 0, SynAck),
            .. segments,
        ]);
        return report.Devices.Single(device => device.Addresses.Contains("10.0.0.2")).Services.Single().Protocol;
    }

    private static byte[] ToClient(uint sequence, byte[] bytes) => PacketBuilder.TcpFrame(B, A, "10.0.0.2", "10.0.0.1", 22, 40_000, sequence, Ack, bytes);
}
