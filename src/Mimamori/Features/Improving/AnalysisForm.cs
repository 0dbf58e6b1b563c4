using Mimamori.Ui.Fields;

namespace Mimamori.Features.Improving;

/// <summary>The lines a form of one depth sends; empty fields are no lines.</summary>
public static class AnalysisForm
{
    public static IReadOnlyList<AnalysisLine> Read(IFormCollection form, Depth depth) => depth switch
    {
        Depth.Ten => Lines(form, LineKind.Why, Enumerable.Range(1, ImproveReport.WhysMax).Select(at => ($"why-{at}", (string?)null))),
        Depth.Forty =>
        [
            .. ImprovingWords.Factors.Where(letter => form["factor"].Contains(letter)).Select((letter, at) => new AnalysisLine { Kind = LineKind.Factor, Place = at, Key = letter, Text = Typed.Words(form[$"factor-{letter}"], ImproveReport.LettersMax) ?? "" }),
            .. Lines(form, LineKind.Cell, Cells.Select(cell => ($"cell-{cell}", (string?)cell))),
        ],
        _ => Lines(form, LineKind.Cause, Enumerable.Range(1, ImproveReport.CausesMax).Select(at => ($"cause-{at}", (string?)null))),
    };

    public static IEnumerable<string> Cells => from side in ImprovingWords.Sides from answer in ImprovingWords.Answers select $"{side}-{answer}";

    private static List<AnalysisLine> Lines(IFormCollection form, LineKind kind, IEnumerable<(string Field, string? Key)> fields) =>
    [
        .. fields.Select((field, at) => (field.Key, Place: at, Text: Typed.Words(form[field.Field], ImproveReport.LettersMax))).Where(line => line.Text is not null)
            .Select(line => new AnalysisLine { Kind = kind, Place = line.Place, Key = line.Key, Text = line.Text! }),
    ];
}
