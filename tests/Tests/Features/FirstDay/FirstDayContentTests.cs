using System.Globalization;
using Mimamori.Capture.Observations;
using Mimamori.Features.Checklists;
using Mimamori.Features.FirstDay.Content;
using Mimamori.Features.Ledger;
using Mimamori.Tests.Conventions;
using Mimamori.Tests.Features.Checklists;
using YamlDotNet.Core;

namespace Mimamori.Tests.Features.FirstDay;

public sealed class FirstDayContentTests
{
    private const string Folder = "content/first-day";

    /// <summary>Words that mean something else on a ward; the list of the word files, for what content says on the same screens.</summary>
    private static readonly string[] Avoided = ["ネットワーク", "医療情報", "インシデント", "脆弱性", "パッチ", "ファームウェア", "ベンダ", "マルウェア", "アカウント", "リモートメンテナンス", "セグメント", "VLAN", "アクセスログ", "違反", "不正", "適合", "準拠"];

    [Theory]
    [InlineData("questions")]
    [InlineData("rows")]
    [InlineData("services")]
    [InlineData("topologies")]
    [InlineData("guideline")]
    public void Each_file_keeps_to_its_schema(string name) =>
        Assert.Empty(JsonSchema.Faults(Repository.Read($"{Folder}/{name}.schema.json"), Repository.Read($"{Folder}/{name}.yaml")));

    [Theory]
    [InlineData("questions", "set: twelve", "set: thirteen")]
    [InlineData("rows", "kind: box", "kind: crate")]
    [InlineData("services", "outside: booking", "outside: boking")]
    [InlineData("topologies", "shape: cloud", "shape: fog")]
    [InlineData("guideline", "types_certainty: candidate", "types_certainty: sure")]
    public void The_schemas_notice_a_slip(string name, string right, string wrong) =>
        Assert.NotEmpty(JsonSchema.Faults(Repository.Read($"{Folder}/{name}.schema.json"), Repository.Read($"{Folder}/{name}.yaml").Replace(right, wrong, StringComparison.Ordinal)));

    [Fact]
    public void The_loader_refuses_a_key_it_does_not_know() => Assert.ThrowsAny<YamlException>(() =>
        ChecklistContent.Parse<ServiceList>(new StringReader(Repository.Read($"{Folder}/services.yaml").Replace("outside: mail", "outsied: mail", StringComparison.Ordinal))));

    [Fact]
    public void Twelve_questions_eight_forgotten_ways_and_three_about_the_guideline()
    {
        Assert.Equal(12, FirstDayContent.Questions.Of(QuestionSet.Twelve).Count);
        Assert.Equal(8, FirstDayContent.Questions.Of(QuestionSet.Outside).Count);
        Assert.Equal(3, FirstDayContent.Questions.Of(QuestionSet.Guideline).Count);
    }

    [Fact]
    public void More_than_forty_services_and_six_ways_to_be_wired()
    {
        Assert.True(FirstDayContent.Services.Services.Count >= 40);
        Assert.Equal(["a", "b", "c", "d", "e", "f"], FirstDayContent.Topologies.Topologies.Select(topology => topology.Id));
    }

    [Fact]
    public void Ids_are_unique()
    {
        Assert.Equal(FirstDayContent.Questions.Questions.Count, FirstDayContent.Questions.Questions.DistinctBy(question => question.Id).Count());
        Assert.Equal(FirstDayContent.Rows.Rows.Count, FirstDayContent.Rows.Rows.DistinctBy(row => row.Id).Count());
        Assert.Equal(FirstDayContent.Services.Services.Count, FirstDayContent.Services.Services.DistinctBy(service => service.Id).Count());
    }

    [Fact]
    public void Every_row_that_is_offered_exists()
    {
        var offered = FirstDayContent.Questions.Questions.SelectMany(question => question.Options).SelectMany(option => option.Rows)
            .Concat(FirstDayContent.Services.Services.SelectMany(service => service.Rows))
            .Concat(FirstDayContent.Topologies.Topologies.SelectMany(topology => topology.Rows))
            .Concat(FirstDayContent.Rows.Rows.Where(row => row.EndsIn is not null).Select(row => row.EndsIn!));

        Assert.All(offered, id => Assert.NotNull(FirstDayContent.Offer(id)));
    }

