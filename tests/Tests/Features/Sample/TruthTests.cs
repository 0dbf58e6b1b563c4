using System.Text.Json;
using Mimamori.Capture.Observations;

namespace Mimamori.Tests.Features.Sample;

public sealed class TruthTests
{
    [Fact]
    public void The_hospital_has_more_than_three_hundred_machines()
    {
        Assert.True(SampleFixture.Hospital.Truth.ExpectedHosts >= 300);
        Assert.Equal(SampleFixture.Hospital.Truth.ExpectedHosts, SampleFixture.Hospital.Truth.Hosts.Count);
    }

    [Fact]
    public void An_address_at_a_point_is_one_machine()
    {
        foreach (var house in SampleFixture.Both)
        {
            var sightings = house.Truth.Hosts.SelectMany(host => host.Sightings).Select(sighting => (sighting.Point, sighting.Address)).ToList();
            Assert.Equal(sightings.Count, sightings.Distinct().Count());
        }
    }

    [Fact]
    public void Every_address_that_sends_inside_is_in_the_truth()
    {
        foreach (var house in SampleFixture.Both)
        {
            var known = house.Truth.Hosts.SelectMany(host => host.Sightings).Select(sighting => (sighting.Point, sighting.Address)).ToHashSet();
            var sent = house.Files.SelectMany(file => SampleFrames.Of(file.Bytes).Where(frame => frame.IsIpv4).Select(frame => (file.Point, Address: frame.Source.ToString()))).Distinct();
            Assert.All(sent.Where(one => IsPrivate(one.Address)), one => Assert.Contains(one, known));
        }
    }

    [Fact]
    public void Kinds_are_words_of_the_contract() =>
        Assert.All(SampleFixture.Both.SelectMany(house => house.Truth.Hosts), host =>
        {
            Assert.Contains(host.Kind, DeviceKinds.All);
            Assert.All(host.AlsoRight, kind => Assert.Contains(kind, DeviceKinds.All));
        });

    [Fact]
    public void Two_vendors_use_the_same_addresses_for_different_machines()
    {
        var lineA = AddressesAt("vendor-a-line");
        var lineB = AddressesAt("vendor-b-line");
        Assert.True(lineA.Keys.Intersect(lineB.Keys).Count() >= 4);
        Assert.All(lineA.Keys.Intersect(lineB.Keys), address => Assert.NotEqual(lineA[address], lineB[address]));
    }

    [Fact]
    public void Few_machines_hide() =>
        Assert.InRange(SampleFixture.Hospital.Truth.Hosts.Count(host => host.EvidencePoor), 1, SampleFixture.Hospital.Truth.ExpectedHosts / 10);

    [Fact]
    public void The_truth_is_json_with_camel_case_names()
    {
        using var json = JsonDocument.Parse(SampleFixture.Clinic.Truth.ToJson());
        Assert.Equal(SampleFixture.Clinic.Truth.ExpectedHosts, json.RootElement.GetProperty("hosts").GetArrayLength());
        Assert.Equal(12, json.RootElement.GetProperty("expectedHosts").GetInt32());
    }

    private static Dictionary<string, string> AddressesAt(string point) =>
        (from host in SampleFixture.Hospital.Truth.Hosts from seen in host.Sightings where seen.Point == point select (seen.Address, host.Id)).ToDictionary();

    private static bool IsPrivate(string address) =>
        address.StartsWith("10.", StringComparison.Ordinal) || address.StartsWith("172.20.", StringComparison.Ordinal) || address.StartsWith("192.168.", StringComparison.Ordinal);
}
