using Mimamori.Capture;

namespace Mimamori.Tests.Capture;

public sealed class LimitTests
{
    private const string A = "00:1b:21:00:00:0a", B = "00:1b:21:00:00:0b";

    [Fact]
    public void Counts_hosts_over_the_limit() => AssertProblem("hosts-over-limit", new CaptureLimits { Hosts = 10 });

    [Fact]
    public void Counts_connections_over_the_limit() => AssertProblem("flows-over-limit", new CaptureLimits { Connections = 10 });

    [Fact]
    public void Forgets_old_talks_and_keeps_their_counts()
    {
        var report = Read(new CaptureLimits { Flows = 10 });
        Assert.Equal(200, report.Connections.Sum(connection => connection.Packets));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(17)]
    [InlineData(4_096)]
    public void Gives_the_same_answer_with_any_block_size(int blockBytes) =>
        Assert.Equal(Captures.Json(Captures.Read(Many())), Captures.Json(Captures.Read(Many(), blockBytes: blockBytes)));

    [Fact]
    public void Allocates_nothing_for_a_packet_of_a_known_talk()
    {
        var frames = Enumerable.Range(0, 20_000).Select(number => PacketBuilder.TcpFrame(A, B, "10.0.0.1", "10.0.0.2", 40_000, 104, (uint)(1_000 + number * 4), 16, [1, 2, 3, 4])).ToArray();
        var (few, many) = (PacketBuilder.Pcap(frames[..2_000]), PacketBuilder.Pcap(frames));
        Captures.Read(few);
        Assert.InRange(Allocated(many) - Allocated(few), -10_000, 10_000);
    }

    private static long Allocated(byte[] capture)
    {
        using var stream = new MemoryStream(capture);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Discovery.Read([new CaptureSource("a", "a", stream)], new DiscoveryOptions(), cancellation: TestContext.Current.CancellationToken);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void AssertProblem(string reason, CaptureLimits limits) =>
        Assert.Contains(Read(limits).Capture.Files[0].Problems, problem => problem.Reason == reason && problem.Count > 0);

    private static Mimamori.Capture.Observations.DiscoveryReport Read(CaptureLimits limits) => Captures.Read(Many(), options: new DiscoveryOptions { Limits = limits });

    private static byte[] Many() => PacketBuilder.Pcap(Enumerable.Range(0, 200).Select(number =>
        PacketBuilder.UdpFrame(A, B, $"10.0.{number / 100}.{number % 100 + 1}", "10.0.9.9", (ushort)(40_000 + number), 9, [1, 2, 3])));
}
