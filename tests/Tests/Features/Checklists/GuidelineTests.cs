using Mimamori.Features.Checklists;
using Mimamori.Features.Checklists.Guideline;
using Mimamori.Features.Ledger;
using Mimamori.Tests.Features.Facts;
using Mimamori.Tests.Features.FirstDay;

namespace Mimamori.Tests.Features.Checklists;

public sealed class GuidelineTests : FactTest
{
    [Theory]
    [InlineData(ContractRoute.NotLooked)]
    [InlineData(ContractRoute.Open, null, YesNo.Yes)]
    [InlineData(ContractRoute.Open, YesNo.Unknown)]
    [InlineData(ContractRoute.Entrusted, YesNo.Yes, YesNo.Yes)]
    [InlineData(ContractRoute.Whole, YesNo.Yes, YesNo.No, null)]
    public void Only_a_yes_for_all_leads_to_the_short_way(ContractRoute route, params object?[] systems) =>
        Assert.Equal(route, ContractQuestion.Of([.. systems.Select(system => (YesNo?)system)]));

    /// <summary>Every topic of the forms is somebody's: the director sees it summed up, planner or operator in full.</summary>
    [Fact]
    public void Every_topic_has_its_readers_and_the_director_has_ten_lines()
    {
        var shelf = GuidelineShelf.Here;
        var topics = ChecklistContent.Find("r7-med")!.Items.Where(item => !item.Gate).Select(item => item.Topic).Distinct().Order().ToList();

        Assert.Equal(10, shelf.Director.Count);
        Assert.Equal(topics, shelf.Director.SelectMany(line => line.Topics).Order());
        Assert.Equal(topics, shelf.Planner.Union(shelf.Operator).Order());
    }

    [Fact]
    public async Task The_answer_is_given_on_the_systems_page_and_shown_with_its_doubt()
    {
        await using var house = await OpenAsync();
        Put(house, database => database.CareSystems.Add(new CareSystem { Name = "電子カルテ", UpdatesByContract = YesNo.Yes }));

        var page = await house.PageAsync("/guideline");

        Assert.Contains("概説編と保守委託機関編を満たせばよいとされています", page);
        Assert.Contains("要確認", page);
        Assert.Contains("サーバーの更新は事業者の責任と契約にある", await house.PageAsync($"/care-systems/{house.WithDatabase(database => database.CareSystems.Single().Id)}"));
    }
}
