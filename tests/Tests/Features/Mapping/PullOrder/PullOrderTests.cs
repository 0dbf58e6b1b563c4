using System.Net;
using Mimamori.Data;
using Mimamori.Features.Discovery;
using Mimamori.Features.Ledger;
using Mimamori.Features.Mapping.House;
using Mimamori.Features.Mapping.PullOrder;
using Mimamori.Tests.Features.Facts;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Mapping.PullOrder;

/// <summary>The list by which cables are pulled: copies, lines, borders; and never "may" by inference.</summary>
public sealed class PullOrderTests
{
    [Fact]
    public async Task The_data_proposes_copies_first_then_lines_then_borders()
    {
        await using var house = await TestHouse.OpenAsync();
        var list = Read(house, database =>
        {
            Box(database, "SW01", "switch");
            var router = Box(database, "RT01", "router");
            Box(database, "NAS01", "nas");
            Box(database, "BK-SV01", "server");
            Box(database, "EHR-SV01", "server");
            database.Lines.Add(new Line { Name = "保守回線", Purpose = LinePurpose.RemoteMaintenance, BoxId = router.Id, CableLabel = "L1", WhoMaySwitchOff = "情報担当" });
        });

        Assert.Empty(list.Steps);
        Assert.Equal([("BK-SV01", PullStage.Backup), ("NAS01", PullStage.Backup), ("保守回線", PullStage.OutsideLine), ("SW01", PullStage.ZoneBorder)],
            list.Missing.Select(step => (step.Name, step.Stage)));
        Assert.Equal(("L1", "情報担当"), (list.Missing[2].CableLabel, list.Missing[2].WhoPulls));
    }

    [Fact]
    public async Task A_tunnel_nobody_wrote_down_is_on_the_list_and_says_why()
    {
        await using var house = await TestHouse.OpenAsync();
        var step = Assert.Single(Read(house, database => Tunnel(database, Seen(database, "VPN-X"))).Missing);
        Assert.Equal((PullStage.OutsideLine, PullReason.SeenLine), (step.Stage, step.Because));
    }

    [Fact]
    public async Task A_list_is_started_reordered_labelled_cut_and_restored_by_forms_alone()
    {
        await using var house = await TestHouse.OpenAsync();
        Write(house, database => { Box(database, "NAS01", "nas"); Box(database, "NAS02", "nas"); Box(database, "FW01", "firewall"); });
        await house.PostAsync("/map/order", "/map/order/take-over");
        Assert.Equal(["NAS01", "NAS02", "FW01"], Names(house));

        var second = Step(house, "NAS02");
        await house.PostAsync("/map/order", "/map/order/rows", ("do", $"up:{second.Id}"), ($"label.{second.Id}", "N2"), ($"who.{second.Id}", "山田"));
        Assert.Equal(["NAS02", "NAS01", "FW01"], Names(house));
        Assert.Equal(("N2", "山田"), (Step(house, "NAS02").CableLabel, Step(house, "NAS02").WhoPulls));

        var border = Step(house, "FW01");
        await house.PostAsync("/map/order", "/map/order/rows", ("do", $"up:{border.Id}"));
        Assert.Equal("FW01", Names(house)[^1]);

        await house.PostAsync("/map/order", "/map/order/rows", ("do", $"remove:{second.Id}"));
        Assert.Equal(["NAS01", "FW01"], Names(house));
        await house.PostAsync("/map/order", $"/map/order/{second.Id}/put-back");
        Assert.Equal(["NAS02", "NAS01", "FW01"], Names(house));
        Assert.Contains(house.WithDatabase(database => database.Activity.Select(entry => entry.Verb).ToList()), verb => verb == "pull-order.put-back");
    }

    [Fact]
    public async Task A_removed_way_out_is_not_proposed_again_but_a_new_one_is()
    {
        await using var house = await TestHouse.OpenAsync();
        Write(house, database => database.Lines.Add(new Line { Name = "回線1", Purpose = LinePurpose.Internet }));
        await house.PostAsync("/map/order", "/map/order/take-over");
        await house.PostAsync("/map/order", "/map/order/rows", ("do", $"remove:{Step(house, "回線1").Id}"));
        var list = Read(house, database => database.Lines.Add(new Line { Name = "回線2", Purpose = LinePurpose.Internet }));
        Assert.Equal(["回線2"], list.Missing.Select(step => step.Name));
    }

