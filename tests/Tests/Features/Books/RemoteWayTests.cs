using System.Net;
using Mimamori.Features.Books;
using Mimamori.Features.Facts;
using Mimamori.Features.Ledger;
using Mimamori.Features.Vendors;
using Mimamori.Tests.Features.Facts;
using Mimamori.Tests.Features.Ledger;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Books;

public sealed class RemoteWayTests : FactTest
{
    [Fact]
    public async Task Rows_are_proposed_with_their_reasons_and_nothing_is_written_before_somebody_presses()
    {
        await using var house = await OpenAsync();
        PutBooks(house);

        var page = await TextAsync(house, "/remote");
        Assert.Contains("候補が3件", page);
        Assert.Contains("回線台帳の「CT保守」が遠隔保守の回線です。 東都が「遠隔保守あり」と答えました。", page);
        Assert.Empty(house.WithDatabase(database => database.RemoteWays.ToList()));

        var keys = house.WithDatabase(database => new[] { $"line.{database.Lines.Single().Id}", $"vendor.{database.Vendors.Single(vendor => vendor.Name == "みなと").Id}" });
        await house.PostAsync("/remote", "/remote/propose", [.. keys.Select(key => ("key", key)), ("answer", "add")]);

        var ways = house.WithDatabase(database => database.RemoteWays.OrderBy(way => way.Name).ToList());
        Assert.Equal(["CT保守", "みなとの遠隔保守"], ways.Select(way => way.Name));
        Assert.Contains("候補が1件", await TextAsync(house, "/remote"));
        Assert.Contains("「遠隔保守あり」と答えました", await TextAsync(house, "/activity"));
    }

    [Fact]
    public async Task A_refused_proposal_stays_refused_and_can_be_taken_out()
    {
        await using var house = await OpenAsync();
        PutBooks(house);
        var key = house.WithDatabase(database => $"asset.{database.Assets.Single(asset => asset.Name == "分析装置").Id}");

        await house.PostAsync("/remote", "/remote/propose", ("key", key), ("answer", "refuse"));

        var refused = house.WithDatabase(database => database.RemoteWays.Single());
        Assert.NotNull(refused.ArchivedAt);
        Assert.Contains("加えませんでした", refused.Remarks);
        Assert.Contains("候補が2件", await TextAsync(house, "/remote"));
        await house.PostNamedAsync($"/remote/{refused.Id}", "take-out");
        Assert.Contains("分析装置の遠隔保守</a>", await TextAsync(house, "/remote"));
    }

