using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Mimamori.Features.Checklists;
using Mimamori.Features.Institutions;
using Mimamori.Ui;

namespace Mimamori.Features.Rhythm;

/// <summary>The committee's page and its agenda as a Word file to go on with.</summary>
public static class CommitteeWord
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const int A4Width = 11906, A4Height = 16838, Margin = 1134;

    public static byte[] Write(MonthFigures month, Institution house, DateOnly today)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
            document.AddMainDocumentPart().Document = new Document(new Body(
            [
                .. Lines(month, house, today),
                new SectionProperties(new PageSize { Width = A4Width, Height = A4Height }, new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin }),
            ]));
        return stream.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Lines(MonthFigures month, Institution house, DateOnly today)
    {
        yield return Line(Dates.Paper(today), JustificationValues.Right);
        yield return Line((house.IsSample ? UiText.SampleMark : "") + house.Name, JustificationValues.Right);
        yield return Line(string.Format(RhythmText.PageTitle, month.Month.Year, month.Month.Month), JustificationValues.Center, 32);
        foreach (var (title, rows) in CommitteePage.Sections(month))
        {
            yield return Line(title, size: 26);
            foreach (var row in rows)
                yield return Line("・" + row);
        }
        yield return Line(UiText.NoOfficialPaper, size: 16);
    }

    private static Paragraph Line(string text, JustificationValues? where = null, int size = 21) => new(
        new ParagraphProperties(new Justification { Val = where ?? JustificationValues.Left }),
        new Run(new RunProperties(new FontSize { Val = $"{size}" }), new Text(ChecklistWorkbook.Clean(text)) { Space = SpaceProcessingModeValues.Preserve }));
}
