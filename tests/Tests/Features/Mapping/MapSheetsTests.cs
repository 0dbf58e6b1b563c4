using System.Globalization;
using Mimamori.Features.Mapping;
using Mimamori.Features.Mapping.Printing;

namespace Mimamori.Tests.Features.Mapping;

public sealed class MapSheetsTests
{
    public MapSheetsTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ja");

    [Fact]
    public void A_clinic_fits_one_sheet() => Assert.Single(MapSheets.Cut(SampleMaps.Clinic()));

    [Fact]
    public void A_hospital_fits_one_large_sheet() => Assert.Single(MapSheets.Cut(MapGrouping.Collapse(SampleMaps.Hospital()), MapPaper.A3));

    [Fact]
    public void A_hospital_on_small_sheets_is_an_overview_and_a_sheet_for_each_zone()
    {
        var sheets = MapSheets.Cut(MapGrouping.Collapse(SampleMaps.Hospital()));
        Assert.Equal(["全体", "電子カルテ", "病棟", "画像", "検査", "医事・事務", "設備"], sheets.Select(s => s.Title));
        Assert.Equal(Enumerable.Range(1, 7), sheets.Select(s => s.Number));
        Assert.All(sheets, s => Assert.Equal(7, s.Of));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Nothing_is_printed_smaller_than_seven_points_or_beyond_the_paper(bool folded)
    {
        var model = folded ? MapGrouping.Collapse(SampleMaps.Hospital()) : SampleMaps.Hospital();
        foreach (var sheet in MapSheets.Cut(model))
        {
            Assert.True(sheet.Scale * new MapLook().SmallSize >= MapPaper.SmallestText, sheet.Title);
            Assert.All(Boxes(sheet), b => Assert.True(b.X >= MapPaper.A4.Left && b.Right <= MapPaper.A4.Width && b.Bottom <= MapPaper.A4.Height, sheet.Title));
        }
    }

    [Fact]
    public void Every_machine_of_every_zone_is_on_some_sheet()
    {
        var model = MapGrouping.Collapse(SampleMaps.Hospital());
        var printed = MapSheets.Cut(model).SelectMany(s => MapSvgTests.Parse(s.Svg).Descendants()).Select(e => e.Attribute("data-id")?.Value).ToHashSet();
        Assert.All(model.Nodes, n => Assert.Contains(n.Id, printed));
    }

    [Fact]
    public void Sheets_on_one_page_have_ids_of_their_own()
    {
        var ids = MapSheets.Cut(MapGrouping.Collapse(SampleMaps.Hospital()))
            .SelectMany(s => MapSvgTests.Parse(s.Svg).DescendantsAndSelf()).Select(e => e.Attribute("id")?.Value).Where(id => id is not null).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    private static IEnumerable<(double X, double Right, double Bottom)> Boxes(MapSheet sheet)
    {
        var svg = MapSvgTests.Parse(sheet.Svg);
        var frame = svg.Elements().First(e => e.Attribute("transform") is not null);
        var numbers = frame.Attribute("transform")!.Value.Split(['(', ' ', ')'], StringSplitOptions.RemoveEmptyEntries)
            .Select(t => double.TryParse(t, CultureInfo.InvariantCulture, out var n) ? n : double.NaN).Where(n => !double.IsNaN(n)).ToArray();
        foreach (var box in frame.Descendants().Where(e => MapSvgTests.Has(e, "map-box")))
        {
            double Of(string name) => double.Parse(box.Attribute(name)!.Value, CultureInfo.InvariantCulture) * numbers[2];
            yield return (numbers[0] + Of("x"), numbers[0] + Of("x") + Of("width"), numbers[1] + Of("y") + Of("height"));
        }
    }
}
