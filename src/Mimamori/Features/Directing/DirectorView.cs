using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Facts;
using Mimamori.Features.Reporting;
using Mimamori.Features.Reporting.Signs;
using Mimamori.Features.Rhythm;
using Mimamori.Ui;

namespace Mimamori.Features.Directing;

/// <summary>One of the two questions a director answers for: what it rests on, and how it stands.</summary>
public sealed record Concern(string Name, FactState State, string Sentence, IReadOnlyList<FactItem> Missing);

/// <summary>Something only the director can decide, with the place where it is done.</summary>
public sealed record DecisionWaiting(string Sentence, string Href);

/// <summary>What a director reads in a minute: can the house go on, can it be trusted, and what waits for a word. Never more than three.</summary>
public sealed record DirectorView
{
    public const int DecisionsMax = 3;

    /// <summary>Whether care goes on when the systems stop.</summary>
    private static readonly string[] GoingOn = ["proof-backup-made", "proof-backup-offline", "proof-restore-test", "proof-bcp-plan", "proof-drill", "duties"];

    /// <summary>Whether patients and authorities can rely on the house.</summary>
    private static readonly string[] Trust = ["safety-officer", "remote-register", "disclosures", "proof-admin-holders", "proof-account-stocktake", "proof-log-review", "proof-training"];

    public required IReadOnlyList<Concern> Concerns { get; init; }
    public required IReadOnlyList<DecisionWaiting> Decisions { get; init; }
    public required MonthFigures Month { get; init; }
    public required DateOnly Today { get; init; }

    public static async Task<DirectorView> ReadAsync(Database database, CancellationToken cancellation)
    {
        var today = FactBook.Today(database);
        var facts = (await FactBook.ReadAsync(database, cancellation)).ToDictionary(fact => fact.Key);
        var open = await database.Reports.AsNoTracking().Where(report => report.ClosedAt == null).OrderByDescending(report => report.At).ToListAsync(cancellation);
        return new DirectorView
        {
            Today = today, Month = await MonthFigures.ReadAsync(database, new DateOnly(today.Year, today.Month, 1), null, cancellation),
            Concerns = [Of(DirectingText.GoingOn, GoingOn, facts, open.Count(report => report.Outage >= Outage.Yellow), DirectingText.Stopped), Of(DirectingText.Trust, Trust, facts, open.Count(report => report.Leak is Leak.Possible or Leak.Confirmed), DirectingText.Leaks)],
            Decisions = [.. (await WaitingAsync(database, open, facts, today, cancellation)).Take(DecisionsMax)],
        };
    }

    private static Concern Of(string name, string[] keys, Dictionary<string, Fact> facts, int happening, string happens)
    {
        List<Fact> of = [.. keys.Select(key => facts[key])];
        var good = of.Count(fact => fact.State == FactState.Good);
        var sentence = string.Format(DirectingText.GoodOf, of.Count, good);
        return new Concern(name, happening > 0 || good < of.Count ? FactState.Open : FactState.Good, happening > 0 ? FactWords.Join(string.Format(happens, happening), sentence) : sentence,
            [.. of.Where(fact => fact.State != FactState.Good).Select(fact => new FactItem(Checklists.ChecklistWords.FactName(fact.Key), fact.Missing.FirstOrDefault(way => way.Href is not null)?.Href ?? "/checklist"))]);
    }

    /// <summary>The most pressing first: what happens now, then who is responsible, then what others wait for.</summary>
    private static async Task<IReadOnlyList<DecisionWaiting>> WaitingAsync(Database database, List<Report> open, Dictionary<string, Fact> facts, DateOnly today, CancellationToken cancellation)
    {
        List<DecisionWaiting> waiting =
        [
            .. open.Where(report => report.IsSuspected == true || report.Outage == Outage.Red).Select(report => new DecisionWaiting(string.Format(DirectingText.DecideReport, SignBook.NameOf(report.Sign), Dates.ShortMoment(report.When)), $"/reports/{report.Id}")),
            .. facts["safety-officer"].State != FactState.Good ? new[] { new DecisionWaiting(DirectingText.DecideOfficer, "/contacts") } : [],
            .. open.Where(report => report.CommitteeOn <= today && report.CommitteeDecision is null).Select(report => new DecisionWaiting(string.Format(DirectingText.DecideCommittee, SignBook.NameOf(report.Sign)), $"/reports/{report.Id}")),
        ];
        var late = await database.Measures.AsNoTracking().Where(row => row.DroppedAt == null && row.EverywhereOn == null && row.Due < today).OrderBy(row => row.Due).ToListAsync(cancellation);
        waiting.AddRange(late.Select(row => new DecisionWaiting(string.Format(DirectingText.DecideMeasure, row.What), $"/measures/{row.Id}")));
        if (await database.Inspections.AsNoTracking().Where(row => row.On >= today && row.On <= today.AddDays(30)).OrderBy(row => row.On).FirstOrDefaultAsync(cancellation) is { } visit)
            waiting.Add(new DecisionWaiting(string.Format(DirectingText.DecideVisit, Dates.Day(visit.On)), $"/inspections/{visit.Id}"));
        return waiting;
    }
}