    [Fact]
    public void A_row_says_what_its_kind_needs_and_nothing_only_a_look_could_tell() => Assert.All(FirstDayContent.Rows.Rows, row =>
    {
        Assert.Equal(row.Kind == RowKind.Line, row.Purpose is not null);
        Assert.Equal(row.Kind == RowKind.Box, row.Device is not null);
        Assert.True(row.Device is null || DeviceKinds.All.Contains(row.Device));
        Assert.True(row.InCloud == YesNo.Unknown || row.Kind == RowKind.System);
        Assert.True(row.EndsIn is null || FirstDayContent.Offer(row.EndsIn)!.Kind == RowKind.Box);
    });

    [Fact]
    public void Topics_groups_suggested_services_and_drawn_links_exist()
    {
        Assert.All(FirstDayContent.Questions.Questions.SelectMany(question => question.Topics).Concat(FirstDayContent.Services.Services.SelectMany(service => service.Topics)),
            topic => Assert.NotNull(ChecklistContent.Topics.Of(topic)));
        Assert.All(FirstDayContent.Services.Services, service => Assert.Contains(FirstDayContent.Services.Groups, group => group.Id == service.Group));
        Assert.All(FirstDayContent.Questions.Questions.SelectMany(question => question.Options).SelectMany(option => option.Services),
            id => Assert.Contains(FirstDayContent.Services.Services, service => service.Id == id));
        Assert.All(FirstDayContent.Topologies.Topologies, topology => Assert.All(topology.Links, link =>
            Assert.True(topology.Nodes.Exists(node => node.Id == link.From) && topology.Nodes.Exists(node => node.Id == link.To))));
    }

    [Fact]
    public void Every_question_can_be_answered_without_knowing() => Assert.All(
        FirstDayContent.Questions.Questions.Where(question => question.Id != "operator"),
        question => Assert.True(question.Option("unknown") is not null || question.Option("unclear") is not null, question.Id));

    [Fact]
    public void Staff_read_their_own_words_here_too() => Assert.Empty(
        from name in new[] { "questions", "rows", "services", "topologies", "guideline" }
        from word in Avoided
        where Repository.Read($"{Folder}/{name}.yaml").Contains(word, StringComparison.Ordinal)
        select $"{name}: {word}");

    [Theory]
    [InlineData("all", "entrusted")]
    [InlineData("some", "full")]
    [InlineData("none", "full")]
    [InlineData("unclear", "full")]
    public void The_contract_sentence_decides_the_route_and_unclear_counts_as_no(string answer, string route)
    {
        var (chosen, reason) = FirstDayContent.Guideline.Route(answer)!.Value;

        Assert.Equal(route, chosen.Id);
        Assert.NotEmpty(reason.Ja);
    }

    [Fact]
    public void No_answer_gives_no_route() => Assert.Null(FirstDayContent.Guideline.Route(null));

    [Theory]
    [InlineData("yes", "on-site", "Ⅰ")]
    [InlineData("yes", "cloud", "Ⅱ")]
    [InlineData("no", "on-site", "Ⅲ")]
    [InlineData("no", "cloud", "Ⅳ")]
    [InlineData("no", "unknown", null)]
    [InlineData(null, "cloud", null)]
    public void The_type_of_the_older_edition_comes_from_two_answers_and_is_never_guessed(string? dedicated, string form, string? numeral) =>
        Assert.Equal(numeral, FirstDayContent.Guideline.Type(dedicated, form)?.Numeral);

    [Fact]
    public void The_numerals_are_shown_as_to_be_checked() => Assert.True(FirstDayContent.Guideline.TypesCertainty.NeedsCheck());

    [Fact]
    public void Every_word_the_pages_look_up_by_name_is_there()
    {
        foreach (var culture in new[] { "ja", "en", "zh-Hans" })
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.All(Enum.GetValues<Mimamori.Features.FirstDay.StartStep>(), step =>
            {
                Assert.NotEmpty(Mimamori.Features.FirstDay.StartWords.Of(step));
                Assert.NotEmpty(Mimamori.Features.FirstDay.StartWords.Hint(step));
            });
            Assert.All(Enum.GetValues<Mimamori.Features.Institutions.HouseSize>(), size => Assert.NotEmpty(Mimamori.Features.FirstDay.StartWords.Of(size)));
            Assert.All(FirstDayContent.Questions.Questions.SelectMany(question => question.Options), option => Assert.NotEmpty(Mimamori.Features.FirstDay.StartWords.Of(option)));
            Assert.All(new[] { "questions", "outside", "services", "topology" }, source => Assert.NotEmpty(Mimamori.Features.FirstDay.StartWords.Source(source)));
        }
    }
}
