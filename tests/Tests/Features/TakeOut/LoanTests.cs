using System.Net;
using Mimamori.Features.Ledger;
using Mimamori.Features.TakeOut;
using Mimamori.Tests.Features.Facts;
using Mimamori.Tests.Features.FirstDay;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.TakeOut;

public sealed class LoanTests : FactTest
{
    private static readonly DateTime Now = new(2026, 11, 23, 0, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("M-01")]
    [InlineData("Ｍ－０１")]
    [InlineData("m-1")]
    [InlineData("訪問用ノート")]
    [InlineData("http://192.168.1.5:8080/take-out?item=M-01")]
    [InlineData("http://192.168.1.5:8080/take-out?item=%4D-01")]
    public async Task A_thing_is_found_by_its_number_as_typed_or_scanned_and_by_its_name(string typed)
    {
        await using var house = await OpenAsync();
        Item(house);

        Assert.Contains("訪問用ノート <small", await house.PageAsync($"/take-out?item={Uri.EscapeDataString(typed)}"));
    }

    [Fact]
    public async Task What_is_not_there_is_said_with_the_way_on()
    {
        await using var house = await OpenAsync();

        var page = await house.PageAsync("/take-out?item=X-99");

        Assert.Contains("「X-99」は見つかりません", page);
        Assert.Contains("/take-out/items/new", page);
    }

