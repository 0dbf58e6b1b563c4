using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Mimamori.Data;
using Mimamori.Features.Discovery;
using Mimamori.Features.Ledger;
using Mimamori.Features.WalkRound.Entry;
using Mimamori.Features.WalkRound.Terminal;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.WalkRound;

public sealed class TerminalTests
{
    private static readonly IPAddress Here = IPAddress.Parse("192.168.1.20");

    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/109.0.0.0", "Windows 10 か 11", "terminal")]
    [InlineData("Mozilla/5.0 (Windows NT 6.1; Win64; x64) Chrome/109.0.0.0", "Windows 7", "terminal")]
    [InlineData("Mozilla/5.0 (iPad; CPU OS 15_8 like Mac OS X)", "iPadOS", "tablet")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X)", "iOS", "phone")]
    [InlineData("Mozilla/5.0 (Linux; Android 13; Pixel 7) Mobile Safari", "Android 13", "phone")]
    [InlineData("Mozilla/5.0 (Linux; Android 9; SM-T510) Safari", "Android 9", "tablet")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64)", "Linux", "terminal")]
    [InlineData("curl/8.0", null, "terminal")]
    [InlineData(null, null, "terminal")]
    public void A_browser_says_little_and_it_is_marked_as_such(string? agent, string? system, string kind)
    {
        Assert.Equal(system, UserAgentHint.System(agent));
        Assert.Equal(kind, UserAgentHint.Kind(agent));
        Assert.Equal(system is null ? "" : $"{system}（ブラウザの申告）", TerminalDraft.Of("1", null, Here, agent).Cell(nameof(Asset.OperatingSystem)));
    }

    [Fact]
    public async Task On_the_servers_own_machine_its_address_is_not_taken_and_its_name_is_proposed()
    {
        await using var house = await TestHouse.OpenAsync();
        const string path = "/walk/this-terminal";

        var page = WebUtility.HtmlDecode(await house.Client.GetStringAsync(path, TestContext.Current.CancellationToken));
        Assert.Contains("127.0.0.1は機械の中だけの住所", page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{Environment.MachineName}\"", page, StringComparison.Ordinal);
        var done = await (await house.PostAsync(path, path, ("Name", "受付PC"), ("Number", "1"), ("Kind", "terminal"))).TextAsync();

        Assert.Contains("この端末を台帳に入れました", done, StringComparison.Ordinal);
        Assert.Contains("/print/stickers?row=", done, StringComparison.Ordinal);
        var row = Assert.Single(house.Ledger());
        Assert.Equal((null, "1"), (row.Address, row.Number));
    }

    [Fact]
    public async Task A_terminal_seen_at_one_point_is_joined_with_its_reason()
    {
        await using var house = await TestHouse.OpenAsync();
        var seen = house.WithDatabase(database => Seen(database, "受付", "PC-01", database.Now.AddDays(-1)));

        var outcome = await RegisterAsync(house, seen.Id);

        var row = outcome.Saved.Single();
        Assert.Equal(("192.168.1.20", "00:1b:21:00:00:0a"), (row.Address, row.MacAddress));
        var join = house.WithDatabase(database => database.Joins.Single());
        Assert.Equal((row.Id, seen.Id, outcome.DecisionId), (join.AssetId, join.SeenDeviceId, join.DecisionId));
        Assert.Contains("192.168.1.20", join.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_points_with_the_same_address_are_two_machines_to_choose_from()
    {
        await using var house = await TestHouse.OpenAsync();
        house.WithDatabase(database => (Seen(database, "受付", "PC-01", database.Now), Seen(database, "検査室", "LAB-01", database.Now)));

        var sights = await SightsAsync(house, Here);

        Assert.Equal(["LAB-01", "PC-01"], sights.Select(sight => sight.Seen.Names[0]).Order());
        Assert.Empty(await SightsAsync(house, IPAddress.Loopback));
        Assert.Equal(2, (await SightsAsync(house, IPAddress.Parse("::ffff:192.168.1.20"))).Count);
    }

    [Fact]
    public async Task Only_a_fresh_end_device_is_clearly_this_one()
    {
        await using var house = await TestHouse.OpenAsync();
        house.WithDatabase(database => (
            Seen(database, "A", "FRESH", database.Now.AddDays(-1)), Seen(database, "B", "OLD", database.Now.AddDays(-60)),
            Seen(database, "C", "FUTURE", database.Now.AddDays(40)), Seen(database, "D", "BOX", database.Now, "router")));

        var clear = (await SightsAsync(house, Here)).Where(sight => sight.IsClear(TimeProvider.System.GetUtcNow().UtcDateTime));

        Assert.Equal(["FRESH"], clear.Select(sight => sight.Seen.Names[0]));
    }

    [Fact]
    public async Task A_machine_seen_with_another_address_is_not_joined_whatever_the_form_says()
    {
        await using var house = await TestHouse.OpenAsync();
        var seen = house.WithDatabase(database => Seen(database, "受付", "PC-01", database.Now));

        await RegisterAsync(house, seen.Id, IPAddress.Parse("192.168.1.99"));

        Assert.Equal(0, house.WithDatabase(database => database.Joins.Count()));
        Assert.Equal("192.168.1.99", house.Ledger().Single().Address);
    }

    private static SeenDevice Seen(Database database, string point, string name, DateTime last, string kind = "terminal")
    {
        var place = new CapturePoint { Name = point, SiteId = database.Sites.Single().Id };
        database.CapturePoints.Add(place);
        var device = new SeenDevice { Kind = kind, KindBecause = "dhcp: hostname", Last = last };
        device.Interfaces.Add(new Interface { PointId = place.Id, Mac = "00:1b:21:00:00:0a" });
        foreach (var (claim, value) in ((ClaimKind, string)[])[(ClaimKind.Name, name), (ClaimKind.Address, "192.168.1.20"), (ClaimKind.Mac, "00:1b:21:00:00:0a")])
            device.Claims.Add(new IdentityClaim { Kind = claim, Value = value, PointId = place.Id, Source = "dhcp", From = last, To = last });
        database.SeenDevices.Add(device);
        database.SaveChanges();
        return device;
    }

    private static async Task<List<Sight>> SightsAsync(TestHouse house, IPAddress address) =>
        await house.WithDatabase(database => Sight.AllAsync(database, address, TestContext.Current.CancellationToken));

    private static async Task<EnterMachines.Outcome> RegisterAsync(TestHouse house, Guid seen, IPAddress? address = null)
    {
        await using var scope = house.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Database>().Actor = house.Actor;
        var line = new EntryLine(new Dictionary<string, string> { [nameof(Asset.Name)] = "受付PC", [nameof(Asset.Kind)] = "terminal", [nameof(Asset.Number)] = "1" });
        return await scope.ServiceProvider.GetRequiredService<RegisterTerminal>()
            .HandleAsync(new RegisterTerminal.Input(line, Guid.CreateVersion7(), seen, address ?? Here), TestContext.Current.CancellationToken);
    }
}
