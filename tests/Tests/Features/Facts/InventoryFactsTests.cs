using Mimamori.Features.Facts;

namespace Mimamori.Tests.Features.Facts;

public sealed class InventoryFactsTests : FactTest
{
    [Fact]
    public async Task Without_a_capture_nobody_looked()
    {
        await using var house = await OpenAsync();
        Put(house, database => database.Asset("受付PC"));

        var fact = Read(house, "ledger-coverage");

        Assert.Equal(FactState.NotLooked, fact.State);
        Assert.StartsWith("まだ調べていません", fact.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_seen_and_all_in_the_ledger_is_good_and_says_how_old_the_capture_is()
    {
        await using var house = await OpenAsync();
        Put(house, database =>
        {
            database.Capture(Clock.Utc.AddDays(-12));
            database.Known("W3-PC01", "W3-PC02");
        });

        var fact = Read(house, "ledger-coverage");

        Assert.Equal(FactState.Good, fact.State);
        Assert.Equal("確認できた機器2台は、すべて台帳にあります。最後の取り込みは12日前のものです。", fact.Sentence);
        Assert.Equal(Day(2026, 11, 11), fact.AsOf);
    }

    [Fact]
    public async Task Machines_outside_the_ledger_are_named_with_a_way_to_mend_it()
    {
        await using var house = await OpenAsync();
        Put(house, database =>
        {
            database.Capture(Clock.Utc.AddDays(-1));
            database.Known("W3-PC01");
            database.Seen("SHARP-MFP");
        });

        var fact = Read(house, "ledger-coverage");

        Assert.Equal(FactState.Open, fact.State);
        Assert.Contains("確認できた機器2台のうち1台が台帳にあります。ない1台: SHARP-MFP。", fact.Sentence, StringComparison.Ordinal);
        Assert.Equal(new FactItem("SHARP-MFP", "/sort-out"), Assert.Single(fact.Missing));
    }

    [Fact]
    public async Task An_undone_join_and_a_row_put_away_no_longer_count()
    {
        await using var house = await OpenAsync();
        Put(house, database =>
        {
            database.Capture(Clock.Utc);
            database.Known("A", "B", "C")[0].ArchivedAt = Clock.Utc;
        });
        Put(house, database => database.Joins.Single(join => join.Asset.Name == "B").UndoneAt = Clock.Utc);

        var fact = Read(house, "ledger-coverage");

        Assert.Equal(["A", "B"], fact.Missing.Select(item => item.Label).Order());
        Assert.Equal("1", fact.Values["in-ledger"]);
    }

    [Theory]
    [InlineData(90, FactState.Good)]
    [InlineData(91, FactState.Open)]
    public async Task A_capture_older_than_90_days_is_open_again(int days, FactState expected)
    {
        await using var house = await OpenAsync();
        Put(house, database =>
        {
            database.Capture(Clock.Utc.AddDays(-days));
            database.Known("A");
        });

        Assert.Equal(expected, Read(house, "ledger-coverage").State);
    }

    [Theory]
    [InlineData("1970-01-01")]
    [InlineData("2031-05-05")]
    public async Task A_lying_clock_makes_nothing_fresh(string day)
    {
        await using var house = await OpenAsync();
        Put(house, database =>
        {
            database.Capture(DateTime.SpecifyKind(DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc));
            database.Known("A");
        });

        var fact = Read(house, "ledger-coverage");

        Assert.Equal(FactState.Open, fact.State);
        Assert.Null(fact.AsOf);
        Assert.Contains("日時が正しくない", fact.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lying_capture_does_not_hide_an_honest_one()
    {
        await using var house = await OpenAsync();
        Put(house, database =>
        {
            database.Capture(Clock.Utc.AddYears(5));
            database.Capture(Clock.Utc.AddDays(-100));
            database.Known("A");
        });

        Assert.Equal(Day(2026, 8, 15), Read(house, "ledger-coverage").AsOf);
    }

    [Fact]
    public async Task An_undone_import_is_no_look()
    {
        await using var house = await OpenAsync();
        Put(house, database => database.Capture(Clock.Utc).UndoneAt = Clock.Utc);

        Assert.Equal(FactState.NotLooked, Read(house, "ledger-coverage").State);
    }
}
