using System.Net;
using System.Text;
using Mimamori.Features.Discovery;
using Mimamori.Features.Discovery.Outside;
using Mimamori.Features.Discovery.SortOut;
using Mimamori.Features.Discovery.Watch;
using Mimamori.Features.Ledger;
using Mimamori.Tests.Houses;
using static Mimamori.Tests.Capture.PacketBuilder;
using static Mimamori.Tests.Features.Discovery.DiscoveryHouse;

namespace Mimamori.Tests.Features.Discovery.Watch;

public sealed class WatchTests
{
    private const string Outside = "203.0.113.9";

    /// <summary>Noon and two at night where the server stands.</summary>
    private static readonly DateTime Noon = new(2026, 6, 1, 12, 0, 0, DateTimeKind.Local), Night = new(2026, 6, 3, 2, 0, 0, DateTimeKind.Local);

    [Fact]
    public async Task The_first_look_at_a_point_is_the_beginning_and_no_news()
    {
        await using var house = await TestHouse.OpenAsync();

        await house.ReadAsync("first.pcap", At(Night, [Says(CardA, "10.1.0.1"), Says(CardB, "10.1.0.2"), .. Ssh()]));

        var news = await NewsAsync(house);
        Assert.Equal((0, 0, 0, 0), (news.Newcomers.Count, news.Vanished, news.Places.Count, news.AtNight.Count));
    }

    [Fact]
    public async Task A_machine_a_later_look_shows_first_is_told_once_and_until_it_is_in_the_ledger()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.ReadAsync("first.pcap", At(Noon, [Says(CardA, "10.1.0.1")]));
        await house.ReadAsync("second.pcap", At(Noon.AddDays(1), [Says(CardA, "10.1.0.1"), Says(CardB, "10.1.0.2"), Says(CardC, "10.1.0.3")]));

        Assert.Equal(["10.1.0.2", "10.1.0.3"], (await NewsAsync(house)).Newcomers.Select(seen => seen.Addresses[0]).Order());
        var home = WebUtility.HtmlDecode(await house.Client.GetStringAsync("/", TestContext.Current.CancellationToken));
        Assert.Single(home.Split("前回までは見えなかった機器が 2台").Skip(1));

