using System.Net;
using System.Text;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Reporting;

/// <summary>A telephone that has never seen the house's certificate, at an address of its own, over plain http.</summary>
[Collection(nameof(Cable))]
public sealed class OtherTelephoneTests
{
    private const string Agent = "NightPhone/5.5";

    [Fact]
    public async Task Reports_without_a_trace_of_its_address()
    {
        TestPostgres.SkipHere("The server is a process of its own, with a file.");
        using var cable = Cable.Plug();
        await using var server = await Served.StartAsync(cable);
        var plain = $"http://{Cable.Here}:{server.HttpPort}";

        Assert.Contains("sign=mail", cable.Curl("-s", "-A", Agent, plain + "/report"));
        var where = cable.Curl("-s", "-A", Agent, "-o", "/dev/null", "-w", "%{redirect_url}", "-d", "sign=mail&yes=No&situation=over&anonymous=yes&line=from-the-night", plain + "/report/send");
        Assert.StartsWith(plain + "/report/done/", where);
        Assert.Contains("報告ありがとうございました", WebUtility.HtmlDecode(cable.Curl("-s", "-A", Agent, where)));

        var kept = Directory.EnumerateFiles(server.Folder, "*", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)).ToDictionary(file => file, Read);
        Assert.Contains(kept, file => Has(file.Value, "from-the-night"));
        foreach (var trace in new[] { Cable.There, Agent })
            Assert.Empty(kept.Where(file => Has(file.Value, trace)).Select(file => $"{trace} in {file.Key}"));
        // As a database would keep it in binary.
        Assert.Empty(kept.Where(file => file.Value.AsSpan().IndexOf(IPAddress.Parse(Cable.There).GetAddressBytes()) >= 0).Select(file => file.Key));
        // The morning list stays behind https and a sign-in.
        Assert.Equal("403", cable.Curl("-s", "-o", "/dev/null", "-w", "%{http_code}", plain + "/reports"));
    }

    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static bool Has(byte[] bytes, string text) => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
}
