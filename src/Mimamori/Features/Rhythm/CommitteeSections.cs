using Mimamori.Features.Drills;
using Mimamori.Features.EmergencyMode;
using Mimamori.Features.Improving;
using Mimamori.Features.Reporting;
using Mimamori.Features.Reporting.Signs;
using Mimamori.Ui;

namespace Mimamori.Features.Rhythm;

/// <summary>The page's sections in the order in which the committee takes them, as they stand on paper and in Word.</summary>
public static class CommitteeSections
{
    public static IReadOnlyList<(string Title, IReadOnlyList<string> Rows)> Of(MonthFigures month) =>
    [
        (RhythmText.Counts, [.. month.Figures.Select(figure => $"{RhythmWords.Figure(figure.Key)}　{figure.Count}"), month.EarlyShare is { } share ? string.Format(RhythmText.EarlyShare, share) : RhythmText.EarlyShareNone]),
        (RhythmText.OneCase, month.Case is { } one ? CaseOf(one) : [RhythmText.NoCase]),
        (RhythmText.ToDecide, Or([.. month.ToDecide.Select(Said)])),
        (RhythmText.Decided, Or([.. month.Decided.Select(report => $"{Said(report)}　{report.CommitteeDecision}")])),
        (RhythmText.LateMeasures, Or([.. month.Late.Select(Said)])),
        .. month.Emergencies.Count == 0 ? [] : new (string, IReadOnlyList<string>)[] { (EmergencyText.Title, [.. month.Emergencies.Select(row => $"{JapanTime.Minute(row.DeclaredAt!.Value)}〜{(row.EndedAt is { } ended ? JapanTime.Minute(ended) : "")}　{row.What}（{string.Format(RhythmText.EmergencyLines, row.Entries.Count)}）")]) },
        .. month.Drills.Count == 0 ? [] : new (string, IReadOnlyList<string>)[] { (RhythmText.DrillsHeld, [.. month.Drills.Select(drill => $"{Dates.Short(drill.DoneOn)}　{DrillBook.Find(drill.Scenario)?.Title}（{string.Format(DrillText.PeopleCount, drill.People)}）　{drill.Result}")]) },
        (RhythmText.SpreadMeasures, Or([.. month.Spread.Select(Said), .. month.Asked.Select(row => $"{Said(row)}　{(row.Worked == true ? ImprovingText.WorkedYes : ImprovingText.WorkedNo)}")])),
    ];

    /// <summary>Who told it and where exactly stays out.</summary>
    private static List<string> CaseOf(Report report) =>
    [
        SignBook.NameOf(report.Sign),
        .. new[] { report.Second?.What, report.Second?.WhyEasily, report.Second?.Measure }.OfType<string>().Where(text => text.Length > 0),
    ];

    private static string Said(Report report) => $"{Dates.Short(DateOnly.FromDateTime(report.When.ToLocalTime()))}　{SignBook.NameOf(report.Sign)}";

    private static string Said(Measure measure) => $"{measure.What}（{Dates.Short(measure.Due)}）";

    private static List<string> Or(List<string> rows) => rows.Count > 0 ? rows : [RhythmText.NothingHere];
}
