using System.Net;
using Mimamori.Capture.Observations;
using Mimamori.Features.Books;
using Mimamori.Features.Cases;
using Mimamori.Features.Facts;
using Mimamori.Features.Ledger;
using Mimamori.Tests.Conventions;
using Mimamori.Tests.Features.Checklists;
using Mimamori.Tests.Features.Facts;
using Mimamori.Tests.Features.FirstDay;

namespace Mimamori.Tests.Features.Cases;

public sealed class CaseTests : FactTest
{
    [Fact]
    public void The_file_keeps_to_its_schema() => Assert.Empty(JsonSchema.Faults(Repository.Read("content/cases.schema.json"), Repository.Read("content/cases.yaml")));

    [Fact]
    public async Task Every_question_leads_to_a_fact_or_to_kinds_there_are()
    {
        await using var house = await OpenAsync();
        var facts = ReadAll(house).Select(fact => fact.Key).ToHashSet();

        Assert.All(CaseBook.Here.Cases.SelectMany(row => row.Asks), ask => Assert.True(
            ask.Fact is { } fact ? facts.Contains(fact) : ask.Kinds is { Count: > 0 } kinds ? kinds.TrueForAll(DeviceKinds.All.Contains) : ask.Remote == "always-on", ask.Text.Ja));
        Assert.All(CaseBook.Here.Cases, row => Assert.NotEmpty(row.Links));
    }

    [Fact]
    public async Task The_houses_own_devices_and_lines_are_named()
    {
        await using var house = await OpenAsync();
        Put(house, database => database.AddRange(new Asset { Kind = "vpn-gateway", Name = "保守の箱" }, new RemoteWay { Name = "給食の線", AlwaysOn = YesNo.Yes }));

        Assert.Contains("保守の箱", WebUtility.HtmlDecode(await house.PageAsync("/cases/handa")), StringComparison.Ordinal);
        Assert.Contains("給食の線", WebUtility.HtmlDecode(await house.PageAsync("/cases/osaka")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_ledger_is_no_proof_that_we_have_none()
    {
        await using var house = await OpenAsync();
        var answers = house.WithDatabase(database => OwnCase.ReadAsync(database, CaseBook.Find("musashi-kosugi")!, TestContext.Current.CancellationToken).GetAwaiter().GetResult());

        Assert.All(answers, answer => Assert.NotEqual(FactState.Good, answer.Fact.State));
    }

    [Fact]
    public async Task What_only_the_press_tells_is_marked_and_an_unknown_case_is_not_found()
    {
        await using var house = await OpenAsync();

        Assert.DoesNotContain("要確認 病院の報告書", WebUtility.HtmlDecode(await house.PageAsync("/cases/handa")), StringComparison.Ordinal);
        Assert.Contains("要確認 病院の報告書", WebUtility.HtmlDecode(await house.PageAsync("/cases/osaka")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await house.Client.GetAsync("/cases/nowhere", TestContext.Current.CancellationToken)).StatusCode);
    }
}
