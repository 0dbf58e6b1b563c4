using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Ui;

namespace Mimamori.Features.Ledger;

/// <summary>Takes one decision back as a whole: fields get their old values, joins end, rows that came to be are put away. What somebody decided later is never overwritten.</summary>
public sealed class UndoDecision(Database database)
{
    public async Task<Result<Decision>> HandleAsync(Guid id, CancellationToken cancellation)
    {
        await using var transaction = await database.Database.BeginTransactionAsync(cancellation);
        var decision = await database.Decisions.FirstOrDefaultAsync(decision => decision.Id == id, cancellation);
        if (decision is null or { UndoneAt: not null })
            return new Problem(LedgerDecisionText.UndoAlready);
        if (await WithinAsync(decision, cancellation) is { } problem)
            return problem;
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return decision;
    }

    /// <summary>Undoes every decision an import caused, the latest first. The caller holds the transaction and saves.</summary>
    public async Task<Problem?> UndoAllOfAsync(Guid importId, CancellationToken cancellation)
    {
        var decisions = await database.Decisions.Where(decision => decision.ImportId == importId && decision.UndoneAt == null)
            .OrderByDescending(decision => decision.At).ThenByDescending(decision => decision.Id).ToListAsync(cancellation);
        foreach (var decision in decisions)
        {
            if (await WithinAsync(decision, cancellation) is { } problem)
                return problem;
            await database.SaveChangesAsync(cancellation);
        }
        return null;
    }

    /// <summary>The same inside a larger piece of work. The caller holds the transaction and saves.</summary>
    public async Task<Problem?> WithinAsync(Decision decision, CancellationToken cancellation)
    {
        var traces = await TracesAsync(decision, cancellation);
        if (await LaterAsync(decision, traces, cancellation) is { } later)
            return later;
        EndJoins(traces.Joins);
        if (await JoinAgainAsync(decision, traces, cancellation) is { } taken)
            return taken;
        foreach (var change in traces.Changes)
            PutBack(traces.Assets[change.AssetId], change);
        await database.KeptDifferences.Where(kept => kept.DecisionId == decision.Id).ExecuteDeleteAsync(cancellation);
        (decision.UndoneAt, decision.UndoneBy) = (database.Now, database.Actor.Name);
        database.Log("decision.undone", decision.Kind.ToString(), decision.Id, decision.Reason);
        return null;
    }

    private sealed record Traces(List<AssetChange> Changes, List<Join> Joins, Dictionary<Guid, Asset> Assets);

    private async Task<Traces> TracesAsync(Decision decision, CancellationToken cancellation)
    {
        var changes = await database.AssetChanges.Where(change => change.DecisionId == decision.Id).ToListAsync(cancellation);
        var joins = await database.Joins.Where(join => join.DecisionId == decision.Id && join.UndoneAt == null).ToListAsync(cancellation);
        var assets = await database.Assets
            .Where(asset => database.AssetChanges.Any(change => change.DecisionId == decision.Id && change.AssetId == asset.Id))
            .ToDictionaryAsync(asset => asset.Id, cancellation);
        return new Traces(changes, joins, assets);
    }

    /// <summary>A later decision on the same field, or on anything of a row this decision made, comes first.</summary>
    private async Task<Problem?> LaterAsync(Decision decision, Traces traces, CancellationToken cancellation)
    {
        var touched = traces.Assets.Keys.ToList();
        var later = await database.AssetChanges.AsNoTracking()
            .Where(change => touched.Contains(change.AssetId) && change.DecisionId != decision.Id && change.Decision.UndoneAt == null && change.Decision.At >= decision.At)
            .Include(change => change.Decision).ToListAsync(cancellation);
        var made = traces.Changes.Where(change => change.Field == LedgerDecisions.WholeRow).Select(change => change.AssetId).ToHashSet();
        var fields = traces.Changes.Select(change => (change.AssetId, change.Field)).ToHashSet();
        var first = later.Where(change => change.Decision.At > decision.At || change.DecisionId.CompareTo(decision.Id) > 0)
            .FirstOrDefault(change => made.Contains(change.AssetId) || fields.Contains((change.AssetId, change.Field)));
        return first is null ? await JoinedLaterAsync(decision, made, traces, cancellation) : Refusal(traces.Assets[first.AssetId], first.Decision);
    }

    /// <summary>A machine joined later to a row this decision made would be left without a row.</summary>
    private async Task<Problem?> JoinedLaterAsync(Decision decision, HashSet<Guid> made, Traces traces, CancellationToken cancellation)
    {
        var join = made.Count == 0 ? null : await database.Joins.AsNoTracking()
            .FirstOrDefaultAsync(join => made.Contains(join.AssetId) && join.DecisionId != decision.Id && join.UndoneAt == null, cancellation);
        if (join is null)
            return null;
        var by = await database.Decisions.AsNoTracking().SingleAsync(row => row.Id == join.DecisionId, cancellation);
        return Refusal(traces.Assets[join.AssetId], by);
    }

    private static Problem Refusal(Asset asset, Decision later) =>
        new(string.Format(LedgerDecisionText.UndoLater, asset.Name, DecisionWords.Of(later.Kind), Dates.Moment(later.At), later.By));

    private void EndJoins(List<Join> joins)
    {
        foreach (var join in joins)
            (join.UndoneAt, join.UndoneReason) = (database.Now, LedgerDecisionText.JoinEndedByUndo);
    }

    /// <summary>Undoing a split joins the machine again, unless it became another row meanwhile.</summary>
    private async Task<Problem?> JoinAgainAsync(Decision decision, Traces traces, CancellationToken cancellation)
    {
        var splits = traces.Changes.Where(change => change.Field == LedgerDecisions.SplitOff).ToList();
        foreach (var split in splits)
        {
            var seen = Guid.Parse(split.Before!);
            if (await database.Joins.AnyAsync(join => join.SeenDeviceId == seen && join.UndoneAt == null, cancellation)
                || !await database.SeenDevices.AnyAsync(device => device.Id == seen, cancellation))
                return new Problem(string.Format(LedgerDecisionText.UndoSplitTaken, traces.Assets[split.AssetId].Name));
            database.Joins.Add(new Join { AssetId = split.AssetId, SeenDeviceId = seen, DecisionId = decision.Id, Reason = LedgerDecisionText.JoinedAgainByUndo });
        }
        return null;
    }

    private void PutBack(Asset asset, AssetChange change)
    {
        if (change.Field == LedgerDecisions.WholeRow)
            (asset.ArchivedAt, asset.ArchiveReason) = (database.Now, LedgerDecisionText.PutAwayByUndo);
        else if (change.Field != LedgerDecisions.SplitOff)
            AssetFields.Write(asset, change.Field, change.Before);
    }
}
