using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Mimamori.Data;
using Mimamori.Features.Discovery;
using Mimamori.Features.Discovery.Findings;
using Mimamori.Features.Ledger;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Discovery.Findings;

public sealed class HouseFindingsTests
{
    [Fact]
    public async Task A_house_in_which_nothing_was_found_says_what_to_do()
    {
        await using var house = await TestHouse.OpenAsync();

        Assert.Contains("まだ何も見つかっていません", WebUtility.HtmlDecode(await house.Client.GetStringAsync("/sort-out/findings", TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task What_the_wire_told_stands_once_with_its_machines_the_worst_first()
    {
        await using var house = await TestHouse.OpenAsync();
        house.WithDatabase(database =>
        {
            Found(Machine(database, "PC1", Point(database)), "llmnr-nbns-in-use", "smb1-in-use");
            Found(Machine(database, "PC2", Point(database)), "llmnr-nbns-in-use");
            return database.SaveChanges();
        });

        var found = await ReadAsync(house);

        Assert.Equal(["smb1-in-use PC1", "llmnr-nbns-in-use PC1 PC2"], found.Select(one => $"{one.Code} {string.Join(' ', one.Machines.Select(row => row.Label))}"));
        Assert.Contains("古いファイル共有", WebUtility.HtmlDecode(await house.Client.GetStringAsync("/sort-out/findings", TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task A_vpn_box_is_told_until_it_is_the_box_of_a_line()
    {
        await using var house = await TestHouse.OpenAsync();
        var (box, seen) = house.WithDatabase(database =>
        {
            var device = Machine(database, "VPN-X", Point(database), "vpn-gateway");
            var asset = database.Assets.Add(new Asset { Kind = "vpn-gateway", Name = "VPN装置", CreatedAt = database.Now }).Entity;
            var decision = database.Decisions.Add(new Decision { Kind = DecisionKind.Joined, At = database.Now, By = "山田" }).Entity;
            database.Joins.Add(new Join { AssetId = asset.Id, SeenDeviceId = device.Id, DecisionId = decision.Id, Reason = "同じ" });
            database.SaveChanges();
            return (asset.Id, device.Id);
        });
        Assert.Equal("VPN装置", Assert.Single(Assert.Single(await ReadAsync(house), one => one.Code == "vpn-box-not-listed").Machines).Label);

        house.WithDatabase(database =>
        {
            database.Lines.Add(new Line { Name = "CT保守", Purpose = LinePurpose.RemoteMaintenance, BoxId = box });
            return database.SaveChanges();
        });

        Assert.NotEqual(Guid.Empty, seen);
        Assert.Empty(await ReadAsync(house));
    }

    [Fact]
    public async Task A_care_device_that_asks_name_servers_outside_is_told_and_a_terminal_is_not()
    {
        await using var house = await TestHouse.OpenAsync();
        house.WithDatabase(database =>
        {
            var point = Point(database);
            foreach (var (name, kind) in ((string, string)[])[("CT01", "modality"), ("受付PC", "terminal")])
                database.SeenConnections.Add(new SeenConnection
                {
                    PointId = point.Id, From = Machine(database, name, point, kind), FromAddress = "10.0.0.1", ToAddress = "203.0.113.53", Transport = "udp", Port = 53, Protocol = "dns", Outside = true,
                });
            return database.SaveChanges();
        });

        Assert.Equal("CT01", Assert.Single(Assert.Single(await ReadAsync(house), one => one.Code == "care-device-asks-outside").Machines).Label);
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(20, false)]
    public async Task Images_in_clear_are_told_where_they_cross_zones(int zoneOfArchive, bool isTold)
    {
        await using var house = await TestHouse.OpenAsync();
        house.WithDatabase(database =>
        {
            var point = Point(database);
            var (from, to) = (Machine(database, "CT01", point, "modality", 20), Machine(database, "PACS", point, "pacs", zoneOfArchive));
            database.SeenConnections.Add(new SeenConnection { PointId = point.Id, From = from, To = to, FromAddress = "10.0.20.1", ToAddress = "10.0.30.1", Transport = "tcp", Port = 104, Protocol = "dicom", Outside = false });
            return database.SaveChanges();
        });

        Assert.Equal(isTold, (await ReadAsync(house)).Exists(one => one.Code == "dicom-across-zones"));
    }

    [Theory]
    [InlineData("オンライン資格確認のルーター", "eligibility-bridge")]
    [InlineData("3階西病棟", "two-legs")]
    public async Task A_machine_in_two_nets_is_told_and_a_bridge_to_the_eligibility_net_by_its_name(string secondPoint, string code)
    {
        await using var house = await TestHouse.OpenAsync();
        house.WithDatabase(database =>
        {
            var (here, there) = (Point(database), Point(database, secondPoint));
            var device = Machine(database, "受付PC", here);
            foreach (var (point, card, address) in ((CapturePoint, string, string)[])[(here, "00:1b:21:00:00:0a", "10.0.0.5"), (there, "00:1b:21:00:00:0b", "192.168.50.5")])
            {
                device.Interfaces.Add(new Interface { PointId = point.Id, Mac = card });
                device.Claims.Add(new IdentityClaim { Kind = ClaimKind.Mac, Value = card, PointId = point.Id, Source = "wire", To = database.Now });
                device.Claims.Add(new IdentityClaim { Kind = ClaimKind.Address, Value = address, PointId = point.Id, Source = "wire", To = database.Now });
            }
            return database.SaveChanges();
        });

        Assert.Equal(code, Assert.Single(await ReadAsync(house)).Code);
    }

    private static Task<List<HouseFinding>> ReadAsync(TestHouse house) => house.WithDatabase(database => new HouseFindings(database).ReadAsync(TestContext.Current.CancellationToken));

    private static CapturePoint Point(Database database, string name = "電子カルテ室")
    {
        if (database.CapturePoints.Local.FirstOrDefault(point => point.Name == name) is { } known) return known;
        return database.CapturePoints.Add(new CapturePoint { Name = name, SiteId = database.Sites.First().Id }).Entity;
    }

    private static SeenDevice Machine(Database database, string name, CapturePoint point, string kind = "terminal", int? zone = null)
    {
        var device = database.SeenDevices.Add(new SeenDevice { Kind = kind, KindBecause = "test" }).Entity;
        device.Claims.Add(new IdentityClaim { Kind = ClaimKind.Name, Value = name, PointId = point.Id, Source = "dhcp" });
        if (zone is not null) device.Interfaces.Add(new Interface { PointId = point.Id, Vlan = zone });
        return device;
    }

    private static void Found(SeenDevice device, params string[] codes)
    {
        var point = device.Claims[0].PointId;
        foreach (var code in codes)
            device.Observations.Add(new Observation { Kind = ObservationKind.Finding, Protocol = "finding", Name = code, Value = "test", PointId = point, Count = 1 });
    }
}
