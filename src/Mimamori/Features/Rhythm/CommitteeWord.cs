using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Mimamori.Features.Institutions;
using Mimamori.Features.Papers;
using Mimamori.Ui;

namespace Mimamori.Features.Rhythm;

/// <summary>The committee's page and its agenda as a Word file to go on with.</summary>
public static class CommitteeWord
{
    public static byte[] Write(MonthFigures month, Institution house, DateOnly today) => WordPaper.Write(Lines(month, house, today));

    private static IEnumerable<OpenXmlElement> Lines(MonthFigures month, Institution house, DateOnly today)
    {
        yield return WordPaper.Line(Dates.Paper(today), JustificationValues.Right);
        yield return WordPaper.Line((house.IsSample ? UiText.SampleMark : "") + house.Name, JustificationValues.Right);
        yield return WordPaper.Line(string.Format(RhythmText.PageTitle, month.Month.Year, month.Month.Month), JustificationValues.Center, 32);
        foreach (var (title, rows) in CommitteeSections.Of(month))
        {
            yield return WordPaper.Line(title, halfPoints: 26);
            foreach (var row in rows)
                yield return WordPaper.Line("・" + row);
        }
        yield return WordPaper.Line(UiText.NoOfficialPaper, halfPoints: 16);
    }
}
