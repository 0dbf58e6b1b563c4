using Mimamori.Data;
using Mimamori.Features.Discovery;
using Mimamori.Features.Ledger;
using Mimamori.Features.Mapping;
using Mimamori.Features.Mapping.House;
using Mimamori.Tests.Features.Facts;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Mapping;

/// <summary>From the rows of a house to what is drawn of it.</summary>
public sealed class HouseMapTests
{
    [Fact]
    public async Task A_machine_in_the_ledger_and_on_the_wire_is_drawn_once_under_its_name_in_the_ledger()
    {
        await using var house = await TestHouse.OpenAsync();
        var map = Draw(house, database => database.Join(Seen(database, "DESKTOP-1"), database.Asset("受付PC")));
        var node = Assert.Single(map.Nodes);
        Assert.Equal("受付PC", node.Label);
        Assert.DoesNotContain(MapRisk.NotInLedger, node.Risks);
        Assert.NotNull(node.ZoneId);
    }

    [Fact]
    public async Task What_only_the_wire_knows_is_marked_and_what_only_the_ledger_knows_has_no_zone()
    {
        await using var house = await TestHouse.OpenAsync();
        var map = Draw(house, database => { Seen(database, "STRANGER"); database.Asset("倉庫のPC"); });
        Assert.Contains(MapRisk.NotInLedger, map.Nodes.Single(node => node.Label == "STRANGER").Risks);
        Assert.Null(map.Nodes.Single(node => node.Label == "倉庫のPC").ZoneId);
    }

    [Fact]
    public async Task Support_that_ended_is_marked()
    {
        await using var house = await TestHouse.OpenAsync();
        var map = Draw(house, database => { database.Asset("古い", new DateOnly(2020, 1, 14)); database.Asset("新しい", new DateOnly(2099, 1, 1)); });
        Assert.Equal(["古い"], map.Nodes.Where(node => node.Risks.Contains(MapRisk.SupportEnded)).Select(node => node.Label));
    }

    [Fact]
    public async Task A_tunnel_nobody_declared_is_a_way_in_tonight()
    {
        await using var house = await TestHouse.OpenAsync();
        var map = Draw(house, database => Tunnel(database, Seen(database, "VPN-X"), "ike"));
        var link = Assert.Single(map.Links);
        Assert.True(link.VendorTonight);
        Assert.True(link.Seen);
        Assert.Equal("203.0.113.9", map.Nodes.Single(node => node.Id == link.From).Label);
        Assert.Equal("VPN-X", map.Nodes.Single(node => node.Id == link.To).Label);
    }

    [Fact]
    public async Task What_is_no_tunnel_is_no_line()
    {
        await using var house = await TestHouse.OpenAsync();
        Assert.Empty(Draw(house, database => Tunnel(database, Seen(database, "PC"), "tls")).Links);
    }

    [Theory]
    [InlineData(YesNo.Yes, true)]
    [InlineData(YesNo.Unknown, true)]
    [InlineData(YesNo.No, false)]
    public async Task A_declared_line_nobody_saw_is_only_a_statement_and_open_unless_said_otherwise(YesNo alwaysOn, bool tonight)
    {
        await using var house = await TestHouse.OpenAsync();
        var link = Assert.Single(Draw(house, database => Declare(database, database.Asset("VPN装置"), alwaysOn)).Links);
        Assert.False(link.Seen);
        Assert.Equal(tonight, link.VendorTonight);
    }

    [Fact]
    public async Task A_declared_line_that_was_seen_is_one_line_and_seen()
    {
        await using var house = await TestHouse.OpenAsync();
        var map = Draw(house, database =>
        {
            var (box, seen) = (database.Asset("VPN装置"), Seen(database, "VPN-X"));
            database.Join(seen, box);
            Declare(database, box, YesNo.Yes);
            Tunnel(database, seen, "openvpn");
        });
        Assert.True(Assert.Single(map.Links).Seen);
        Assert.Equal(["保守回線"], map.Nodes.Where(node => node.Kind == MapKind.Vendor).Select(node => node.Sublabel));
        Assert.Contains(MapRisk.RemoteMaintenance, map.Nodes.Single(node => node.Label == "VPN装置").Risks);
    }

    [Fact]
    public async Task An_archived_line_is_not_drawn()
    {
        await using var house = await TestHouse.OpenAsync();
        Assert.Empty(Draw(house, database => Declare(database, database.Asset("VPN装置"), YesNo.Yes).ArchivedAt = database.Now).Links);
    }

    [Theory]
    [InlineData(2, "病棟")]
    [InlineData(1, "核")]
    public async Task A_zone_has_the_name_of_the_place_where_most_of_its_machines_stand(int inWard, string expected)
    {
        await using var house = await TestHouse.OpenAsync();
        var map = Draw(house, database =>
        {
            var ward = database.Places.Add(new Place { Name = "病棟" }).Entity;
            for (var i = 0; i < 3; i++)
            {
                var asset = database.Asset($"PC{i}");
                asset.PlaceId = i < inWard ? ward.Id : null;
                database.Join(Seen(database, $"PC{i}"), asset);
            }
        });
        Assert.Equal(expected, Assert.Single(map.Zones).Label);
    }

    [Fact]
    public async Task Two_machines_that_work_together_are_linked_and_daily_noise_is_not()
    {
        await using var house = await TestHouse.OpenAsync();
        var map = Draw(house, database =>
        {
            var (from, to) = (Seen(database, "CT01"), Seen(database, "PACS"));
            Talk(database, from, to, "dicom");
            Talk(database, from, to, "dns");
        });
        Assert.Equal("DICOM", Assert.Single(map.Links).Label);
    }

    private static MapModel Draw(TestHouse house, Action<Database> rows) => house.WithDatabase(database =>
    {
        rows(database);
        database.SaveChanges();
        return HouseMap.ReadAsync(database, TestContext.Current.CancellationToken).GetAwaiter().GetResult();
    });

    private static SeenDevice Seen(Database database, string name)
    {
        var device = database.Seen(name);
        device.Interfaces.Add(new Interface { PointId = device.Claims[0].PointId });
        return device;
    }

    private static Line Declare(Database database, Asset box, YesNo alwaysOn) => database.Lines.Add(
        new Line { Name = "保守回線", Purpose = LinePurpose.RemoteMaintenance, BoxId = box.Id, AlwaysOn = alwaysOn }).Entity;

    private static void Tunnel(Database database, SeenDevice from, string protocol) => database.SeenConnections.Add(new SeenConnection
    {
        PointId = from.Claims[0].PointId, FromId = from.Id, FromAddress = "10.0.0.1", ToAddress = "203.0.113.9", Transport = "udp", Port = 500, Protocol = protocol, Outside = true,
    });

    private static void Talk(Database database, SeenDevice from, SeenDevice to, string protocol) => database.SeenConnections.Add(new SeenConnection
    {
        PointId = from.Claims[0].PointId, FromId = from.Id, ToId = to.Id, FromAddress = "10.0.0.1", ToAddress = "10.0.0.2", Transport = "tcp", Port = 104, Protocol = protocol, Outside = false,
    });
}
