using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Mimamori.Features.Checklists;
using Mimamori.Features.Institutions;
using Mimamori.Ui;

namespace Mimamori.Features.Inspections;

/// <summary>A draft of the report on what will be mended, as a Word file to go on with. It is no official form and says so.</summary>
public static class ImprovementReport
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const int A4Width = 11906, A4Height = 16838, Margin = 1134;

    public static byte[] Write(Inspection inspection, Institution house, DateOnly today)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var mark = house.IsSample ? UiText.SampleMark : "";
            document.AddMainDocumentPart().Document = new Document(new Body(
                Line(Dates.Paper(today), JustificationValues.Right), Line(mark + house.Name, JustificationValues.Right),
                Line(InspectionText.ReportTitle, JustificationValues.Center, 32), Line(string.Format(InspectionText.ReportAbout, Dates.Paper(inspection.On), InspectionWords.Of(inspection.Kind))),
                Table(inspection), Line(InspectionText.ReportNotOfficial, JustificationValues.Left, 16),
                new SectionProperties(new PageSize { Width = A4Width, Height = A4Height }, new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin })));
        }
        return stream.ToArray();
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

    private static TableRow Row(params string[] cells) => new(cells.Select(cell => new TableCell(Line(cell))));

    private static Paragraph Line(string text, JustificationValues? where = null, int halfPoints = 21) => new(
        new ParagraphProperties(new Justification { Val = where ?? JustificationValues.Left }),
        new Run(new RunProperties(new FontSize { Val = $"{halfPoints}" }), new Text(ChecklistWorkbook.Clean(text)) { Space = SpaceProcessingModeValues.Preserve }));
}
