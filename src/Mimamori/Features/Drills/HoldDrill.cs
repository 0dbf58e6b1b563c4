using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Contacts.Calls;
using Mimamori.Features.EvidenceStore;
using Mimamori.Features.Facts;
using Mimamori.Features.Training;
using Mimamori.Ui;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Drills;

/// <summary>Plans a drill, reads its cards out one after another, and keeps what came of it as a proof.</summary>
public sealed class HoldDrill(Database database, KeepEvidence keep, RecordCall calls, RecordTraining training)
{
    public const int GapsMax = 5, ShortMax = 80, LettersMax = 500;

    public sealed record Gap(string? What, string? Owner, string? Due);

    public sealed record Record(string? People, string? Who, string? Result, string? PlanChange, IReadOnlyList<Gap> Gaps)
    {
        /// <summary>Lines of the chart that were really dialled, and answered; with ":night" behind the key for the number by night.</summary>
        public IReadOnlyList<string?> Answered { get; init; } = [];
        /// <summary>Whoever is named was also taught.</summary>
        public bool IsTraining { get; init; }
    }

    public async Task<Result<Drill>> PlanAsync(string? scenario, string? on, string? where, string? leader, CancellationToken cancellation)
    {
        var today = FactBook.Today(database);
        if (DrillBook.Find(scenario) is not { } wanted)
            return new Problem(UiText.ProblemNotFound);
        if (Typed.Day(on) is not { } day || day < today.AddYears(-1) || day > today.AddYears(2))
            return new Problem(DrillText.NeedsDay);
        var drill = database.Add(new Drill { Scenario = wanted.Id, On = day, Where = Typed.Words(where, ShortMax), Leader = Typed.Words(leader, ShortMax) }).Entity;
        database.Log("drill.planned", wanted.Title.ToString(), drill.Id);
        await database.SaveChangesAsync(cancellation);
        return drill;
    }

    /// <summary>The next card; pressed twice it is still the same card.</summary>
    public async Task<Result<Drill>> NextAsync(Guid id, int card, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } drill || DrillBook.Find(drill.Scenario) is not { } scenario)
            return new Problem(UiText.ProblemNotFound);
        if (drill.DoneOn is not null || card != drill.Moments.Count || card >= scenario.Injects.Count)
            return drill;
        drill.StartedAt ??= database.Now;
        database.Add(new DrillMoment { DrillId = id, Card = card, At = database.Now });
        await database.SaveChangesAsync(cancellation);
        return drill;
    }

    /// <summary>Kept once: the record is the proof, and gaps become somebody's work with a day.</summary>
    public async Task<Result<Drill>> KeepAsync(Guid id, Record record, IReadOnlyList<IFormFile> files, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } drill)
            return new Problem(UiText.ProblemNotFound);
        if (drill.DoneOn is not null)
            return drill;
        if (Typed.Number(record.People) is not (> 0 and var people) || Typed.Words(record.Result, LettersMax) is not { } result)
            return new Problem(DrillText.NeedsRecord);
        var (day, title) = (drill.On > FactBook.Today(database) ? FactBook.Today(database) : drill.On, DrillText.Mark + DrillBook.Find(drill.Scenario)?.Title);
        var change = Typed.Words(record.PlanChange, LettersMax);
        (drill.DoneOn, drill.People, drill.Who, drill.Result, drill.PlanChange) = (day, people, Typed.Words(record.Who, LettersMax), result, change);
        foreach (var (gap, at) in record.Gaps.Where(gap => Typed.Words(gap.What, LettersMax) is not null).Take(GapsMax).Select((gap, at) => (gap, at)))
            database.Add(new DrillGap { DrillId = id, Place = at, What = Typed.Words(gap.What, LettersMax)!, Owner = Typed.Words(gap.Owner, ShortMax), Due = Typed.Day(gap.Due) });
        database.Log("drill.done", title, id, $"{people}");
        // The proof and what it speaks of are saved as one; a file that is refused leaves both undone.
        var note = $"{string.Format(DrillText.PeopleCount, people)}　{result}";
        if ((await keep.AddAsync("drill", new KeepEvidence.Input(title, Dates.Short(day), null, note, $"/drills/{id}"), files, cancellation)).Problem is { } refused)
            return refused;
        if (change is not null)
            await keep.AddAsync("bcp-plan", new KeepEvidence.Input(string.Format(DrillText.PlanChanged, title), Dates.Short(day), null, change, $"/drills/{id}"), [], cancellation);
        await TellOthersAsync(record, title, drill, cancellation);
        return drill;
    }

    /// <summary>A drill is not real, but a number that somebody dialled in it and that was answered is; so is what people learnt.</summary>
    private async Task TellOthersAsync(Record record, string title, Drill drill, CancellationToken cancellation)
    {
        foreach (var line in record.Answered.OfType<string>().Select(line => line.Split(':')))
            await calls.HandleAsync(line[0], line is [_, "night"], answered: true, cancellation);
        if (record.IsTraining && record.Who is { } names)
            await training.MeetingAsync(new(null, title, Dates.Short(drill.DoneOn), drill.Where, names), [], cancellation);
    }

    public async Task<Result<Drill>> GapDoneAsync(Guid id, bool isDone, CancellationToken cancellation)
    {
        if (await database.Set<DrillGap>().FirstOrDefaultAsync(gap => gap.Id == id, cancellation) is not { } gap || await FindAsync(gap.DrillId, cancellation) is not { } drill)
            return new Problem(UiText.ProblemNotFound);
        gap.DoneOn = isDone ? FactBook.Today(database) : null;
        database.Log(isDone ? "drill.gap-closed" : "drill.gap-open", gap.What, drill.Id);
        await database.SaveChangesAsync(cancellation);
        return drill;
    }

    /// <summary>A plan is given up; what was held stays.</summary>
    public async Task<Result<Drill>> RemoveAsync(Guid id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } drill)
            return new Problem(UiText.ProblemNotFound);
        if (drill.DoneOn is not null)
            return new Problem(DrillText.HeldStays);
        drill.RemovedAt = database.Now;
        database.Log("drill.removed", $"{DrillBook.Find(drill.Scenario)?.Title}", id);
        await database.SaveChangesAsync(cancellation);
        return drill;
    }

    private Task<Drill?> FindAsync(Guid id, CancellationToken cancellation) => database.Drills.Include(drill => drill.Moments).Include(drill => drill.Gaps).FirstOrDefaultAsync(drill => drill.Id == id, cancellation);
}
