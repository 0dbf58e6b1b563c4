using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Mimamori.Features.Institutions;
using Mimamori.Features.Papers;
using Mimamori.Ui;

namespace Mimamori.Features.Inspections;

/// <summary>A draft of the report on what will be mended, as a Word file to go on with. It is no official form and says so.</summary>
public static class ImprovementReport
{
    public static byte[] Write(Inspection inspection, Institution house, DateOnly today)
    {
        var mark = house.IsSample ? UiText.SampleMark : "";
        return WordPaper.Write(
        [
            WordPaper.Line(Dates.Paper(today), JustificationValues.Right), WordPaper.Line(mark + house.Name, JustificationValues.Right),
            WordPaper.Line(InspectionText.ReportTitle, JustificationValues.Center, 32), WordPaper.Line(string.Format(InspectionText.ReportAbout, Dates.Paper(inspection.On), InspectionWords.Of(inspection.Kind))),
            Table(inspection), WordPaper.Line(InspectionText.ReportNotOfficial, JustificationValues.Left, 16),
        ]);
    }

    private static Table Table(Inspection inspection)
    {
        var edge = new EnumValue<BorderValues>(BorderValues.Single);
        var table = new Table(new TableProperties(
            new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
            new TableBorders(new TopBorder { Val = edge }, new LeftBorder { Val = edge }, new BottomBorder { Val = edge }, new RightBorder { Val = edge }, new InsideHorizontalBorder { Val = edge }, new InsideVerticalBorder { Val = edge })));
        table.Append(Row(InspectionText.Said, InspectionText.Measure, InspectionText.Due, InspectionText.Done));
        foreach (var remark in inspection.Remarks.OrderBy(remark => remark.Id))
            table.Append(Row(remark.Said, remark.Measure, Dates.Short(remark.Due), Dates.Short(remark.DoneOn)));
        return table;
    }

    private static TableRow Row(params string[] cells) => new(cells.Select(cell => new TableCell(WordPaper.Line(cell))));
}