    [Fact]
    public async Task A_thing_goes_out_comes_back_and_is_out_only_once()
    {
        await using var house = await OpenAsync();
        var item = Item(house);
        await LendAsync(house, item, "佐藤", "2026-11-24");
        var loan = house.WithDatabase(database => database.Loans.Single());
        Assert.Equal(LoanStage.Out, loan.Stage);

        var second = new Loan { ItemId = item, Borrower = "鈴木", Due = Day(2026, 11, 24), AskedAt = Now, AskedBy = "鈴木", DecidedAt = Now };
        Put(house, database => database.Loans.Add(second));
        using var refused = await house.PostAsync("/take-out", $"/take-out/loans/{second.Id}/out");
        Assert.Contains("いま別の人が", WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        Put(house, database => database.Loans.Remove(database.Loans.Single(row => row.Id == second.Id)));
        Assert.Contains("佐藤さんが持っています", await house.PageAsync("/take-out?item=M-01"));

        await house.PostAsync("/take-out?item=M-01", $"/take-out/loans/{loan.Id}/back");
        Assert.Equal(LoanStage.Back, house.WithDatabase(database => database.Loans.Single()).Stage);
        await house.PostAsync("/take-out", $"/take-out/loans/{loan.Id}/not-back");
        Assert.Equal(LoanStage.Out, house.WithDatabase(database => database.Loans.Single()).Stage);
        Assert.Equal(["loan.not-back", "loan.back", "loan.out"], house.WithDatabase(database => database.Activity.Where(entry => entry.Verb.StartsWith("loan.")).OrderByDescending(entry => entry.Id).Select(entry => entry.Verb).ToList()));
    }

    [Fact]
    public async Task Two_desks_at_once_hand_it_out_once()
    {
        await using var house = await OpenAsync();
        var item = Item(house);
        var one = new Loan { ItemId = item, Borrower = "一", Due = Day(2026, 11, 24), AskedAt = Now, AskedBy = "山田", OutAt = Now };
        var two = new Loan { ItemId = item, Borrower = "二", Due = Day(2026, 11, 24), AskedAt = Now, AskedBy = "山田", OutAt = Now };
        Put(house, database => database.Loans.Add(one));

        Assert.Throws<Microsoft.EntityFrameworkCore.DbUpdateException>(() => Put(house, database => database.Loans.Add(two)));
    }

    [Theory]
    [InlineData("", "2026-11-24", "持っていく人")]
    [InlineData("佐藤", "2026-11-22", "返す日")]
    [InlineData("佐藤", "2028-11-24", "返す日")]
    [InlineData("佐藤", "あした", "返す日")]
    public async Task What_is_missing_is_asked_for(string borrower, string due, string said)
    {
        await using var house = await OpenAsync();
        var item = Item(house);

        using var answer = await LendAsync(house, item, borrower, due);

        Assert.Contains(said, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        Assert.Empty(house.WithDatabase(database => database.Loans.ToList()));
    }

    [Fact]
    public async Task Somebody_asks_and_somebody_else_allows_or_refuses()
    {
        await using var house = await OpenAsync();
        var item = Item(house);
        using var asked = await house.PostAsync($"/take-out?id={item}", "/take-out/lend", ("only", "ask"), ("borrower", "佐藤"), ("due", "2026-11-25"));
        var loan = house.WithDatabase(database => database.Loans.Single());
        Assert.Equal(LoanStage.Asked, loan.Stage);
        Assert.Contains("1件", (await TaskAsync(house, TakeOutFeature.AskedAsync))!.Sentence);

        await house.PostAsync("/take-out", $"/take-out/loans/{loan.Id}/allow");
        Assert.Equal(LoanStage.Allowed, house.WithDatabase(database => database.Loans.Single()).Stage);
        await house.PostAsync("/take-out", $"/take-out/loans/{loan.Id}/out");
        Assert.Equal(LoanStage.Out, house.WithDatabase(database => database.Loans.Single()).Stage);
        Assert.Null(await TaskAsync(house, TakeOutFeature.AskedAsync));
    }

    [Fact]
    public async Task What_is_late_asks_for_the_borrower_first_and_then_for_the_sections_head()
    {
        await using var house = await OpenAsync();
        var item = Item(house);
        Put(house, database => database.Loans.Add(new Loan { ItemId = item, Borrower = "佐藤", Due = Day(2026, 11, 20), AskedAt = Now, AskedBy = "山田", DecidedAt = Now, OutAt = Now.AddDays(-9) }));
        var loan = house.WithDatabase(database => database.Loans.Single().Id);
        Assert.Contains("佐藤さんに電話", (await TaskAsync(house, TakeOutFeature.LateAsync))!.Sentence);

        await house.PostAsync("/take-out", $"/take-out/loans/{loan}/told");
        Assert.Contains("看護部長に知らせて", (await TaskAsync(house, TakeOutFeature.LateAsync))!.Sentence);
        await house.PostAsync("/take-out", $"/take-out/loans/{loan}/told");
        Assert.Null(await TaskAsync(house, TakeOutFeature.LateAsync));
        Assert.Contains("看護部長に知らせました", await house.PageAsync("/take-out"));
    }

    [Fact]
    public async Task A_contractors_run_by_usb_is_noted_and_its_return_too()
    {
        await using var house = await OpenAsync();
        Put(house, database => database.DataOuts.Add(new Mimamori.Features.Books.DataOut { What = "レセプト", ToWhom = "請求代行", Carrier = Mimamori.Features.Books.Carrier.Usb }));
        var regular = house.WithDatabase(database => database.DataOuts.Single().Id);

        await house.PostAsync("/take-out/runs", "/take-out/runs/add", ("data-out", regular.ToString()), ("on", "2026-11-23"), ("by", "医事課 佐藤"), ("people", "１８００"), ("encrypted", "Yes"));
        var run = house.WithDatabase(database => database.UsbRuns.Single());
        Assert.Equal((1800, YesNo.Yes), (run.PeopleAbout, run.Encrypted));
        await house.PostAsync("/take-out/runs", $"/take-out/runs/{run.Id}/back", ("erased", "yes"));
        Assert.Equal(YesNo.Yes, house.WithDatabase(database => database.UsbRuns.Single()).Erased);
    }

    internal static Guid Item(TestHouse house, YesNo patients = YesNo.Yes)
    {
        var item = new TakeOutItem { Number = "M-01", Name = "訪問用ノート", Kind = TakeOutKind.Laptop, HoldsPatientData = patients, PeopleAbout = 40, Encrypted = YesNo.No, CanWipe = YesNo.Yes, WhoWipes = "情報担当", Head = "看護部長" };
        Put(house, database => database.TakeOutItems.Add(item));
        return item.Id;
    }

    private static Task<HttpResponseMessage> LendAsync(TestHouse house, Guid item, string borrower, string due) =>
        house.PostAsync($"/take-out?id={item}", "/take-out/lend", ("borrower", borrower), ("due", due));
}
