using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Drills;
using Mimamori.Features.EmergencyMode;
using Mimamori.Features.Facts;
using Mimamori.Features.Improving;
using Mimamori.Features.Reporting;

namespace Mimamori.Features.Rhythm;

/// <summary>One figure of a committee page and the reports it was counted from: whoever doubts it can look.</summary>
public sealed record Figure(string Key, IReadOnlyList<Report> Reports)
{
    public int Count => Reports.Count;
}

/// <summary>What a month brought, counted from records alone. Nobody is ranked: there is no figure by person or by ward.</summary>
public sealed record MonthFigures
{
    public required DateOnly Month { get; init; }
    public required IReadOnlyList<Figure> Figures { get; init; }
    /// <summary>Of the reports that have a level, how many in a hundred are 0 or 1; null when none has one. The more, the better people notice.</summary>
    public required int? EarlyShare { get; init; }
    public required IReadOnlyList<Report> Decided { get; init; }
    public required IReadOnlyList<Report> ToDecide { get; init; }
    public required IReadOnlyList<Measure> Late { get; init; }
    public required IReadOnlyList<Measure> Spread { get; init; }
    public required IReadOnlyList<Measure> Asked { get; init; }
    public required Report? Case { get; init; }
    /// <summary>Drills are counted as held, and as nothing else.</summary>
    public required IReadOnlyList<Drill> Drills { get; init; }
    public required IReadOnlyList<Emergency> Emergencies { get; init; }
    public required IReadOnlyList<Report> Reports { get; init; }

    public static async Task<MonthFigures> ReadAsync(Database database, DateOnly month, Guid? caseId, CancellationToken cancellation)
    {
        var today = FactBook.Today(database);
        var (from, to) = (Utc(month), Utc(month.AddMonths(1)));
        var reports = await database.Reports.AsNoTracking().Include(report => report.Place).Where(report => report.At >= from && report.At < to).OrderBy(report => report.At).ToListAsync(cancellation);
        var meetings = await database.Reports.AsNoTracking().Where(report => report.CommitteeOn >= month && report.CommitteeOn < month.AddMonths(1)).OrderBy(report => report.At).ToListAsync(cancellation);
        var measures = await database.Measures.AsNoTracking().Where(row => row.DroppedAt == null).OrderBy(row => row.Due).ToListAsync(cancellation);
        var levelled = reports.Where(report => report.Level is not null).ToList();
        return new MonthFigures
        {
            Month = month, Reports = reports, Figures = [.. Of(reports)],
            EarlyShare = levelled.Count == 0 ? null : 100 * levelled.Count(report => report.Level <= HarmLevel.L1) / levelled.Count,
            Decided = [.. meetings.Where(report => report.CommitteeDecision is not null)], ToDecide = [.. meetings.Where(report => report.CommitteeDecision is null)],
            Late = [.. measures.Where(row => row.EverywhereOn is null && row.Due < today)],
            Spread = [.. measures.Where(row => row.EverywhereOn >= month && row.EverywhereOn < month.AddMonths(1))],
            Asked = [.. measures.Where(row => row.AskedOn >= month && row.AskedOn < month.AddMonths(1))],
            Drills = await database.Drills.AsNoTracking().Where(drill => drill.DoneOn >= month && drill.DoneOn < month.AddMonths(1)).OrderBy(drill => drill.DoneOn).ToListAsync(cancellation),
            Emergencies = await database.Emergencies.AsNoTracking().Include(row => row.Entries).Where(row => row.DeclaredAt >= from && row.DeclaredAt < to).OrderBy(row => row.DeclaredAt).ToListAsync(cancellation),
            Case = reports.Find(report => report.Id == caseId) ?? reports.Where(report => report.Level is not null).MaxBy(report => report.Level),
        };
    }

    private static IEnumerable<Figure> Of(List<Report> reports)
    {
        yield return new Figure("All", reports);
        yield return new Figure("Early", [.. reports.Where(report => report.Level <= HarmLevel.L1)]);
        yield return new Figure("Patients", [.. reports.Where(report => report.Level > HarmLevel.L1)]);
        yield return new Figure("Stopped", [.. reports.Where(report => report.Outage >= Outage.Yellow)]);
        yield return new Figure("Suspected", [.. reports.Where(report => report.IsSuspected == true)]);
        yield return new Figure("Leak", [.. reports.Where(report => report.Leak is Leak.Possible or Leak.Confirmed)]);
        yield return new Figure("NoLevel", [.. reports.Where(report => !report.IsLevelled)]);
        yield return new Figure("Thanked", [.. reports.Where(report => report.ThankedAt is not null)]);
    }

    private static DateTime Utc(DateOnly day) => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Local).ToUniversalTime();
}
