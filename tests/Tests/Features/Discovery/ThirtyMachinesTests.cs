using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Mimamori.Features.Discovery;
using Mimamori.Features.Discovery.SortOut;
using Mimamori.Tests.Features.Ledger;
using Mimamori.Tests.Features.Ledger.Sheets;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Discovery;

/// <summary>What the issue asks for: five sources of the same thirty machines become thirty rows, each with its reasons.</summary>
public sealed partial class ThirtyMachinesTests
{
    [Fact]
    public async Task Five_sources_of_thirty_machines_become_thirty_rows_each_with_its_reasons()
    {
        await using var house = await TestHouse.OpenAsync();
        (string, byte[])[] files =
        [
            ("core.pcap", ThirtyMachines.Capture), ("sw1.txt", ThirtyMachines.MacTable), ("dhcp.csv", ThirtyMachines.DhcpList),
            .. ThirtyMachines.Collected, ("院内機器一覧.csv", ThirtyMachines.Ledger),
        ];

        var answer = await house.UploadAsync(files, "院内LAN");
        Assert.StartsWith("/discovery/drops/", answer.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
        var drop = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        foreach (var kind in (string[])["通信記録", "スイッチの一覧", "DHCPの一覧", "PCのしらべ結果", "台帳の表"])
            Assert.Contains(kind, drop);
        foreach (var (name, _) in files.Where(file => file.Item1 != "院内機器一覧.csv"))
            Assert.Equal(ImportState.Done, (await house.FinishedAsync(name)).State);
        await BringLedgerInAsync(house, ColumnsOf(drop));

        Assert.Equal(30, house.Count(database => database.SeenDevices));
        Assert.Equal(ThirtyMachines.All.Count(machine => machine.InLedger), house.Count(database => database.Assets));

        await house.PostAsync("/sort-out", "/sort-out/join-clear");
        await house.PostAsync("/sort-out", "/sort-out/accept", ("scope", Chosen.All));

        var rows = house.WithDatabase(database => database.Assets.Where(asset => asset.ArchivedAt == null)
            .Select(asset => new { asset.Name, Reasons = database.Joins.Where(join => join.AssetId == asset.Id && join.UndoneAt == null).Select(join => join.Reason).ToList() }).ToList());
        Assert.Equal(30, rows.Count);
        Assert.All(rows, row => Assert.False(string.IsNullOrWhiteSpace(Assert.Single(row.Reasons)), row.Name));
        Assert.Equal(["MACアドレスが同じ", "名前とアドレスが同じ", "製造番号が同じ"],
            rows.SelectMany(row => row.Reasons).Distinct().Where(reason => reason.Contains("同じ", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_order_of_the_files_does_not_matter_and_the_same_ones_again_change_nothing()
    {
        await using var house = await TestHouse.OpenAsync();
        (string, byte[])[] files = [.. ThirtyMachines.Collected, ("dhcp.csv", ThirtyMachines.DhcpList), ("sw1.txt", ThirtyMachines.MacTable), ("core.pcap", ThirtyMachines.Capture)];
        await house.UploadAsync(files, "院内LAN");
        foreach (var (name, _) in files)
            await house.FinishedAsync(name);
        Assert.Equal(30, house.Count(database => database.SeenDevices));
        var before = house.WithDatabase(database => (database.Imports.Count(), database.IdentityClaims.Count(), database.Observations.Sum(row => row.Count)));

        for (var again = 0; again < 3; again++)
            await house.UploadAsync(files, "別の場所");

        Assert.Equal(before, house.WithDatabase(database => (database.Imports.Count(), database.IdentityClaims.Count(), database.Observations.Sum(row => row.Count))));
    }

    [Fact]
    public async Task A_row_tells_which_source_said_what()
    {
        await using var house = await TestHouse.OpenAsync();
        (string, byte[])[] files = [("core.pcap", ThirtyMachines.Capture), ("sw1.txt", ThirtyMachines.MacTable), ("dhcp.csv", ThirtyMachines.DhcpList), ThirtyMachines.Collected.First()];
        await house.UploadAsync(files, "院内LAN");
        foreach (var (name, _) in files)
            await house.FinishedAsync(name);

        var first = house.WithDatabase(database => database.SeenDevices.AsNoTracking().Include(device => device.Claims).Include(device => device.Observations).Include(device => device.Interfaces)
            .Single(device => device.Claims.Any(claim => claim.Value == ThirtyMachines.SecondCard)));

        Assert.Equal(["collector", "dhcp-leases", "mac-table", "wire"], first.Claims.Where(claim => claim.Kind == ClaimKind.Mac).Select(claim => claim.Source).Distinct().Order());
        Assert.Equal(["collector", "lease"], first.Claims.Where(claim => claim.Kind == ClaimKind.Name).Select(claim => claim.Source).Order());
        Assert.Equal(2, first.Interfaces.Count);
        Assert.Contains(first.Observations, row => row is { Protocol: "mac-table", Name: "port", Value: "Gi1/0/1" });
        Assert.Equal(("Windows 11", "collector"), (first.OperatingSystem, first.OperatingSystemSource));
        Assert.Equal("terminal", first.Kind);
    }

    private static string ColumnsOf(string page) => ColumnsLink().Match(page).Groups["address"].Value;

    /// <summary>Looks at the columns as they were guessed, agrees to them, and to what the ledger would become.</summary>
    private static async Task BringLedgerInAsync(TestHouse house, string columns)
    {
        var page = WebUtility.HtmlDecode(await house.Client.GetStringAsync(columns, TestContext.Current.CancellationToken));
        (await house.PostAsync(columns, columns, SheetFiles.Chosen(page))).EnsureSuccessStatusCode();
        var preview = columns[..columns.LastIndexOf('/')];
        Assert.Contains("台を取り込む", WebUtility.HtmlDecode(await house.PageAsync(preview)));
        (await house.PostAsync(preview, preview)).EnsureSuccessStatusCode();
    }

    [GeneratedRegex("href=\"(?<address>/ledger/import/[0-9a-f-]+/columns)\"")]
    private static partial Regex ColumnsLink();
}
