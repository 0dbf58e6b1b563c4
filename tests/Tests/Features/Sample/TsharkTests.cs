using System.ComponentModel;
using System.Diagnostics;
using Mimamori.Features.Sample;

namespace Mimamori.Tests.Features.Sample;

/// <summary>A second opinion: Wireshark's dissectors read what we wrote. Skipped, in words, where tshark is not installed.</summary>
public sealed class TsharkTests
{
    private static readonly string[] Strict = ["-o", "tcp.check_checksum:TRUE", "-o", "ip.check_checksum:TRUE", "-o", "udp.check_checksum:TRUE"];

    public static TheoryData<string> Files => [.. SampleFixture.Both.SelectMany(house => house.Files).Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Finds_no_malformed_packet_and_no_error(string name) =>
        Assert.Equal("", await Read(name, [.. Strict, "-Y", "_ws.malformed || _ws.expert.severity == error"]));

    [Theory]
    [InlineData("ehr-core.pcapng", "dhcp", "dns", "nbns", "llmnr", "mdns", "kerberos", "ldap", "smb", "smb2", "ntlmssp", "snmp", "sip", "rtsp", "tls", "rdp", "tds", "hl7", "dicom", "isakmp", "bacapp", "icmpv6", "vlan")]
    [InlineData("imaging.pcap", "dicom", "isakmp", "lldp", "http")]
    [InlineData("ward-floor.pcapng", "hl7", "openvpn", "lldp", "mdns")]
    [InlineData("office-floor.pcap", "cdp", "ssdp", "ipp", "tls")]
    [InlineData("eligibility-router.pcap", "isakmp", "esp", "tls", "dhcp")]
    [InlineData("vendor-a-line.pcap", "isakmp", "ntlmssp", "ssdp")]
    [InlineData("vendor-b-line.pcap", "isakmp", "dicom", "rdp")]
    [InlineData("clinic-lan.pcapng", "dhcp", "openvpn", "dicom", "ntlmssp")]
    public async Task Recognises_the_protocols(string name, params string[] protocols)
    {
        var layers = (await Read(name, "-T", "fields", "-e", "frame.protocols")).Split('\n').SelectMany(line => line.Split(':')).ToHashSet();
        Assert.All(protocols, protocol => Assert.Contains(protocol, layers));
        Assert.DoesNotContain("_ws.malformed", layers);
    }

    private static async Task<string> Read(string name, params string[] options)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var path = Path.Combine(Path.GetTempPath(), $"mimamori-{Guid.CreateVersion7():n}-{name}");
        await File.WriteAllBytesAsync(path, FileOf(name).Bytes, cancellation);
        try
        {
            using var tshark = Start(["-r", path, .. options]);
            var output = tshark.StandardOutput.ReadToEndAsync(cancellation);
            _ = await tshark.StandardError.ReadToEndAsync(cancellation);
            await tshark.WaitForExitAsync(cancellation);
            return await output;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static SampleFile FileOf(string name) => SampleFixture.Both.SelectMany(house => house.Files).Single(file => file.Name == name);

    private static Process Start(IEnumerable<string> arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("tshark", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        }
        catch (Win32Exception)
        {
            Assert.Skip("tshark is not installed, so nobody gave a second opinion on the captures");
            throw;
        }
    }
}
