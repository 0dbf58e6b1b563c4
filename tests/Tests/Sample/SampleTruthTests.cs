using Mimamori.Capture.Observations;
using Mimamori.Features.Sample;

namespace Mimamori.Tests.Sample;

/// <summary>The engine is marked against what the generator knows to be true.</summary>
public sealed class SampleTruthTests
{
    public static TheoryData<string> Houses => ["hospital", "clinic"];

    [Theory, MemberData(nameof(Houses))]
    public void Every_host_is_found(string house)
    {
        var (truth, report) = Read(house);

        Assert.Equal([], truth.Hosts.Where(host => SeenAs(host, report).Count == 0).Select(host => host.Id));
    }

    [Theory, MemberData(nameof(Houses))]
    public void At_most_one_in_a_hundred_kinds_is_wrong(string house)
    {
        var (truth, report) = Read(house);

        var wrong = truth.Hosts.Where(host => KindOf(host, report) is var kind
            && kind != DeviceKinds.Unknown && kind != host.Kind && !host.AlsoRight.Contains(kind)).Select(host => host.Id).ToList();

        Assert.True(wrong.Count <= truth.Hosts.Count * 0.01, string.Join(", ", wrong));
    }

    [Theory, MemberData(nameof(Houses))]
    public void At_most_one_in_ten_kinds_is_unknown(string house)
    {
        var (truth, report) = Read(house);

        var unknown = truth.Hosts.Where(host => KindOf(host, report) == DeviceKinds.Unknown).Select(host => host.Id).ToList();

        Assert.True(unknown.Count <= truth.Hosts.Count * 0.10, string.Join(", ", unknown));
    }

    [Fact]
    public void Two_vendors_with_the_same_addresses_stay_two_sets_of_machines()
    {
        var (_, report) = Read("hospital");

        var twice = report.Devices.Where(device => device.Addresses.Contains("192.168.1.1")).ToList();

        Assert.True(twice.Count >= 2);
        Assert.Equal(twice.Count, twice.SelectMany(device => device.Points).Distinct().Count());
    }

    private static (Truth Truth, DiscoveryReport Report) Read(string house)
    {
        var (sample, report) = (house == "clinic" ? SampleReading.Clinic : SampleReading.Hospital).Value;
        return (sample.Truth, report);
    }

    private static string KindOf(TruthHost host, DiscoveryReport report) =>
        SeenAs(host, report).OrderByDescending(device => device.Kind.Confidence).Select(device => device.Kind.Value).FirstOrDefault(DeviceKinds.Unknown);

    private static List<Device> SeenAs(TruthHost host, DiscoveryReport report) =>
        [.. report.Devices.Where(device => host.Sightings.Any(seen => device.Points.Contains(seen.Point) && device.Addresses.Contains(seen.Address)))];
}