    [Fact]
    public async Task What_another_person_wrote_meanwhile_stays()
    {
        await using var house = await TestHouse.OpenAsync();
        Write(house, database => Box(database, "NAS01", "nas"));
        await house.PostAsync("/map/order", "/map/order/take-over");
        var id = Step(house, "NAS01").Id;
        await house.PostAsync("/map/order", "/map/order/rows", ($"who.{id}", "山田"));
        // A page from before the change: what stood there then is what it sends back.
        var form = HtmlForm.Find(await house.Client.GetStringAsync("/map/order", TestContext.Current.CancellationToken), "/map/order/rows");
        var stale = form.Hidden.Where(field => field.Name != $"was.who.{id}").Concat([($"was.who.{id}", ""), ($"who.{id}", ""), ($"label.{id}", "N1")]);
        await house.Client.PostAsync("/map/order/rows", new FormUrlEncodedContent(stale.Select(field => KeyValuePair.Create(field.Item1, field.Item2))), TestContext.Current.CancellationToken);
        Assert.Equal(("N1", "山田"), (Step(house, "NAS01").CableLabel, Step(house, "NAS01").WhoPulls));
    }

    [Fact]
    public async Task The_number_stands_on_the_map_at_the_line_and_at_the_box()
    {
        await using var house = await TestHouse.OpenAsync();
        Write(house, database =>
        {
            var router = Box(database, "RT01", "router");
            Box(database, "NAS01", "nas");
            database.Lines.Add(new Line { Name = "回線", Purpose = LinePurpose.Internet, BoxId = router.Id });
        });
        Assert.All(Map(house).Nodes, node => Assert.Null(node.Number));
        await house.PostAsync("/map/order", "/map/order/take-over");
        var map = Map(house);
        Assert.Equal(1, map.Nodes.Single(node => node.Label == "NAS01").Number);
        Assert.Equal(2, map.Nodes.Single(node => node.Id.StartsWith("line-", StringComparison.Ordinal)).Number);
        Assert.Null(map.Nodes.Single(node => node.Label == "RT01").Number);
    }

    [Fact]
    public async Task Papers_and_pages_show_the_list_and_mark_what_must_be_asked()
    {
        await using var house = await TestHouse.OpenAsync();
        Write(house, database => Box(database, "NAS01", "nas"));
        await house.PostAsync("/map/order", "/map/order/take-over");
        foreach (var page in (string[])["/map/order", $"/map/order/{Step(house, "NAS01").Id}", "/print/pull-order", "/print/cable-stickers"])
            Assert.Contains("要相談", WebUtility.HtmlDecode(await house.Client.GetStringAsync(page, TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_houses_steps_are_not_there()
    {
        await using var house = await TestHouse.OpenAsync();
        Write(house, database => Box(database, "NAS01", "nas"));
        await house.PostAsync("/map/order", "/map/order/take-over");
        var id = Step(house, "NAS01").Id;
        Assert.Empty(house.WithDatabase(database =>
        {
            database.Actor = database.Actor with { InstitutionId = Guid.CreateVersion7() };
            return database.PullSteps.Where(step => step.Id == id).ToList();
        }));
    }

    internal static Asset Box(Database database, string name, string kind)
    {
        var asset = database.Asset(name);
        asset.Kind = kind;
        return asset;
    }

    internal static PullList Read(TestHouse house, Action<Database> rows) => house.WithDatabase(database =>
    {
        rows(database);
        database.SaveChanges();
        return PullList.ReadAsync(database, TestContext.Current.CancellationToken).GetAwaiter().GetResult();
    });

    private static void Write(TestHouse house, Action<Database> rows) => house.WithDatabase(database => { rows(database); return database.SaveChanges(); });

    private static List<string> Names(TestHouse house) => [.. Read(house, _ => { }).Steps.Select(step => step.Step.Name)];

    private static PullStep Step(TestHouse house, string name) => house.WithDatabase(database => database.PullSteps.Single(step => step.Name == name));

    private static Mimamori.Features.Mapping.MapModel Map(TestHouse house) =>
        house.WithDatabase(database => HouseMap.ReadAsync(database, TestContext.Current.CancellationToken).GetAwaiter().GetResult());

    private static SeenDevice Seen(Database database, string name)
    {
        var device = database.Seen(name);
        device.Interfaces.Add(new Interface { PointId = device.Claims[0].PointId });
        return device;
    }

    private static void Tunnel(Database database, SeenDevice from) => database.SeenConnections.Add(new SeenConnection
    {
        PointId = from.Claims[0].PointId, FromId = from.Id, FromAddress = "10.0.0.1", ToAddress = "203.0.113.9", Transport = "udp", Port = 500, Protocol = "ike", Outside = true,
    });
}
