using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Mimamori.Features.Discovery;
using Mimamori.Tests.Capture.Lists;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Discovery;

public sealed class DropTests
{
    [Theory]
    [InlineData("Cisco IOS MAC table", ImportKind.MacTable, 2)]
    [InlineData("arp -a of Japanese Windows", ImportKind.ArpTable, 1)]
    [InlineData("ISC dhcpd leases", ImportKind.Leases, 2)]
    public async Task A_list_becomes_seen_machines_with_the_same_undo(string name, ImportKind kind, int machines)
    {
        await using var house = await TestHouse.OpenAsync();

        var import = await house.ReadAsync("list.bin", GoodLists.All.First(list => list.Name == name).Bytes);

        Assert.Equal((kind, ImportState.Done, machines, machines), (import.Kind, import.State, import.DevicesSeen, import.RowsRead));
        Assert.Equal(machines, house.Count(database => database.SeenDevices));
        (await house.UndoAsync(import)).EnsureSuccessStatusCode();
        Assert.Equal(0, house.Count(database => database.SeenDevices));
    }

    [Fact]
    public async Task What_was_left_out_of_a_list_is_said_with_the_line_where()
    {
        await using var house = await TestHouse.OpenAsync();

        var import = await house.ReadAsync("mac.txt", GoodLists.All[0].Bytes);

        var page = WebUtility.HtmlDecode(await house.Client.GetStringAsync($"/discovery/imports/{import.Id}", TestContext.Current.CancellationToken));
        Assert.Contains("スイッチ自身の番号が2行ありました", page);
        Assert.Contains("（はじめは7行目）", page);
    }

    [Fact]
    public async Task Files_from_different_places_wait_until_each_has_one()
    {
        await using var house = await TestHouse.OpenAsync();
        var answer = await PostAsync(house, ("point", "each"), ("core.pcap", DiscoveryHouse.Capture((DiscoveryHouse.CardA, "10.0.0.1"))), ("line.pcap", DiscoveryHouse.Capture((DiscoveryHouse.CardB, "10.0.0.1"))));
        var drop = answer.RequestMessage!.RequestUri!.AbsolutePath;
        Assert.Equal(2, house.Count(database => database.Imports.Where(import => import.State == ImportState.Asked)));

        var ids = house.WithDatabase(database => database.Imports.OrderBy(import => import.FileName).Select(import => import.Id).ToList());
        await house.PostAsync(drop, drop + "/points", ($"point-{ids[0]}", "基幹"), ($"point-{ids[1]}", "外の回線"));
        await house.FinishedAsync("core.pcap");
        await house.FinishedAsync("line.pcap");

        Assert.Equal(["10.0.0.1@基幹", "10.0.0.1@外の回線"], house.Seen());
    }

    [Fact]
    public async Task A_ledger_in_the_drop_waits_for_its_person_and_is_recorded_once()
    {
        await using var house = await TestHouse.OpenAsync();
        var ledger = Encoding.UTF8.GetBytes("番号,名前\n1,受付PC\n2,診察PC\n");

        var preview = (await house.UploadAsync("台帳.pcap", ledger)).RequestMessage!.RequestUri!.AbsolutePath;
        Assert.StartsWith("/ledger/import/", preview, StringComparison.Ordinal);
        Assert.Equal(ImportState.Asked, house.WithDatabase(database => database.Imports.Single().State));
        await house.PostAsync(preview, preview);

        Assert.Equal((ImportState.Done, 2), house.WithDatabase(database => database.Imports.Select(import => new ValueTuple<ImportState, int>(import.State, import.RowsRead)).Single()));
        var again = WebUtility.HtmlDecode(await (await house.UploadAsync("台帳.csv", ledger)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("いまの台帳と同じ内容です", again);
        Assert.Equal(1, house.Count(database => database.Imports));
    }

    [Fact]
    public async Task A_docking_stations_card_does_not_make_two_computers_one()
    {
        await using var house = await TestHouse.OpenAsync();
        var first = CollectorTests.Sample;
        var second = first.Replace("UKETSUKE-PC", "SHINSATSU-PC").Replace("ABC1234", "XYZ9876");

        await house.ReadAsync("a.json", Encoding.UTF8.GetBytes(first));
        await house.ReadAsync("b.json", Encoding.UTF8.GetBytes(second));

        Assert.Equal(2, house.Count(database => database.SeenDevices));
    }

    [Fact]
    public async Task A_computer_with_a_new_card_is_the_same_by_its_serial_number()
    {
        await using var house = await TestHouse.OpenAsync();

        await house.ReadAsync("a.json", Encoding.UTF8.GetBytes(CollectorTests.Sample));
        await house.ReadAsync("b.json", Encoding.UTF8.GetBytes(CollectorTests.Sample.Replace("00:1B:21:00:00:0A", "00:1B:21:00:00:7A").Replace("00-1B-21-00-00-0B", "00-1B-21-00-00-7B")));

        Assert.Equal(1, house.Count(database => database.SeenDevices));
    }

    private static async Task<HttpResponseMessage> PostAsync(TestHouse house, (string Name, string Value) field, params (string Name, byte[] Bytes)[] files)
    {
        var form = HtmlForm.Find(await house.Client.GetStringAsync("/discovery", TestContext.Current.CancellationToken), "/discovery/imports");
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in form.Hidden.Where(hidden => hidden.Name != field.Name))
            content.Add(new StringContent(value), name);
        content.Add(new StringContent(field.Value), field.Name);
        foreach (var (name, bytes) in files)
            content.Add(new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } }, "files", name);
        return await house.Client.PostAsync("/discovery/imports", content, TestContext.Current.CancellationToken);
    }
}
