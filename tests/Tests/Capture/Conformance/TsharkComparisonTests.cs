using System.Text;
using Mimamori.Capture;
using Mimamori.Capture.Network;
using Mimamori.Capture.Observations;

namespace Mimamori.Tests.Capture.Conformance;

/// <summary>Every real capture read by both, and the answers laid side by side; docs/conformance.md holds what came of it.</summary>
public sealed class TsharkComparisonTests
{
    /// <summary>Every host is a machine of the house, so that nothing is left out for being outside.</summary>
    private static readonly DiscoveryOptions Everything = new() { Inside = [new IpPrefix(IpAddress.Parse("0.0.0.0"), 0), new IpPrefix(IpAddress.Parse("::"), 0)] };

    [Fact]
    public void Both_readers_say_the_same()
    {
        Assert.SkipUnless(Tshark.IsThere, "no tshark on this machine");
        var data = Captures.SharedData();
        Assert.SkipWhen(data is null, "no shared/data folder beside the repository");
        var isLong = Environment.GetEnvironmentVariable("MIMAMORI_LONG") == "1";
        var scores = new Scores();
        foreach (var path in Files(data!).Where(path => isLong || Handful.Contains(Path.GetFileName(path)))) Compare(path, scores);
        if (isLong) TestContext.Current.TestOutputHelper!.WriteLine(scores.Table());
        Assert.True(scores.Unexplained.Count == 0, string.Join('\n', scores.Unexplained));
    }

    private static readonly HashSet<string> Handful =
        ["lab-a.pcap", "tcpdump__LLDP_and_CDP.pcap", "zeek__erspan.pcap", "zeek__mpls-in-vlan.pcap", "zeek__ssh__single-conn.pcap", "pcapplusplus__Dhcp3.pcap", "zeek__q-in-q.pcap", "zeek__mysql__caching_sha2_password.pcap"];

    private static IEnumerable<string> Files(string data) => Directory.EnumerateFiles(Path.Combine(data, "pcap"), "*", SearchOption.AllDirectories)
        .Append(Path.Combine(data, "lab", "lab-a.pcap")).Where(path => Path.GetFileName(path).Contains(".pcap", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static void Compare(string path, Scores scores)
    {
        var theirs = Tshark.Fields(path, Topics.Fields).Select(values => new TsharkPacket(Topics.Fields, values)).ToList();
        var ours = Read(path);
        var name = Path.GetFileName(path);
        scores.Add(name, Topics.Packets, [$"{theirs.Count}"], [$"{ours.Capture.Packets}"]);
        foreach (var topic in Topics.All) scores.Add(name, topic, Clean(theirs.Where(packet => topic == Topics.Hosts || !packet.IsLoopback).SelectMany(topic.Theirs)), Clean(topic.Ours(ours)));
    }

    private static DiscoveryReport Read(string path)
    {
        using var file = Mimamori.Commands.CaptureFiles.Open(path);
        return Discovery.Read([new CaptureSource(path, "wire", file)], Everything, cancellation: TestContext.Current.CancellationToken);
    }

    /// <summary>tshark writes what cannot be shown as escapes, and keeps blanks at the ends and endless texts; we do not.</summary>
    private static HashSet<string> Clean(IEnumerable<string> words) =>
        [.. words.Select(word => word.Replace("\\n", " ", StringComparison.Ordinal).Replace("\\r", "", StringComparison.Ordinal).Trim().TrimEnd('.'))
            .Select(word => Encoding.UTF8.GetByteCount(word) > 250 ? word[..200] : word).Where(word => word.Length > 0)];
}
