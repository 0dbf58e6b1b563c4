using System.IO.Compression;
using Mimamori.Features.Discovery.HowTo;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Discovery;

public sealed class HowToTests
{
    [Fact]
    public async Task The_collector_is_one_archive_of_two_files_that_Windows_can_read()
    {
        await using var house = await TestHouse.OpenAsync();
        using var archive = new ZipArchive(await house.Client.GetStreamAsync(CollectorFiles.Address, TestContext.Current.CancellationToken));

        Assert.Equal(["mimamori-collect/mimamori-collect.cmd", "mimamori-collect/mimamori-collect.ps1"], archive.Entries.Select(entry => entry.FullName));
        var script = CollectorFiles.ForWindows("mimamori-collect.ps1");
        Assert.Equal([0xEF, 0xBB, 0xBF], script[..3]);
        Assert.Equal(script.Count(one => one == '\n'), script.Count(one => one == '\r'));
        Assert.All(CollectorFiles.ForWindows("mimamori-collect.cmd"), one => Assert.True(one < 128));
    }

    [Fact]
    public void The_collector_reaches_for_no_network_no_user_and_no_setting()
    {
        var script = System.Text.Encoding.UTF8.GetString(CollectorFiles.ForWindows("mimamori-collect.ps1"));

        foreach (var word in (string[])["Invoke-WebRequest", "Invoke-RestMethod", "Net.WebClient", "Net.Sockets", "Test-Connection", "Resolve-DnsName", "-ComputerName", "USERNAME", "UserName", "Set-ItemProperty", "New-Item ", "Remove-", "Set-ExecutionPolicy", "Invoke-Expression"])
            Assert.DoesNotContain(word, script, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/discovery/guide", "pktmon etl2pcap")]
    [InlineData("/discovery/collector", "mimamori-collect")]
    [InlineData("/print/collector-guide", "USBメモリー")]
    [InlineData("/print/mirror-letter", "ミラーポート")]
    public async Task Each_page_says_what_to_do(string path, string words)
    {
        await using var house = await TestHouse.OpenAsync();

        Assert.Contains(words, System.Net.WebUtility.HtmlDecode(await house.Client.GetStringAsync(path, TestContext.Current.CancellationToken)));
    }
}
