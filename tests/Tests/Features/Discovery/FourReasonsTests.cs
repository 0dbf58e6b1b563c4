using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Mimamori.Features.Discovery;
using Mimamori.Tests.Capture;
using Mimamori.Tests.Features.Ledger.Sheets;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Discovery;

/// <summary>What issue 5 asks for: the same machine seen by capture, scan, lease and Excel is one row with four reasons.</summary>
public sealed partial class FourReasonsTests
{
    private const string Card = "00:1b:21:00:00:0a";

    private static (string Name, byte[] Bytes)[] Seen =>
    [
        ("core.pcap", PacketBuilder.Pcap([PacketBuilder.Arp(Card, "192.168.1.20", "192.168.1.20")])),
        ("scan.xml", Encoding.UTF8.GetBytes("""
            <?xml version="1.0"?><nmaprun scanner="nmap" version="7.95"><host endtime="1795395660"><status state="up"/><address addr="192.168.1.20" addrtype="ipv4"/>
            <address addr="00:1B:21:00:00:0A" addrtype="mac"/><hostnames><hostname name="uketsuke-pc" type="PTR"/></hostnames>
            <ports><port protocol="tcp" portid="445"><state state="open"/><service name="microsoft-ds" method="probed"/></port></ports></host></nmaprun>
            """)),
        ("dnsmasq.leases", Encoding.UTF8.GetBytes("1795395651 00:1b:21:00:00:0a 192.168.1.20 UKETSUKE-PC *\n")),
    ];

    private static byte[] Ledger => SheetFiles.Xlsx(["機器名", "区分", "IPアドレス", "MACアドレス", "設置場所"], ["受付PC", "パソコン", "192.168.1.20", "00-1B-21-00-00-0A", "受付"]);

    [Fact]
    public async Task Capture_scan_lease_and_Excel_are_one_row_with_four_reasons()
    {
        await using var house = await TestHouse.OpenAsync();
        var answer = await house.UploadAsync([.. Seen, ("台帳.xlsx", Ledger)], "院内LAN");
        var drop = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        foreach (var kind in (string[])["通信記録", "探索の結果（nmap）", "DHCPの一覧", "台帳の表"]) Assert.Contains(kind, drop);
        foreach (var (name, _) in Seen) Assert.Equal(ImportState.Done, (await house.FinishedAsync(name)).State);
        await BringLedgerInAsync(house, ColumnsLink().Match(drop).Groups["address"].Value);

        await house.PostAsync("/sort-out", "/sort-out/join-clear");

        var seen = house.WithDatabase(database => database.SeenDevices.AsNoTracking().Include(device => device.Claims).Single());
        Assert.Equal(["dhcp-leases", "nmap", "wire"], seen.Claims.Where(claim => claim is { Kind: ClaimKind.Mac, Value: Card }).Select(claim => claim.Source).Order());
        var asset = house.WithDatabase(database => database.Assets.Single(asset => asset.ArchivedAt == null));
        var join = house.WithDatabase(database => database.Joins.Single(join => join.AssetId == asset.Id && join.UndoneAt == null));
        Assert.Equal(("MACアドレスが同じ", seen.Id), (join.Reason, join.SeenDeviceId));
    }

    [Fact]
    public async Task A_machine_behind_a_router_that_only_the_scanner_saw_joins_by_its_address()
    {
        await using var house = await TestHouse.OpenAsync();
        var withoutCard = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Seen[1].Bytes).Replace("<address addr=\"00:1B:21:00:00:0A\" addrtype=\"mac\"/>", "", StringComparison.Ordinal));

        await house.UploadAsync([Seen[0], ("scan.xml", withoutCard)], "院内LAN");
        await house.FinishedAsync("core.pcap");
        await house.FinishedAsync("scan.xml");

        Assert.Equal(1, house.Count(database => database.SeenDevices));
    }

    private static async Task BringLedgerInAsync(TestHouse house, string columns)
    {
        var page = WebUtility.HtmlDecode(await house.Client.GetStringAsync(columns, TestContext.Current.CancellationToken));
        (await house.PostAsync(columns, columns, SheetFiles.Chosen(page))).EnsureSuccessStatusCode();
        var preview = columns[..columns.LastIndexOf('/')];
        (await house.PostAsync(preview, preview)).EnsureSuccessStatusCode();
    }

    [GeneratedRegex("href=\"(?<address>/ledger/import/[0-9a-f-]+/columns)\"")]
    private static partial Regex ColumnsLink();
}
