using System.Data.Common;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Mimamori.Data;
using Mimamori.Features.Discovery.SortOut;
using Mimamori.Features.Ledger;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Discovery;

public sealed class SortOutTests
{
    private static readonly byte[] TwoMachines = DiscoveryHouse.Capture((DiscoveryHouse.CardA, "10.0.0.1"), (DiscoveryHouse.CardB, "10.0.0.2"));

    [Fact]
    public async Task Accepting_all_makes_named_rows_joined_and_undo_puts_them_away()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.ReadAsync("a.pcap", TwoMachines);

        await house.PostAsync("/sort-out", "/sort-out/accept",
            ("scope", Chosen.ThisPage), ("pattern", "W3-PC{01}"), ("as", "terminal"), ("place", "3階病棟"), ("number", "M-0098"));

        Assert.Equal(["M-0098 W3-PC01 terminal 3階病棟", "M-0099 W3-PC02 terminal 3階病棟"], house.WithDatabase(database => database.Assets
            .OrderBy(asset => asset.Number).Select(asset => $"{asset.Number} {asset.Name} {asset.Kind} {asset.Place!.Name}").ToArray()));
        Assert.Equal(2, house.Count(database => database.Joins.Where(join => join.UndoneAt == null)));

        await UndoLastAsync(house);

