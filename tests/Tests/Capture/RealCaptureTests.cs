using System.Text.Json;
using Mimamori.Capture;
using Mimamori.Capture.Observations;

namespace Mimamori.Tests.Capture;

/// <summary>Over captures that nobody on the project wrote; they are no part of the repository.</summary>
public sealed class RealCaptureTests
{
    private const string Absent = "no shared/data folder beside the repository";

    [Fact]
    public void Reads_every_real_capture_without_a_crash()
    {
        if (Captures.SharedData() is not { } data)
        {
            Assert.Skip(Absent);
            return;
        }
        var files = Directory.EnumerateFiles(Path.Combine(data, "pcap"), "*", SearchOption.AllDirectories).Where(path => Path.GetExtension(path).Contains("cap", StringComparison.Ordinal)).ToList();
        Assert.True(files.Count > 200);
        foreach (var path in files) Assert.NotEmpty(Captures.Json(Read(path)));
    }

    [Fact]
    public void A_cut_real_capture_is_read_as_far_as_it_goes()
    {
        if (Captures.SharedData() is not { } data)
        {
            Assert.Skip(Absent);
            return;
        }
        var bytes = File.ReadAllBytes(Path.Combine(data, "lab", "lab-a.pcap"));
        var packets = 0L;
        for (var length = 0; length < bytes.Length; length += 9_973)
        {
            var read = Captures.Read(bytes[..length]).Capture.Packets;
            Assert.True(read >= packets);
            packets = read;
        }
    }

    [Fact]
    public void Finds_the_hosts_of_lab_a_and_no_others()
    {
        if (Captures.SharedData() is not { } data)
        {
            Assert.Skip(Absent);
            return;
        }
        var report = Read(Path.Combine(data, "lab", "lab-a.pcap"));
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(data, "lab", "lab-a.expected.json")));
        var hosts = expected.RootElement.GetProperty("hosts").EnumerateArray().ToList();
        Assert.Equal(hosts.Count, report.Devices.Count);
        foreach (var host in hosts) AssertHost(host, report);
    }

    private static void AssertHost(JsonElement host, DiscoveryReport report)
    {
        var device = Assert.Single(report.Devices, device => device.Addresses.Contains(host.GetProperty("ip").GetString()!));
        Assert.Equal([host.GetProperty("mac").GetString()!], device.Macs);
        foreach (var title in Strings(host, "ae_titles"))
            Assert.Contains(device.Facts, fact => fact.Protocol == "dicom" && fact.Name is "callingAeTitle" or "calledAeTitle" && fact.Value == title);
        foreach (var sending in Strings(host, "hl7_sending"))
        {
            var parts = sending.Split('|');
            Assert.Contains(device.Facts, fact => fact is { Protocol: "hl7", Name: "sendingApplication" } && fact.Value == parts[0]);
            Assert.Contains(device.Facts, fact => fact is { Protocol: "hl7", Name: "sendingFacility" } && fact.Value == parts[1]);
        }
        AssertText(host, "dhcp_hostname", device, "dhcp", "hostname");
        AssertText(host, "snmp_sysdescr", device, "snmp", "sysDescr");
        AssertText(host, "snmp_sysname", device, "snmp", "sysName");
        foreach (var service in Strings(host, "services")) AssertService(service, device);
    }

    /// <summary>The gateway's DNS was built but never called in this capture, so no reader can find it.</summary>
    private static void AssertService(string text, Device device)
    {
        var words = text.Split(' ');
        var parts = words[0].Split('/');
        if (parts[1] == "53") return;
        var service = Assert.Single(device.Services, service => service.Transport == parts[0] && service.Port == int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture));
        if (words.Length > 1) Assert.Equal(words[1], service.Protocol);
    }

    private static void AssertText(JsonElement host, string property, Device device, string protocol, string name)
    {
        if (host.TryGetProperty(property, out var value))
            Assert.Contains(device.Facts, fact => fact.Protocol == protocol && fact.Name == name && fact.Value == value.GetString());
    }

    private static IEnumerable<string> Strings(JsonElement host, string property) =>
        host.TryGetProperty(property, out var list) ? list.EnumerateArray().Select(item => item.GetString()!) : [];

    private static DiscoveryReport Read(string path)
    {
        using var file = Mimamori.Commands.CaptureFiles.Open(path);
        return Discovery.Read([new CaptureSource(path, Path.GetFileName(path), file)], new DiscoveryOptions(), cancellation: TestContext.Current.CancellationToken);
    }
}
