using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Checklists;
using Mimamori.Features.EvidenceStore;
using Mimamori.Features.Facts;
using Mimamori.Ui;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Improving;

/// <summary>Keeps why it happened and what is changed; refuses a step that leaves out the one before it.</summary>
public sealed class ImproveReport(Database database, KeepEvidence keep)
{
    public const int LettersMax = 1000, ShortMax = 120, CausesMax = 12, WhysMax = 3;

    public const int AskAfterMonths = 3;

    public async Task<Analysis?> AnalyseAsync(Guid reportId, Depth depth, IReadOnlyList<AnalysisLine> lines, CancellationToken cancellation)
    {
        if (!await database.Reports.AnyAsync(report => report.Id == reportId, cancellation))
            return null;
        var analysis = await database.Analyses.Include(row => row.Lines).FirstOrDefaultAsync(row => row.ReportId == reportId, cancellation)
            ?? database.Analyses.Add(new Analysis { ReportId = reportId, Depth = depth, At = database.Now, By = database.Actor.Name }).Entity;
        (analysis.Depth, analysis.At, analysis.By) = (depth, database.Now, database.Actor.Name);
        // What another depth asked stays: somebody may come back to it.
        database.RemoveRange(analysis.Lines.Where(line => KindsOf(depth).Contains(line.Kind)));
        foreach (var line in lines)
            database.Add(new AnalysisLine { AnalysisId = analysis.Id, Kind = line.Kind, Place = line.Place, Key = line.Key, Text = line.Text });
        database.Log("analysis.saved", ImprovingWords.Of(depth), reportId, lines.Count.ToString(CultureInfo.InvariantCulture));
        await database.SaveChangesAsync(cancellation);
        return analysis;
    }

    public static LineKind[] KindsOf(Depth depth) => depth switch { Depth.Ten => [LineKind.Why], Depth.Forty => [LineKind.Factor, LineKind.Cell], _ => [LineKind.Cause] };

    public sealed record MeasureInput(string? What, string? Kind, string? Topic, string? Owner, string? Due);

    public async Task<Result<Measure>> AddAsync(Guid reportId, MeasureInput input, CancellationToken cancellation)
    {
        if (!await database.Reports.AnyAsync(report => report.Id == reportId, cancellation))
            return new Problem(UiText.ProblemNotFound);
        if (Typed.Words(input.What, LettersMax) is not { } what || !Enum.TryParse<MeasureKind>(input.Kind, out var kind) || !Enum.IsDefined(kind))
            return new Problem(ImprovingText.RefusedWhat);
        var measure = database.Measures.Add(new Measure
        {
            ReportId = reportId, What = what, Kind = kind, Topic = ChecklistContent.Topics.Topics.Find(topic => topic.Id == input.Topic)?.Id,
            Owner = Typed.Words(input.Owner, ShortMax), Due = Typed.Day(input.Due), At = database.Now, By = database.Actor.Name,
        }).Entity;
        database.Log("measure.added", what, measure.Id);
        await database.SaveChangesAsync(cancellation);
        return measure;
    }

    public Task<Result<Measure>> TryAsync(Guid id, string? where, string? steps, string? back, CancellationToken cancellation) => StepAsync(id, "measure.tried", measure =>
    {
        if (Typed.Words(where, ShortMax) is not { } place || Typed.Words(back, LettersMax) is not { } way)
            return new Problem(ImprovingText.RefusedTrial);
        (measure.TrialWhere, measure.TrialSteps, measure.TrialBack, measure.TrialFrom) = (place, Typed.Words(steps, LettersMax), way, FactBook.Today(database));
        return null;
    }, cancellation);

    /// <summary>Everywhere only after a trial that said how it went, or with a reason why there was none.</summary>
    public Task<Result<Measure>> EverywhereAsync(Guid id, string? result, string? noTrialBecause, CancellationToken cancellation) => StepAsync(id, "measure.everywhere", measure =>
    {
        var (tried, because) = (Typed.Words(result, LettersMax), Typed.Words(noTrialBecause, LettersMax));
        if (measure.TrialFrom is null ? because is null : tried is null)
            return new Problem(measure.TrialFrom is null ? ImprovingText.RefusedNoTrial : ImprovingText.RefusedResult);
        var today = FactBook.Today(database);
        (measure.TrialResult, measure.NoTrialBecause, measure.EverywhereOn, measure.AskOn) = (tried, because, today, today.AddMonths(AskAfterMonths));
        return null;
    }, cancellation);

    public Task<Result<Measure>> AskAsync(Guid id, bool worked, string? note, CancellationToken cancellation) => StepAsync(id, "measure.asked", measure =>
    {
        if (measure.EverywhereOn is null)
            return new Problem(ImprovingText.RefusedNotYet);
        (measure.Worked, measure.WorkedNote, measure.AskedOn) = (worked, Typed.Words(note, LettersMax), FactBook.Today(database));
        return null;
    }, cancellation);

    public Task<Result<Measure>> DropAsync(Guid id, bool drop, CancellationToken cancellation) => StepAsync(id, drop ? "measure.dropped" : "measure.back", measure =>
    {
        measure.DroppedAt = drop ? database.Now : null;
        return null;
    }, cancellation);

    /// <summary>A measure that is everywhere becomes a dated proof of a kind of its topic: what a report began closes an item of the checklist.</summary>
    public async Task<Result<Evidence>> ProveAsync(Guid id, string? kindId, CancellationToken cancellation)
    {
        if (await database.Measures.FirstOrDefaultAsync(row => row.Id == id, cancellation) is not { } measure || EvidenceKinds.All.FirstOrDefault(row => row.Id == kindId && row.Topic == measure.Topic) is not { } kind)
            return new Problem(UiText.ProblemNotFound);
        if (measure.EverywhereOn is not { } on)
            return new Problem(ImprovingText.RefusedNotYet);
        return await keep.AddAsync(kind.Id, new KeepEvidence.Input(null, Dates.Short(on), null, string.Format(ImprovingText.ProofNote, measure.What), $"/measures/{measure.Id}"), [], cancellation);
    }

    private async Task<Result<Measure>> StepAsync(Guid id, string verb, Func<Measure, Problem?> step, CancellationToken cancellation)
    {
        if (await database.Measures.FirstOrDefaultAsync(row => row.Id == id, cancellation) is not { } measure)
            return new Problem(UiText.ProblemNotFound);
        if (step(measure) is { } problem)
            return problem;
        database.Log(verb, measure.What, measure.Id);
        await database.SaveChangesAsync(cancellation);
        return measure;
    }
}