        Assert.Equal(0, house.Count(database => database.Assets.Where(asset => asset.ArchivedAt == null)));
        Assert.Equal(0, house.Count(database => database.Joins.Where(join => join.UndoneAt == null)));
        Assert.Equal(2, (await PictureAsync(house, picture => SeenOnly.Of(picture).Count)));
    }

    [Fact]
    public async Task Clear_matches_are_joined_in_one_decision_and_only_those()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.ReadAsync("a.pcap", TwoMachines);
        AddAsset(house, "受付1", mac: "00-1B-21-00-00-0A");
        AddAsset(house, "受付2", address: "10.0.0.2");

        await house.PostAsync("/sort-out", "/sort-out/join-clear");

        var join = house.WithDatabase(database => database.Joins.Include(join => join.Asset).Single());
        Assert.Equal(("受付1", "MACアドレスが同じ"), (join.Asset.Name, join.Reason));
    }

    [Fact]
    public async Task A_split_needs_a_reason_and_is_undone_as_a_join()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.ReadAsync("a.pcap", TwoMachines);
        await house.PostAsync("/sort-out", "/sort-out/accept", ("scope", Chosen.ThisPage));
        var join = house.WithDatabase(database => database.Joins.First());

        var (_, refused) = await SplitAsync(house, join.Id, " ");
        var (decision, _) = await SplitAsync(house, join.Id, "カードを交換した");

        Assert.NotNull(refused);
        Assert.Equal("カードを交換した", house.WithDatabase(database => database.Joins.Single(row => row.Id == join.Id).UndoneReason));
        await UndoAsync(house, decision!.Id);
        Assert.Equal(join.AssetId, house.WithDatabase(database => database.Joins.Single(row => row.SeenDeviceId == join.SeenDeviceId && row.UndoneAt == null).AssetId));
    }

    [Fact]
    public async Task A_difference_is_taken_or_kept_until_something_else_is_seen()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.ReadAsync("a.pcap", DiscoveryHouse.Capture((DiscoveryHouse.CardA, "10.0.0.1")));
        AddAsset(house, "受付1", mac: DiscoveryHouse.CardA, address: "10.0.0.77");
        await house.PostAsync("/sort-out", "/sort-out/join-clear");
        Assert.Equal([nameof(Asset.Address)], await FieldsAsync(house));

        await house.PostAsync("/sort-out/differs", "/sort-out/take", ("scope", Chosen.ThisPage));
        Assert.Equal("10.0.0.1", house.WithDatabase(database => database.Assets.Single().Address));
        await UndoLastAsync(house);
        Assert.Equal("10.0.0.77", house.WithDatabase(database => database.Assets.Single().Address));

        await KeepAsync(house);
        Assert.Empty(await FieldsAsync(house));
        await UndoLastAsync(house);
        Assert.Single(await FieldsAsync(house));
    }

    [Fact]
    public async Task An_earlier_decision_is_not_undone_over_a_later_one()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.ReadAsync("a.pcap", TwoMachines);
        await house.PostAsync("/sort-out", "/sort-out/accept", ("scope", Chosen.ThisPage));
        var accepted = house.WithDatabase(database => database.Decisions.Single().Id);
        house.WithDatabase(database =>
        {
            var decisions = new LedgerDecisions(database);
            decisions.Set(decisions.Begin(DecisionKind.Edited, "名札"), database.Assets.First(), nameof(Asset.MainUser), "外来");
            return database.SaveChanges();
        });

        var problem = await UndoAsync(house, accepted);

        Assert.Contains("先にそちらを元に戻す", problem!);
        Assert.Equal(2, house.Count(database => database.Assets.Where(asset => asset.ArchivedAt == null)));
    }

    [Fact]
    public async Task Rows_nobody_saw_are_marked_with_a_reason_or_put_away()
    {
        await using var house = await TestHouse.OpenAsync();
        AddAsset(house, "予備機");
        AddAsset(house, "廃棄済み");

        var none = await house.PostAsync("/sort-out/ledger-only", "/sort-out/checked", ("scope", Chosen.ThisPage), ("reason", ""));
        Assert.Contains("理由をひとこと", WebUtility.HtmlDecode(await none.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));

        var spare = house.WithDatabase(database => database.Assets.Single(asset => asset.Name == "予備機").Id);
        await house.PostAsync("/sort-out/ledger-only", "/sort-out/checked", ("scope", Chosen.Ticked), ("row", spare.ToString()), ("reason", "倉庫に保管"));

        Assert.Equal("倉庫に保管", house.WithDatabase(database => database.Assets.Single(asset => asset.Id == spare).UnseenReason));
        Assert.Equal(1, await PictureAsync(house, picture => LedgerOnly.Of(picture).Count));
        Assert.Equal(1, house.WithDatabase(database => database.Decisions.Single().Count));
    }

    [Fact]
    public async Task Taking_an_import_back_ends_the_joins_of_machines_that_go_with_it()
    {
        await using var house = await TestHouse.OpenAsync();
        var import = await house.ReadAsync("a.pcap", TwoMachines);
        await house.PostAsync("/sort-out", "/sort-out/accept", ("scope", Chosen.ThisPage));

        await house.UndoAsync(import);

        Assert.Equal(0, house.Count(database => database.SeenDevices));
        Assert.All(house.WithDatabase(database => database.Joins.ToList()), join => Assert.Contains("a.pcap", join.UndoneReason!));
        Assert.Equal(2, house.Count(database => database.Assets.Where(asset => asset.ArchivedAt == null)));
        Assert.Equal(HttpStatusCode.OK, (await house.Client.GetAsync("/sort-out/ledger-only", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task The_picture_takes_the_same_few_queries_for_any_number_of_machines()
    {
        Assert.SkipWhen(TestPostgres.IsUsed, "The queries are counted on a SQLite file.");
        await using var house = await TestHouse.OpenAsync();
        await house.ReadAsync("many.pcap", DiscoveryHouse.Capture([.. Enumerable.Range(1, 200).Select(n => ($"00:1b:21:00:01:{n:x2}", $"10.1.0.{n}"))]));
        var counter = new CountQueries();
        var options = new DbContextOptionsBuilder<SqliteDatabase>()
            .UseSqlite($"Data Source={Path.Combine(house.Folder, "mimamori.db")}").AddInterceptors(counter).Options;
        await using var database = new SqliteDatabase(options, TimeProvider.System) { Actor = house.Actor };

        var picture = await HousePicture.LoadAsync(database, TestContext.Current.CancellationToken);

        Assert.Equal(200, picture.Seen.Count);
        Assert.Equal(8, counter.Queries);
    }

    private static void AddAsset(TestHouse house, string name, string? mac = null, string? address = null) => house.WithDatabase(database =>
    {
        database.Assets.Add(new Asset { Name = name, Kind = "terminal", MacAddress = mac, Address = address });
        return database.SaveChanges();
    });

    private static async Task<Mimamori.Ui.Result<Decision>> SplitAsync(TestHouse house, Guid join, string reason) =>
        await house.WithDatabase(database => new SplitMachine(database, new LedgerDecisions(database)).HandleAsync(join, reason, TestContext.Current.CancellationToken));

    private static async Task KeepAsync(TestHouse house)
    {
        var rows = await PictureAsync(house, picture => Differences.Of(picture));
        using var scope = house.Services.CreateScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        database.Actor = house.Actor;
        var (_, problem) = await scope.ServiceProvider.GetRequiredService<SettleDifferences>().KeepAsync(rows, "固定アドレスは台帳が正しい", TestContext.Current.CancellationToken);
        Assert.Null(problem);
    }

    private static Task<string[]> FieldsAsync(TestHouse house) => PictureAsync(house, picture => Differences.Of(picture).Select(row => row.Field).ToArray());

    private static async Task<T> PictureAsync<T>(TestHouse house, Func<HousePicture, T> of)
    {
        using var scope = house.Services.CreateScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        database.Actor = house.Actor;
        return of(await HousePicture.LoadAsync(database, TestContext.Current.CancellationToken));
    }

    private static Task<string?> UndoLastAsync(TestHouse house) => UndoAsync(house,
        house.WithDatabase(database => database.Decisions.Where(decision => decision.UndoneAt == null).OrderByDescending(decision => decision.At).First().Id));

    private static async Task<string?> UndoAsync(TestHouse house, Guid decision)
    {
        var page = await house.PostAsync("/ledger/decisions", $"/ledger/decisions/{decision}/undo");
        var html = WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return html.Contains("notice-refused", StringComparison.Ordinal) ? html : null;
    }

    private sealed class CountQueries : DbCommandInterceptor
    {
        public int Queries { get; private set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Queries++;
            return ValueTask.FromResult(result);
        }
    }
}
