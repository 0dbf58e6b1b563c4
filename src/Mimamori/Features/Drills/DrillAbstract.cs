using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Mimamori.Features.Institutions;
using Mimamori.Features.Papers;
using Mimamori.Ui;

namespace Mimamori.Features.Drills;

/// <summary>抄録: a held drill as a draft of two pages, for a meeting of the house or of others, to go on writing in.</summary>
public static class DrillAbstract
{
    private const int Title = 30, Heading = 24, Small = 16;

    public static byte[] Write(Drill drill, DrillScenario scenario, OwnNames names, Institution house) => WordPaper.Write(Lines(drill, scenario, names, house));

    private static IEnumerable<OpenXmlElement> Lines(Drill drill, DrillScenario scenario, OwnNames names, Institution house)
    {
        yield return WordPaper.Line($"{DrillText.Mark}{scenario.Title}", JustificationValues.Center, Title);
        yield return WordPaper.Line($"{(house.IsSample ? UiText.SampleMark : "")}{house.Name}　{Dates.Paper(drill.DoneOn ?? drill.On)}　{drill.Leader}", JustificationValues.Right);
        foreach (var (head, rows) in Sections(drill, scenario, names))
        {
            yield return WordPaper.Line(head, halfPoints: Heading);
            foreach (var row in rows)
                yield return WordPaper.Line(row);
        }
        yield return WordPaper.Line($"{UiText.NoOfficialPaper} {DrillText.Ours}", halfPoints: Small);
    }

    private static IEnumerable<(string Head, IEnumerable<string> Rows)> Sections(Drill drill, DrillScenario scenario, OwnNames names) =>
    [
        (DrillText.Aim, [scenario.Aim.ToString()]),
        (DrillText.Method, [$"{string.Format(DrillText.PeopleCount, drill.People)}　{drill.Where}", .. drill.Moments.OrderBy(moment => moment.Card).Select(moment => $"{JapanTime.Clock(moment.At)}　{names.In(scenario.Injects[moment.Card].Text.ToString())}")]),
        (DrillText.Result, [drill.Result ?? ""]),
        (DrillText.GapsTitle, drill.Gaps.OrderBy(gap => gap.Place).Select(gap => $"・{gap.What}　{Dates.Short(gap.Due)}")),
        (DrillText.PlanChange, [drill.PlanChange ?? "—"]),
        (DrillText.Thoughts, ["", ""]),
    ];
}
