using Mimamori.Features.Checklists;
using Mimamori.Features.Facts;

namespace Mimamori.Tests.Features.Checklists;

public sealed class StandingTests
{
    private static readonly Answer Yes = new() { ItemId = "r7-med-2-1", Value = AnswerValue.Yes, AnsweredOn = new DateOnly(2026, 11, 1) };

    [Fact]
    public void Without_an_answer_it_is_open() => Assert.Equal(StandingState.Unanswered, Standing.Of(null, null, [Fact(FactState.Good)]).State);

    [Fact]
    public void A_yes_without_a_name_shows_the_facts_that_speak_against_it()
    {
        var standing = Standing.Of(Yes, null, [Fact(FactState.Open, "A")]);

        Assert.Equal(StandingState.Yes, standing.State);
        Assert.True(standing.IsAnswered);
        Assert.Single(standing.Against);
    }

    [Fact]
    public void Signed_on_the_same_facts_it_stands() =>
        Assert.Equal(StandingState.Signed, Standing.Of(Yes, Signed(Fact(FactState.Open, "A")), [Fact(FactState.Open, "A")]).State);

    [Fact]
    public void A_longer_list_drops_it_and_names_what_is_new()
    {
        var standing = Standing.Of(Yes, Signed(Fact(FactState.Open, "A")), [Fact(FactState.Open, "A", "B", "C")]);

        Assert.Equal(StandingState.FellBack, standing.State);
        Assert.False(standing.IsAnswered);
        var change = Assert.Single(standing.Changes);
        Assert.Equal(("dropped", 2), (change.List, change.Count));
        Assert.Equal(["B", "C"], change.Names);
    }

    [Fact]
    public void One_out_and_another_in_drops_it() =>
        Assert.Equal(["B"], Standing.Of(Yes, Signed(Fact(FactState.Open, "A")), [Fact(FactState.Open, "B")]).Changes.Single().Names);

    [Fact]
    public void A_shorter_list_or_a_renamed_row_leaves_it_standing()
    {
        var signature = Signed(Fact(FactState.Open, "A", "B"));

        Assert.Equal(StandingState.Signed, Standing.Of(Yes, signature, [Fact(FactState.Open, "A")]).State);
        Assert.Equal(StandingState.Signed, Standing.Of(Yes, signature, [Fact(FactState.Good)]).State);
        Assert.Equal(StandingState.Signed, Standing.Of(Yes, signature, [Rows(FactState.Open, new FactRow("id-A", "新しい名前", null))]).State);
    }

    [Theory]
    [InlineData(FactState.Good, FactState.Open, StandingState.FellBack)]
    [InlineData(FactState.Good, FactState.NotLooked, StandingState.FellBack)]
    [InlineData(FactState.Open, FactState.NotLooked, StandingState.FellBack)]
    [InlineData(FactState.NotLooked, FactState.Open, StandingState.FellBack)]
    [InlineData(FactState.NotLooked, FactState.Good, StandingState.Signed)]
    [InlineData(FactState.NotLooked, FactState.NotLooked, StandingState.Signed)]
    public void Only_a_change_for_the_worse_drops_it(FactState before, FactState now, StandingState expected) =>
        Assert.Equal(expected, Standing.Of(Yes, Signed(Fact(before)), [Fact(now)]).State);

    [Fact]
    public void A_withdrawn_name_or_one_under_another_answer_does_not_count()
    {
        var withdrawn = Signed(Fact(FactState.Good));
        withdrawn.WithdrawnAt = new DateTime(2026, 11, 2, 0, 0, 0, DateTimeKind.Utc);

        Assert.Equal(StandingState.Yes, Standing.Of(Yes, withdrawn, [Fact(FactState.Good)]).State);
        Assert.Equal(StandingState.Yes, Standing.Of(Yes, Signed(AnswerValue.No, Fact(FactState.Good)), [Fact(FactState.Good)]).State);
    }

    [Fact]
    public void A_kind_of_fact_unknown_when_signed_counts_only_against()
    {
        Assert.Equal(StandingState.Signed, Standing.Of(Yes, Signed(), [Fact(FactState.NotLooked)]).State);
        Assert.Equal(StandingState.FellBack, Standing.Of(Yes, Signed(), [Fact(FactState.Open, "A")]).State);
    }

    [Fact]
    public void Beyond_the_named_rows_the_count_still_tells()
    {
        FactRow[] rows = [.. Enumerable.Range(0, FactLists.MostRows).Select(number => new FactRow($"{number:000}", $"PC{number}", null))];
        var (before, now) = (Long(rows, 500), Long(rows, 503));

        var change = Assert.Single(Standing.Of(Yes, Signed(before), [now]).Changes);

        Assert.Equal((3, 0), (change.Count, change.Names.Count));
    }

    private static Fact Fact(FactState state, params string[] names) => Rows(state, [.. names.Select(name => new FactRow($"id-{name}", name, null))]);

    private static Fact Rows(FactState state, params FactRow[] rows) => With(state, FactLists.List("dropped", rows));

    private static Fact Long(FactRow[] rows, int count) => With(FactState.Open, FactLists.List("dropped", rows, count));

    private static Fact With(FactState state, KeyValuePair<string, string> list) => new()
    {
        Topic = "inv", Key = "ledger-coverage", State = state, Sentence = "", Source = "", Values = new Dictionary<string, string>([list]),
    };

    private static Signature Signed(params Fact[] facts) => Signed(AnswerValue.Yes, facts);

    private static Signature Signed(AnswerValue value, params Fact[] facts) => new()
    {
        AnswerId = Yes.Id, Value = value, At = new DateTime(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc), By = "山田", Facts = SignedFact.Write(facts),
    };
}
