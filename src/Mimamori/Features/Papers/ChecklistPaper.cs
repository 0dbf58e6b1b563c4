using Mimamori.Features.Checklists;
using Mimamori.Features.Facts;
using Mimamori.Ui;

namespace Mimamori.Features.Papers;

/// <summary>The checklist as it stands today, item by item: answer, day, and the facts it rests on. Its sentences are our own, so it says so.</summary>
public static class ChecklistPaper
{
    public static IReadOnlyList<PaperColumn> Columns =>
    [
        new(PaperText.Number, 14), new(PaperText.Item, 46), new(PaperText.Answer, 20, Strong: true), new(PaperText.AnsweredOn, 25), new(PaperText.Proof, 73),
    ];

    public static IReadOnlyList<PaperRow> Rows(ChecklistView view) =>
        [.. view.Form.Sections.Where(section => section.Items.Count > 0).SelectMany(section => view.Lines
            .Where(line => line.Section == section).Select(RowOf).Prepend(PaperRow.Heading($"{section.Id}. {section.Title}")))];

    public static string Summary(ChecklistView view) => string.Format(
        PaperText.ChecklistSummary, view.Total, view.Answered, view.Counted.Count(line => line.Answer?.Value == AnswerValue.Yes),
        view.Counted.Count(line => line.Answer?.Value == AnswerValue.No), view.Signed, view.FellBack.Count());

    private static PaperRow RowOf(ChecklistLine line) => PaperRow.Of(
        line.Item.Number,
        line.Item.Unsure().Any(unsure => unsure.Why is "confidence" or "number") ? $"{line.Item.Ask}（{UiText.NeedsCheck}）" : line.Item.Ask.ToString(),
        PaperWords.Of(line.Standing.State),
        DaysOf(line),
        ProofOf(line));

    private static string DaysOf(ChecklistLine line) => Joined(
    [
        line.Answer is { } answer ? Dates.Short(answer.AnsweredOn) : null,
        line.Answer is { Value: AnswerValue.No, TargetDate: { } target } ? $"{PaperText.TargetDate}\n{Dates.Short(target)}" : null,
        line.Standing.State == StandingState.Signed ? string.Format(PaperText.SignedBy, line.Signature!.By) : null,
    ]);

    private static string ProofOf(ChecklistLine line) => Joined(
    [
        line.Answer?.Reason is { } reason ? string.Format(PaperText.ReasonIs, reason) : null,
        line.Answer?.Note,
        .. line.Facts.Select(SentenceOf),
    ]);

    private static string SentenceOf(Fact fact) => fact.State switch
    {
        FactState.Good => $"○ {fact.Sentence}（{Dates.Short(fact.AsOf)}）",
        FactState.Open => $"△ {fact.Sentence}（{Dates.Short(fact.AsOf)}）",
        _ => $"？ {fact.Sentence}",
    };

    private static string Joined(IEnumerable<string?> lines) => string.Join('\n', lines.Where(line => !string.IsNullOrWhiteSpace(line)));
}
