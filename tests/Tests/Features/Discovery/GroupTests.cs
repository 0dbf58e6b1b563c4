using System.Net;
using Mimamori.Features.Discovery.SortOut;
using Mimamori.Tests.Capture;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Discovery;

/// <summary>Machines that look alike, decided in one go; and what a later capture no longer shows.</summary>
public sealed class GroupTests
{
    [Fact]
    public async Task A_group_is_looked_at_named_by_its_own_numbers_and_written_as_one_decision()
    {
        await using var house = await WardAsync("WARD3-PC02", "WARD3-PC01", "WARD3-PC07", "PACS");
        var groups = await TextAsync(house, "/sort-out/groups");
        Assert.Contains("WARD3-PC##", groups, StringComparison.Ordinal);

        var group = "/sort-out/add?by=name&group=WARD3-PC%23";
        var rows = Boxes(await TextAsync(house, group));
        Assert.Equal(3, rows.Length);
        var looked = await house.PostAsync(group, "/sort-out/accept", [.. rows.Select(row => ("row", row)), ("pattern", "病棟3 PC {n}"), ("place", "3階病棟")]);
        looked.EnsureSuccessStatusCode();

        Assert.Equal(["病棟3 PC 1 3階病棟", "病棟3 PC 2 3階病棟", "病棟3 PC 7 3階病棟"], house.WithDatabase(database =>
            database.Assets.OrderBy(asset => asset.Name).Select(asset => $"{asset.Name} {asset.Place!.Name}").ToArray()));
        Assert.Equal(3, house.WithDatabase(database => database.Decisions.Single().Count));
        Assert.DoesNotContain("WARD3", await TextAsync(house, "/sort-out/differs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_look_writes_nothing_shows_what_would_be_written_and_leaves_out_what_was_unticked()
    {
        await using var house = await WardAsync("WARD3-PC01", "WARD3-PC02");
        var group = "/sort-out/add?by=name&group=WARD3-PC%23";
        var rows = Boxes(await TextAsync(house, group));

        var html = await LookAsync(house, group, ("row", rows[0]), ("number", "M-0098"), ("place", "3階病棟"));

        Assert.Equal(0, house.Count(database => database.Assets));
        Assert.Contains("M-0098", html, StringComparison.Ordinal);
        Assert.Contains("1台を外しました", html, StringComparison.Ordinal);
        Assert.Single(Boxes(html));
    }

    [Fact]
    public async Task Every_list_page_asks_the_database_as_often_for_sixty_machines_as_for_two()
    {
        await using var two = await WardAsync("WARD3-PC01", "WARD3-PC02");
        await using var sixty = await WardAsync([.. Enumerable.Range(1, 60).Select(number => $"WARD3-PC{number:00}")]);
        foreach (var path in new[]
        {
            "/sort-out", "/sort-out/groups", "/sort-out/groups?by=protocol", "/sort-out/add?by=name&group=WARD3-PC%23",
            "/sort-out/ledger-only", "/sort-out/differs", "/sort-out/outside",
        })
        {
            var few = await HouseQueries.OfAsync(two, path);
            Assert.Equal(few, await HouseQueries.OfAsync(sixty, path));
            Assert.InRange(few, 3, 30);
        }
    }

    [Fact]
    public async Task A_machine_the_capture_of_the_next_season_no_longer_shows_asks_for_a_decision_and_a_swapped_card_keeps_its_row()
    {
        await using var house = await WardAsync("WARD3-PC01", "WARD3-PC02");
        await house.PostAsync("/sort-out", "/sort-out/accept", ("scope", Chosen.ThisPage));
        Assert.DoesNotContain("WARD3", await TextAsync(house, "/sort-out/ledger-only"), StringComparison.Ordinal);

        await house.ReadAsync("later.pcap", Ward(90, (DiscoveryHouse.CardC, "10.0.0.1", "WARD3-PC01")));

        var swapped = await TextAsync(house, "/sort-out");
        Assert.Contains("前の機器は見えなくなった", swapped, StringComparison.Ordinal);
        await house.PostAsync("/sort-out", "/sort-out/join-clear");
        Assert.Contains("WARD3-PC02", await TextAsync(house, "/sort-out/ledger-only"), StringComparison.Ordinal);
        Assert.DoesNotContain("WARD3-PC01", await TextAsync(house, "/sort-out/ledger-only"), StringComparison.Ordinal);
        Assert.Contains(DiscoveryHouse.CardC, await TextAsync(house, "/sort-out/differs"), StringComparison.Ordinal);
    }

    private static async Task<TestHouse> WardAsync(params string[] names)
    {
        var house = await TestHouse.OpenAsync();
        await house.ReadAsync("ward.pcap", Ward(0, [.. names.Select((name, at) => ($"00:1b:21:00:02:{at:x2}", $"10.0.0.{at + 1}", name))]));
        return house;
    }

    private static byte[] Ward(int days, params (string Mac, string Address, string Name)[] machines) => PacketBuilder.Pcap(
        machines.SelectMany(machine => new[]
        {
            PacketBuilder.Arp(machine.Mac, machine.Address, machine.Address),
            PacketBuilder.UdpFrame(machine.Mac, "01:00:5e:00:00:fb", machine.Address, "224.0.0.251", 5353, 5353, Announcement(machine.Name, machine.Address)),
        }), firstSecond: 1_780_000_000 + (uint)(days * 86_400));

    /// <summary>"WARD3-PC01.local is 10.0.0.1", as machines say by multicast DNS (RFC 6762).</summary>
    private static byte[] Announcement(string name, string address) =>
    [
        0, 0, 0x84, 0, 0, 0, 0, 1, 0, 0, 0, 0,
        (byte)name.Length, .. System.Text.Encoding.ASCII.GetBytes(name), 5, .. "local"u8, 0,
        0, 1, 0x80, 1, 0, 0, 0, 120, 0, 4, .. IPAddress.Parse(address).GetAddressBytes(),
    ];

    private static string[] Boxes(string html) => [.. System.Text.RegularExpressions.Regex.Matches(html, "name=\"row\" value=\"([^\"]+)\"").Select(match => match.Groups[1].Value)];

    private static async Task<string> LookAsync(TestHouse house, string page, params (string Name, string Value)[] fields)
    {
        var html = await house.Client.GetStringAsync(page, TestContext.Current.CancellationToken);
        var form = HtmlForm.Find(html, "/sort-out/accept");
        var content = new FormUrlEncodedContent(form.Hidden.Concat(fields).Select(field => KeyValuePair.Create(field.Name, field.Value)));
        var answer = await house.Client.PostAsync("/sort-out/look", content, TestContext.Current.CancellationToken);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<string> TextAsync(TestHouse house, string path) => WebUtility.HtmlDecode(await house.Client.GetStringAsync(path, TestContext.Current.CancellationToken));
}
