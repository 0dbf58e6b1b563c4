using System.Text;
using Mimamori.Capture.Observations;

namespace Mimamori.Tests.Capture.Lists;

public sealed class CollectorTests
{
    public const string Sample = """
        {
          "schema": "mimamori.collect/1", "collector": "1.0", "collectedAt": "2026-11-25T01:23:45Z",
          "name": "UKETSUKE-PC", "domain": "WORKGROUP",
          "os": { "caption": "Microsoft Windows 11 Pro", "version": "10.0.22631", "displayVersion": "23H2", "architecture": "64 ビット", "productType": 1, "lastUpdatedOn": "2026-11-12" },
          "machine": { "maker": "Dell Inc.", "model": "OptiPlex 7010", "serialNumber": "ABC1234" },
          "adapters": [
            { "description": "Intel Ethernet", "mac": "00:1B:21:00:00:0A", "physical": true, "addresses": ["192.168.1.10", "fe80::1%5"] },
            { "description": "Wi-Fi", "mac": "00-1B-21-00-00-0B", "physical": true, "addresses": [] },
            { "description": "VPN", "mac": "00:ff:21:00:00:0c", "physical": false, "addresses": ["10.99.0.2"] }
          ],
          "software": [ { "name": "ORCA クライアント", "version": "5.2", "publisher": "x" } ],
          "protection": { "antivirus": [ { "name": "Microsoft Defender Antivirus", "on": true, "upToDate": false } ], "bitLocker": { "drive": "C:", "on": false } },
          "notes": []
        }
        """;

    [Fact]
    public void A_computer_says_what_it_is()
    {
        var report = Read(Sample);

        var device = Assert.Single(report.Devices);
        Assert.Equal(("collector", 1L), (report.Capture.Files[0].Format, report.Capture.Files[0].Rows));
        Assert.Equal(["00:1b:21:00:00:0a", "00:1b:21:00:00:0b"], device.Macs);
        Assert.Equal(["192.168.1.10", "fe80::1"], device.Addresses);
        Assert.Equal([new DeviceName("UKETSUKE-PC", "collector")], device.Names);
        Assert.Equal(new Mimamori.Capture.Observations.OperatingSystem("Windows 11", "10.0.22631", "collector", 0.99), device.Os);
        Assert.Equal("terminal", device.Kind.Value);
        Assert.Contains("collector: productType 1", device.Kind.Because[0]);
        Assert.Equal(new DateTime(2026, 11, 25, 1, 23, 45, DateTimeKind.Utc), device.Last);
        string[] facts = ["serialNumber=ABC1234", "model=OptiPlex 7010", "software=ORCA クライアント 5.2", "antivirus=Microsoft Defender Antivirus (on, out of date)", "bitLocker=C: off", "lastUpdatedOn=2026-11-12"];
        Assert.Subset(device.Facts.Select(fact => $"{fact.Name}={fact.Value}").ToHashSet(), facts.ToHashSet());
    }

    [Theory]
    [InlineData("3", "10.0.20348", "server", "Windows Server 2022")]
    [InlineData("2", "10.0.17763", "directory-server", "Windows Server 2019")]
    [InlineData("1", "6.1.7601", "terminal", "Windows 7")]
    public void Client_and_server_are_told_apart(string type, string version, string kind, string name)
    {
        var device = Read(Sample.Replace("\"productType\": 1", $"\"productType\": {type}").Replace("10.0.22631", version)).Devices[0];

        Assert.Equal((kind, name), (device.Kind.Value, device.Os!.Value));
    }

    [Theory]
    [InlineData("2031-01-01T00:00:00Z")]
    [InlineData("1980-01-01T00:00:00Z")]
    public void A_clock_far_off_is_told_and_makes_nothing_fresh(string time)
    {
        var report = Read(Sample.Replace("2026-11-25T01:23:45Z", time));

        Assert.Null(report.Devices[0].Last);
        Assert.Equal("clock-off", Assert.Single(report.Capture.Files[0].Problems).Reason);
    }

    [Theory]
    [InlineData("""{"schema":"mimamori.collect/1","name":{"a":1},"adapters":"none","os":[1],"software":7}""")]
    [InlineData("""{"schema":"mimamori.collect/1"}""")]
    [InlineData("""{"schema":"mimamori.discovery/1","devices":[]}""")]
    [InlineData("""[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]""")]
    public void Parts_of_the_wrong_shape_are_as_good_as_missing(string json) => Assert.Empty(Read(json).Devices);

    [Fact]
    public void A_cut_file_says_that_it_was_cut() =>
        Assert.Equal("cut-json", Assert.Single(Read(Sample[..200]).Capture.Files[0].Problems).Reason);

    private static DiscoveryReport Read(string json) => ListTests.Read(Encoding.UTF8.GetBytes(json));
}