    [Fact]
    public async Task Pressing_with_nothing_ticked_changes_nothing_and_says_so()
    {
        await using var house = await OpenAsync();
        PutBooks(house);

        var answer = await house.PostAsync("/remote", "/remote/propose", ("answer", "add"));

        Assert.Contains("印の付いた候補がありません", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        Assert.Empty(house.WithDatabase(database => database.RemoteWays.ToList()));
    }

    [Fact]
    public async Task Tonight_shows_what_is_open_or_unknown_and_lines_no_row_speaks_for()
    {
        await using var house = await OpenAsync();
        Put(house, database => database.AddRange(
            new RemoteWay { Name = "いつでも", AlwaysOn = YesNo.Yes },
            new RemoteWay { Name = "わからない" },
            new RemoteWay { Name = "頼んだときだけ", AlwaysOn = YesNo.No },
            new Line { Name = "書いていない保守線", Purpose = LinePurpose.RemoteMaintenance }));

        var page = await TextAsync(house, "/remote?tonight=1");

        Assert.Contains("いつでも</a>", page);
        Assert.Contains("わからない</a>", page);
        Assert.DoesNotContain("頼んだときだけ</a>", page);
        Assert.Contains("書いていない保守線</a>", page);
    }

    [Theory]
    [InlineData(YesNo.Yes, YesNo.No, Tonight.OnRequest)]
    [InlineData(YesNo.Yes, YesNo.Unknown, Tonight.Yes)]
    [InlineData(YesNo.No, YesNo.Yes, Tonight.Yes)]
    [InlineData(YesNo.Unknown, YesNo.Unknown, Tonight.Unknown)]
    public void A_line_is_as_open_as_its_ways(YesNo line, YesNo way, Tonight expected)
    {
        var row = new Line { Name = "線", Purpose = LinePurpose.RemoteMaintenance, AlwaysOn = line };

        Assert.Equal(expected, TonightRule.Of(row, [new RemoteWay { Name = "口", LineId = row.Id, AlwaysOn = way }]));
    }

    [Fact]
    public void A_vendor_of_the_line_without_a_way_of_its_own_keeps_the_line_open()
    {
        var line = new Line { Name = "線", Purpose = LinePurpose.RemoteMaintenance, AlwaysOn = YesNo.Yes, VendorId = Guid.CreateVersion7() };
        RemoteWay[] other = [new() { Name = "別の会社", LineId = line.Id, VendorId = Guid.CreateVersion7(), AlwaysOn = YesNo.No }];

        Assert.Equal(Tonight.Yes, TonightRule.Of(line, other));
        Assert.Equal(Tonight.NoVendor, TonightRule.Of(new Line { Name = "光", Purpose = LinePurpose.Internet, AlwaysOn = YesNo.Yes }, other));
    }

    [Fact]
    public async Task The_pull_out_list_names_each_way_of_a_line_and_those_without_one()
    {
        await using var house = await OpenAsync();
        Put(house, database =>
        {
            var line = new Line { Name = "共用の保守線", Purpose = LinePurpose.RemoteMaintenance, CableLabel = "③" };
            database.AddRange(line, new RemoteWay { Name = "CTの口", LineId = line.Id, Product = "VPN箱", ProductVersion = "7.2" }, new RemoteWay { Name = "はぐれた口", CableLabel = "⑨", WhoMaySwitchOff = "事務長" });
        });

        var paper = await TextAsync(house, "/print/lines");

        Assert.Contains("CTの口 VPN箱 7.2", paper);
        Assert.Contains("回線の分からない遠隔保守", paper);
        Assert.Contains("⑨", paper);
        Assert.Contains("③", await TextAsync(house, "/print/remote"));
    }

    [Fact]
    public async Task The_fact_names_rows_without_a_version_or_anybody_to_switch_them_off()
    {
        await using var house = await OpenAsync();
        Assert.Equal(FactState.NotLooked, Read(house, "remote-register").State);
        Put(house, database => database.AddRange(
            new RemoteWay { Name = "版なし", WhoMaySwitchOff = "事務長" },
            new RemoteWay { Name = "人なし", ProductVersion = "7.2" },
            new RemoteWay { Name = "片付けた", ArchivedAt = Clock.Utc }));

        var open = Read(house, "remote-register");
        Put(house, database =>
        {
            database.RemoteWays.Single(way => way.Name == "版なし").ProductVersion = "1";
            database.RemoteWays.Single(way => way.Name == "人なし").WhoMaySwitchOff = "院長";
        });

        Assert.Equal(FactState.Open, open.State);
        Assert.Equal(["人なし", "版なし"], open.Missing.Select(item => item.Label).Order(StringComparer.Ordinal));
        Assert.Equal(FactState.Good, Read(house, "remote-register").State);
    }

    [Fact]
    public async Task A_vendor_in_this_register_needs_no_line_to_be_listed()
    {
        await using var house = await OpenAsync();
        var vendor = new Vendor { Name = "東都", RemoteMaintenance = YesNo.Yes };
        Put(house, database => database.AddRange(vendor, new RemoteWay { Name = "口", VendorId = vendor.Id }));

        Assert.DoesNotContain(Read(house, "remote-lines").Missing, item => item.Label == "東都");
    }

    private static void PutBooks(TestHouse house) => Put(house, database =>
    {
        var vendor = new Vendor { Name = "東都", RemoteMaintenance = YesNo.Yes };
        database.AddRange(vendor, new Vendor { Name = "みなと", RemoteMaintenance = YesNo.Yes }, new Vendor { Name = "入らない会社", RemoteMaintenance = YesNo.No },
            new Line { Name = "CT保守", Purpose = LinePurpose.RemoteMaintenance, VendorId = vendor.Id },
            new Asset { Kind = "modality", Name = "分析装置", RemoteMaintenance = YesNo.Yes });
    });

    private static async Task<string> TextAsync(TestHouse house, string url) => WebUtility.HtmlDecode(await house.PageAsync(url));
}