        Accept(house, CardB);
        Assert.Equal(["10.1.0.3"], (await NewsAsync(house)).Newcomers.Select(seen => seen.Addresses[0]));
    }

    [Fact]
    public async Task A_machine_first_seen_at_a_point_nobody_looked_at_before_is_no_newcomer()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.ReadAsync("first.pcap", At(Noon, [Says(CardA, "10.1.0.1")]));
        await house.ReadAsync("elsewhere.pcap", At(Noon.AddDays(1), [Says(CardB, "10.2.0.2")]), "3階西病棟");

        Assert.Empty((await NewsAsync(house)).Newcomers);
    }

    [Fact]
    public async Task What_used_to_be_seen_is_missed_after_a_fortnight_and_not_after_a_day_off()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.ReadAsync("first.pcap", At(Noon, [Says(CardA, "10.1.0.1"), Says(CardB, "10.1.0.2")]));
        Accept(house, CardB);
        await house.ReadAsync("sunday.pcap", At(Noon.AddDays(2), [Says(CardA, "10.1.0.1")]));
        Assert.Equal(0, (await NewsAsync(house)).Vanished);

        await house.ReadAsync("later.pcap", At(Noon.AddDays(30), [Says(CardA, "10.1.0.1")]));

        Assert.Equal(1, (await NewsAsync(house)).Vanished);
    }

    [Fact]
    public async Task A_new_place_outside_is_told_at_night_by_what_it_may_do_and_not_once_somebody_knows_it()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.ReadAsync("first.pcap", At(Noon, [Says(CardA, "10.1.0.1")]));
        await house.ReadAsync("night.pcap", At(Night, [Says(CardA, "10.1.0.1"), .. Ssh()]));

        Assert.Equal([Outside], (await NewsAsync(house)).AtNight.Select(place => place.Destination));
        Assert.Contains("外から操作できる通信", WebUtility.HtmlDecode(await house.Client.GetStringAsync("/", TestContext.Current.CancellationToken)));

        house.WithDatabase(database =>
        {
            database.OutsideQuestions.Add(new OutsideQuestion { Destination = Outside, State = OutsideState.Known, Note = "CTの定期点検", At = database.Now, By = "山田" });
            return database.SaveChanges();
        });
        Assert.Empty((await NewsAsync(house)).Places);
    }

    /// <summary>Heard beforehand and agreed to: nobody is woken, and the place is still told by day.</summary>
    [Fact]
    public async Task Work_that_was_announced_is_no_alarm_and_another_hour_is()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.ReadAsync("first.pcap", At(Noon, [Says(CardA, "10.1.0.1")]));
        await house.ReadAsync("night.pcap", At(Night, [Says(CardA, "10.1.0.1"), .. Ssh()]));
        var begun = house.WithDatabase(database => database.SeenConnections.Where(talk => talk.Outside).Min(talk => talk.First))!.Value;
        house.WithDatabase(database =>
        {
            database.AnnouncedSessions.Add(new AnnouncedSession { Who = "CT社", What = "", From = begun.AddHours(1), Until = begun.AddHours(3), By = "山田", At = database.Now });
            return database.SaveChanges();
        });
        Assert.Single((await NewsAsync(house)).AtNight);

        house.WithDatabase(database =>
        {
            database.AnnouncedSessions.Add(new AnnouncedSession { Who = "CT社", What = "点検", From = begun.AddMinutes(10), Until = begun.AddHours(2), By = "山田", At = database.Now });
            return database.SaveChanges();
        });
        Assert.Equal((1, 0), ((await NewsAsync(house)).Places.Count, (await NewsAsync(house)).AtNight.Count));
    }

    [Fact]
    public async Task It_is_entered_on_its_page_and_cancelled_again_and_nonsense_is_refused_in_words()
    {
        await using var house = await TestHouse.OpenAsync();
        var from = house.WithDatabase(database => database.Now).ToLocalTime().AddDays(2).ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        foreach (var (who, moment, hours) in new[] { ("", from, "2"), ("CT社", "明日", "2"), ("CT社", from, "99"), ("CT社", "2099-01-01T00:00", "2") })
        {
            using var refused = await house.PostAsync("/remote/sessions", "/remote/sessions/add", ("who", who), ("from", moment), ("hours", hours));
            Assert.Contains("何時間（1〜24）", WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        }

        await house.PostAsync("/remote/sessions", "/remote/sessions/add", ("who", "CT社"), ("from", from), ("hours", "3"), ("what", "点検"));
        var session = house.WithDatabase(database => database.AnnouncedSessions.Single());
        Assert.Equal(TimeSpan.FromHours(3), session.Until - session.From);
        await house.PostAsync("/remote/sessions", $"/remote/sessions/{session.Id}/remove");
        Assert.NotNull(house.WithDatabase(database => database.AnnouncedSessions.Single().RemovedAt));
    }

    [Fact]
    public async Task The_same_by_day_is_a_new_place_and_no_alarm()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.ReadAsync("first.pcap", At(Noon, [Says(CardA, "10.1.0.1")]));
        await house.ReadAsync("day.pcap", At(Noon.AddDays(1), [Says(CardA, "10.1.0.1"), .. Ssh()]));

        var news = await NewsAsync(house);
        Assert.Equal((1, 0), (news.Places.Count, news.AtNight.Count));
    }

    [Fact]
    public async Task A_flood_of_new_machines_is_one_task()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.ReadAsync("first.pcap", At(Noon, [Says(CardA, "10.1.0.1")]));
        await house.ReadAsync("flood.pcap", At(Noon.AddDays(1), [.. Enumerable.Range(1, 200).Select(number => Says($"00:1b:21:00:01:{number:x2}", $"10.1.1.{number}"))]));

        var home = WebUtility.HtmlDecode(await house.Client.GetStringAsync("/", TestContext.Current.CancellationToken));
        Assert.Single(home.Split("前回までは見えなかった機器が 200台").Skip(1));
    }

    private static Task<WatchNews> NewsAsync(TestHouse house) => house.WithDatabase(async database =>
        await WatchNews.ReadAsync(database, await HousePicture.LoadAsync(database, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken));

    private static void Accept(TestHouse house, string card) => house.WithDatabase(database =>
    {
        var seen = database.IdentityClaims.First(claim => claim.Kind == ClaimKind.Mac && claim.Value == card).SeenDeviceId;
        var asset = database.Assets.Add(new Asset { Kind = "terminal", Name = card, CreatedAt = database.Now }).Entity;
        var decision = database.Decisions.Add(new Decision { Kind = DecisionKind.Joined, At = database.Now, By = "山田" }).Entity;
        database.Joins.Add(new Join { AssetId = asset.Id, SeenDeviceId = seen, DecisionId = decision.Id, Reason = "同じ機器" });
        return database.SaveChanges();
    });

    private static byte[] At(DateTime local, IEnumerable<byte[]> frames) => Pcap(frames, firstSecond: (uint)new DateTimeOffset(local).ToUnixTimeSeconds());

    private static byte[] Says(string card, string address) => Arp(card, address, address);

    private static IEnumerable<byte[]> Ssh() =>
    [
        TcpFrame(CardA, "00:a0:de:00:00:01", "10.1.0.1", Outside, 50_000, 22, 99, 2), TcpFrame("00:a0:de:00:00:01", CardA, Outside, "10.1.0.1", 22, 50_000, 499, 18),
        TcpFrame("00:a0:de:00:00:01", CardA, Outside, "10.1.0.1", 22, 50_000, 500, 16, Encoding.ASCII.GetBytes("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n")),
    ];
}
