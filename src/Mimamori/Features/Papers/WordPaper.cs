using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Mimamori.Features.Checklists;

namespace Mimamori.Features.Papers;

/// <summary>A draft on A4 as a Word file, for whoever goes on writing in it.</summary>
public static class WordPaper
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Half points: 10.5, as Japanese papers are set.</summary>
    private const int Usual = 21;

    // Twentieths of a point: A4 with 20 mm around it.
    private const int A4Width = 11906, A4Height = 16838, Margin = 1134;

    public static byte[] Write(IEnumerable<OpenXmlElement> parts)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
            document.AddMainDocumentPart().Document = new Document(new Body(
            [
                .. parts, new SectionProperties(new PageSize { Width = A4Width, Height = A4Height }, new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin }),
            ]));
        return stream.ToArray();
    }

    public static Paragraph Line(string text, JustificationValues? where = null, int halfPoints = Usual) => new(
        new ParagraphProperties(new Justification { Val = where ?? JustificationValues.Left }),
        new Run(new RunProperties(new FontSize { Val = $"{halfPoints}" }), new Text(ChecklistWorkbook.Clean(text)) { Space = SpaceProcessingModeValues.Preserve }));
}
