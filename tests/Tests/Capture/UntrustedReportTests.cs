using System.Text;
using CsCheck;
using Mimamori.Capture.Observations;

namespace Mimamori.Tests.Capture;

public sealed class UntrustedReportTests
{
    private static readonly byte[] Good = Json();

    private static byte[] Json()
    {
        using var json = new MemoryStream();
        DiscoveryJson.Write(json, LiveDiscoveryTests.Heard());
        return json.ToArray();
    }

    [Fact]
    public void A_report_of_a_live_wire_is_read() => Assert.Equal(LiveDiscoveryTests.Heard().Devices.Count, UntrustedReport.Read(Good)!.Devices.Count);

    [Fact]
    public void Cut_at_every_byte_it_is_refused()
    {
        for (var length = 0; length < Good.Length; length++)
            Assert.Null(UntrustedReport.Read(Good[..length]));
    }

    [Theory]
    [InlineData("\"schema\":\"mimamori.discovery/1\"", "\"schema\":\"mimamori.discovery/9\"")]
    [InlineData("\"format\":\"live\"", "\"format\":\"pcap\"")]
    [InlineData("\"macs\":[", "\"macs\":[null,")]
    [InlineData("\"vlans\":[", "\"vlans\":null,\"x\":[")]
    [InlineData("\"devices\":[", "\"devices\":[null,")]
    [InlineData("\"packets\":", "\"packets\":-")]
    [InlineData("\"names\":[", "\"names\":[{\"value\":null,\"source\":\"dns\"},")]
    [InlineData("\"because\":[", "\"because\":[null,")]
    public void A_hole_or_a_lie_about_itself_is_refused(string found, string put)
    {
        var text = Encoding.UTF8.GetString(Good);
        Assert.Contains(found, text);

        Assert.Null(UntrustedReport.Read(Encoding.UTF8.GetBytes(text.Replace(found, put, StringComparison.Ordinal))));
    }

    [Fact]
    public void A_text_as_long_as_a_book_is_refused() =>
        Assert.Null(UntrustedReport.Read(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Good).Replace("\"eth0\"", $"\"{new string('x', 5000)}\"", StringComparison.Ordinal))));

    /// <summary>Whatever is bent, the reader answers, and what it lets through can be written again.</summary>
    [Fact]
    public void Bent_anywhere_it_answers() => Gen.Select(Gen.Int[0, Good.Length - 1], Gen.Byte).Sample((at, value) =>
    {
        byte[] bent = [.. Good];
        bent[at] = value;
        if (UntrustedReport.Read(bent) is { } report)
            DiscoveryJson.Write(Stream.Null, report);
    }, iter: 4000);
}
