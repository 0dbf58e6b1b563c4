using Mimamori.Features.Improving;
using Mimamori.Features.Reporting;
using Mimamori.Features.Reporting.Morning;

namespace Mimamori.Features.Rhythm;

/// <summary>A case to be passed on to other houses: what happened and what was changed, with nobody and nothing to be recognised by.</summary>
public sealed record CaseExport
{
    public required int Year { get; init; }
    public required int Month { get; init; }
    /// <summary>The two hours it was seen in, such as 22:00-23:59, as near misses are passed on in Japan (practice notes 2.3).</summary>
    public required string TimeBand { get; init; }
    public required string Weekday { get; init; }
    public required string Sign { get; init; }
    public required string Extent { get; init; }
    public required string Happening { get; init; }
    public required string? Level { get; init; }
    public required string? Outage { get; init; }
    public required string? Leak { get; init; }
    public required IReadOnlyList<string> Told { get; init; }
    public required IReadOnlyList<string> Why { get; init; }
    public required IReadOnlyList<string> Measures { get; init; }

    public static CaseExport Of(Report report, Analysis? analysis, IEnumerable<Measure> measures, NoNames names)
    {
        var when = report.When.ToLocalTime();
        return new CaseExport
        {
            Year = when.Year, Month = when.Month, TimeBand = HandOver.Band(when.Hour), Weekday = $"{when.DayOfWeek}",
            Sign = report.Sign, Extent = $"{report.Extent}", Happening = $"{report.Happening}", Level = report.Level?.ToString(), Outage = report.Outage?.ToString(), Leak = report.Leak?.ToString(),
            Told = [.. new[] { report.Line, report.Second?.What, report.Second?.WhyEasily, report.Second?.Measure }.Where(text => !string.IsNullOrWhiteSpace(text)).Select(names.In)],
            Why = [.. (analysis?.Lines ?? []).OrderBy(line => line.Kind).ThenBy(line => line.Place).Select(line => names.In(line.Text)).Where(text => text.Length > 0)],
            Measures = [.. measures.Select(measure => names.In(measure.What))],
        };
    }
}
