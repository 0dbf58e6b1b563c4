using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Checklists;
using Mimamori.Features.Checklists.Contradictions;
using Mimamori.Features.Drills;
using Mimamori.Features.EmergencyMode;
using Mimamori.Features.EvidenceStore;
using Mimamori.Features.Facts;
using Mimamori.Ui;

namespace Mimamori.Features.Inspections;

/// <summary>One thing still missing, with the way to it.</summary>
public sealed record Hole(string Sentence, IReadOnlyList<FactItem> Ways);

/// <summary>One item as the inspector asks for it: the answer, and what is laid on the table.</summary>
public sealed record OnTheTable(ChecklistLine Line, IReadOnlyList<Evidence> Proofs);

/// <summary>Something that was played or that happened, with its day.</summary>
public sealed record Held(DateOnly On, string What);

/// <summary>What a visit on a day needs: the holes first, then every item in the form's own order with its proof one press away.</summary>
public sealed record InspectionPlan(ChecklistView View, IReadOnlyList<Hole> Holes, IReadOnlyList<OnTheTable> Table)
{
    private const int WaysShown = 16;

    /// <summary>Drills held and emergencies run in the last twelve months, the newest first.</summary>
    public IReadOnlyList<Held> Held { get; init; } = [];

    public static async Task<InspectionPlan?> ReadAsync(Database database, DateOnly on, CancellationToken cancellation)
    {
        if (await HouseBooks.ReadAsync(database, cancellation) is not { } books)
            return null;
        var newest = await NewestProofsAsync(database, cancellation);
        var table = books.View.Lines.Select(line => new OnTheTable(line, [.. newest.Where(row => EvidenceKinds.Find(row.Kind)?.Topic == line.Item.Topic)])).ToList();
        return new InspectionPlan(books.View, [.. HolesOf(books, on).OfType<Hole>()], table) { Held = await HeldAsync(database, on.AddYears(-1), cancellation) };
    }

    private static async Task<IReadOnlyList<Held>> HeldAsync(Database database, DateOnly since, CancellationToken cancellation)
    {
        var drills = await database.Drills.AsNoTracking().Where(row => row.DoneOn >= since).ToListAsync(cancellation);
        var emergencies = await database.Emergencies.AsNoTracking().Where(row => row.DeclaredAt != null).ToListAsync(cancellation);
        return [.. drills.Select(row => new Held(row.DoneOn!.Value, $"{DrillText.Mark}{DrillBook.Find(row.Scenario)?.Title}　{row.Result}"))
            .Concat(emergencies.Select(row => new Held(JapanTime.Day(row.DeclaredAt!.Value), $"{EmergencyText.Title}　{row.What}")).Where(row => row.On >= since)).OrderByDescending(row => row.On)];
    }

    /// <summary>The newest record of each kind, with its papers.</summary>
    public static async Task<IReadOnlyList<Evidence>> NewestProofsAsync(Database database, CancellationToken cancellation) =>
        [.. (await database.Evidence.AsNoTracking().Include(row => row.Files).ToListAsync(cancellation)).GroupBy(row => row.Kind).Select(kind => kind.MaxBy(row => (row.On, row.Id))!)];

    private static IEnumerable<Hole?> HolesOf(HouseBooks books, DateOnly on)
    {
        var view = books.View;
        yield return Of(InspectionText.HoleUnanswered, view.Counted.Where(line => line.Standing.State == StandingState.Unanswered), view);
        yield return Of(InspectionText.HoleFellBack, view.FellBack, view);
        yield return Of(InspectionText.HoleRecheck, view.Counted.Where(line => line.Standing.State == StandingState.Recheck), view);
        yield return Of(InspectionText.HoleNoTarget, view.Counted.Where(line => line.Answer is { Value: AnswerValue.No or AnswerValue.AskingVendor, TargetDate: null }), view);
        yield return Of(InspectionText.HoleOverdue, view.Counted.Where(line => line.IsOverdue(on)), view);
        yield return Proofs(InspectionText.HoleNoProof, view.Facts.Where(fact => fact.State != FactState.Good));
        yield return Proofs(string.Format(InspectionText.HoleRunsOut, "{0}", Dates.Day(on)), view.Facts.Where(fact => fact.State == FactState.Good && fact.GoodUntil < on));
        var found = ContradictionRules.Of(books);
        yield return found.Count == 0 ? null : new Hole(string.Format(InspectionText.HoleContradictions, found.Count), [new FactItem(ContradictionText.Title, "/checklist/contradictions")]);
    }

    private static Hole? Of(string sentence, IEnumerable<ChecklistLine> lines, ChecklistView view)
    {
        List<ChecklistLine> all = [.. lines];
        return all.Count == 0 ? null : new Hole(string.Format(sentence, all.Count), [.. all.Take(WaysShown).Select(line => new FactItem(line.Item.Number, $"/checklist/{view.Form.Id}/{line.Item.Id}"))]);
    }

    private static Hole? Proofs(string sentence, IEnumerable<Fact> facts)
    {
        List<Fact> proofs = [.. facts.Where(fact => fact.Key.StartsWith(EvidenceFacts.Prefix, StringComparison.Ordinal))];
        return proofs.Count == 0 ? null
            : new Hole(string.Format(sentence, proofs.Count), [.. proofs.Take(WaysShown).Select(fact => new FactItem(EvidenceFacts.Name(fact.Key), $"/evidence/{fact.Key[EvidenceFacts.Prefix.Length..]}"))]);
    }
}
