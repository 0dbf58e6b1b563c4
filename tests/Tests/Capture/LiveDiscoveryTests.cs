using CsCheck;
using Mimamori.Capture;
using Mimamori.Capture.Lists;
using Mimamori.Capture.Observations;

namespace Mimamori.Tests.Capture;

/// <summary>A wire that is listened to is read like a file of the same packets.</summary>
public sealed class LiveDiscoveryTests
{
    private const int Ethernet = 1;

    private static readonly List<byte[]> Frames = HouseOnTheWire.Frames();

    internal static DiscoveryReport Heard(IEnumerable<(byte[] Frame, int Second)> frames, params Problem[] lost)
    {
        var live = new LiveDiscovery(new DiscoveryOptions { Catalogue = Mimamori.Features.Discovery.Catalogue.DeviceContent.Catalogue }, "wire");
        foreach (var (frame, second) in frames)
            live.Add(frame, frame.Length, Ethernet, DateTime.UnixEpoch.AddSeconds(1_780_000_000 + second));
        return live.End("eth0", lost);
    }

    internal static DiscoveryReport Heard(params Problem[] lost) => Heard(Frames.Index().Select(pair => (pair.Item, pair.Index)), lost);

    [Fact]
    public void It_says_what_a_capture_of_the_same_packets_says()
    {
        var file = Captures.Read([("wire", PacketBuilder.Pcap(Frames))]);
        var live = Heard();

        Assert.Equal(Captures.Json(file with { Capture = live.Capture }), Captures.Json(live));
        Assert.Equal((file.Capture.Packets, file.Capture.Bytes), (live.Capture.Packets, live.Capture.Bytes));
    }

    [Fact]
    public void What_was_lost_on_the_way_is_told()
    {
        var problems = Heard(new Problem("packets-dropped", 7)).Capture.Files[0].Problems;

        Assert.Contains(new Problem("packets-dropped", 7), problems);
    }

    /// <summary>A day is the sum of its hours, wherever an hour ends.</summary>
    [Fact]
    public void Two_stretches_added_up_show_the_machines_and_the_traffic_of_the_whole() => Gen.Int[0, Frames.Count].Sample(at =>
    {
        var numbered = Frames.Index().Select(pair => (pair.Item, pair.Index)).ToList();
        var (whole, sum) = (Heard(), ReportSum.Of(Heard(numbered[..at]), Heard(numbered[at..])));

        Assert.Equal((whole.Capture.Packets, whole.Capture.Bytes, whole.Capture.First, whole.Capture.Last), (sum.Capture.Packets, sum.Capture.Bytes, sum.Capture.First, sum.Capture.Last));
        Assert.Equal(whole.Devices.SelectMany(device => device.Macs).Distinct().Order(), sum.Devices.SelectMany(device => device.Macs).Distinct().Order());
        Assert.Equal(whole.Connections.Sum(connection => connection.Packets), sum.Connections.Sum(connection => connection.Packets));
        Assert.Single(sum.Capture.Files);
    }, iter: 60);
}
