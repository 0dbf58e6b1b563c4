using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Ui;

namespace Mimamori.Features.Mapping.PullOrder;

/// <summary>Everything people do to the pull-out list. Each answers with a refusal, or null when it is done.</summary>
public sealed class EditPullList(Database database)
{
    private const int NameLimit = 120, WordLimit = 80, MostSteps = 300;

    /// <summary>Starts the list from the data, or adds the ways out that came later.</summary>
    public async Task<int> TakeOverAsync(CancellationToken cancellation)
    {
        var list = await PullList.ReadAsync(database, cancellation);
        foreach (var step in list.Missing)
        {
            step.Position += list.Steps.Count;
            database.PullSteps.Add(step);
        }

        if (list.Missing.Count > 0)
            database.Log("pull-order.taken-over", UiSubject, detail: $"{list.Missing.Count}");
        await database.SaveChangesAsync(cancellation);
        return list.Missing.Count;
    }

    public async Task<Problem?> AddAsync(string? name, PullStage stage, Guid? assetId, CancellationToken cancellation)
    {
        var asset = assetId is { } id ? await database.Assets.FindAsync([id], cancellation) : null;
        var words = Cut(name, NameLimit) ?? asset?.Name;
        if (words is null)
            return new Problem(PullText.AddNeedsName);
        if (await database.PullSteps.CountAsync(step => step.RemovedAt == null, cancellation) >= MostSteps)
            return new Problem(string.Format(PullText.TooMany, MostSteps));
        var last = await database.PullSteps.Where(step => step.Stage == stage).MaxAsync(step => (int?)step.Position, cancellation) ?? -1;
        database.PullSteps.Add(new PullStep { Stage = stage, Position = last + 1, Name = words, NodeId = asset?.Id.ToString() });
        database.Log("pull-order.added", words);
        await database.SaveChangesAsync(cancellation);
        return null;
    }

    /// <summary>Labels and names as they were typed; what nobody touched keeps what another person wrote meanwhile.</summary>
    public async Task WriteAsync(IFormCollection form, CancellationToken cancellation)
    {
        foreach (var step in await database.PullSteps.Where(step => step.RemovedAt == null).ToListAsync(cancellation))
        {
            var before = (step.CableLabel, step.WhoPulls);
            if (Typed(form, "label", step.Id) is { } label)
                step.CableLabel = Cut(label, WordLimit);
            if (Typed(form, "who", step.Id) is { } who)
                step.WhoPulls = Cut(who, WordLimit);
            if (before != (step.CableLabel, step.WhoPulls))
                database.Log("pull-order.changed", step.Name, step.Id, $"{step.CableLabel ?? "—"} / {step.WhoPulls ?? "—"}");
        }

        await database.SaveChangesAsync(cancellation);
    }

    /// <summary>Within its stage: the copies always come first.</summary>
    public async Task MoveAsync(Guid id, int by, CancellationToken cancellation)
    {
        var all = PullList.InOrder(await database.PullSteps.Where(step => step.RemovedAt == null).ToListAsync(cancellation)).ToList();
        if (all.Find(step => step.Id == id) is not { } moved)
            return;
        var stage = all.FindAll(step => step.Stage == moved.Stage);
        var (from, to) = (stage.IndexOf(moved), Math.Clamp(stage.IndexOf(moved) + by, 0, stage.Count - 1));
        stage.RemoveAt(from);
        stage.Insert(to, moved);
        for (var i = 0; i < stage.Count; i++)
            stage[i].Position = i;
        if (from != to)
            database.Log("pull-order.moved", moved.Name, moved.Id, $"{from + 1} → {to + 1}");
        await database.SaveChangesAsync(cancellation);
    }

    /// <summary>Takes a step off the list, or puts it back.</summary>
    public async Task<PullStep?> RemoveAsync(Guid id, bool back, CancellationToken cancellation)
    {
        if (await database.PullSteps.FindAsync([id], cancellation) is not { } step)
            return null;
        step.RemovedAt = back ? null : database.Now;
        database.Log(back ? "pull-order.put-back" : "pull-order.removed", step.Name, step.Id);
        await database.SaveChangesAsync(cancellation);
        return step;
    }

    /// <summary>Clinical engineering's tick, by name, for the patient devices that stand behind the cable now; an empty name takes it back.</summary>
    public async Task<Problem?> TickAsync(Guid id, string? by, CancellationToken cancellation)
    {
        if (await database.PullSteps.FindAsync([id], cancellation) is not { RemovedAt: null } step)
            return new Problem(UiText.ProblemNotFound);
        var house = await HouseBehind.ReadAsync(database, cancellation);
        var name = Cut(by, WordLimit);
        step.EngineerBy = name;
        step.EngineerAt = name is null ? null : database.Now;
        step.EngineerSaw = name is null ? null : house.Of(step).Fingerprint;
        database.Log(name is null ? "pull-order.unticked" : "pull-order.ticked", step.Name, step.Id, name);
        await database.SaveChangesAsync(cancellation);
        return null;
    }

    private static string UiSubject => PullText.Title;

    /// <summary>Null when the field is not there or stands as it was when the page was made.</summary>
    private static string? Typed(IFormCollection form, string field, Guid id) =>
        form.TryGetValue($"{field}.{id}", out var typed) && typed != form[$"was.{field}.{id}"] ? typed.ToString() : null;

    private static string? Cut(string? text, int limit) => string.IsNullOrWhiteSpace(text) ? null : text.Trim() is var trimmed && trimmed.Length > limit ? trimmed[..limit] : trimmed;
}
