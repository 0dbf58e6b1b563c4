using System.Net;
using DocumentFormat.OpenXml.Packaging;
using Mimamori.Features.Checklists;
using Mimamori.Features.Institutions;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Checklists;

/// <summary>Home-visit nursing and care facilities have no official form: their list says so wherever it is seen.</summary>
public sealed class OwnListTests
{
    [Theory]
    [InlineData(InstitutionKind.HomeVisitNursing)]
    [InlineData(InstitutionKind.CareFacility)]
    public void It_looks_at_the_same_topics_under_numbers_of_its_own(InstitutionKind kind)
    {
        var (own, institution) = (ChecklistContent.NewestFor(kind), ChecklistContent.Find("r7-med")!);

        Assert.True(own.IsOurOwn);
        Assert.Equal(institution.Items.Select(item => item.Topic), own.Items.Select(item => item.Topic));
        Assert.Equal(Enumerable.Range(1, 18).Select(number => $"{number}"), own.Items.Where(item => !item.Gate).Select(item => item.Number));
        Assert.Empty(own.Items.Select(item => item.Id).Intersect(institution.Items.Select(item => item.Id)));
        Assert.All(own.Items, item => Assert.Equal(DueKind.Target, item.Due.Kind));
        Assert.Null(ChecklistContent.OfYear(2026, kind));
    }

    [Theory]
    [InlineData(InstitutionKind.Clinic)]
    [InlineData(InstitutionKind.Pharmacy)]
    public void No_other_house_is_given_it(InstitutionKind kind) => Assert.False(ChecklistContent.NewestFor(kind).IsOurOwn);

    [Theory]
    [InlineData("/checklist")]
    [InlineData("/checklist/own/own-2-1")]
    [InlineData("/print/checklist/own")]
    public async Task Screen_and_paper_say_that_there_is_no_official_form(string path)
    {
        await using var house = await TestHouse.OpenAsync(InstitutionKind.CareFacility);

        var page = WebUtility.HtmlDecode(await house.Client.GetStringAsync(path, TestContext.Current.CancellationToken));

        Assert.Contains("公式の用紙はありません", page);
        Assert.DoesNotContain("令和7年度", page);
    }

    [Fact]
    public async Task The_workbook_says_so_too()
    {
        await using var house = await TestHouse.OpenAsync(InstitutionKind.HomeVisitNursing);

        var bytes = await house.Client.GetByteArrayAsync("/checklist/own/export.xlsx", TestContext.Current.CancellationToken);

        using var book = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        var text = book.WorkbookPart!.WorksheetParts.Single().Worksheet!.InnerText;
        Assert.Contains("公式の用紙はありません", text);
        Assert.Contains("提出するためのものではありません", text);
    }
}
