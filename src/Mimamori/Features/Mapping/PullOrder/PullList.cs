using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Ledger;

namespace Mimamori.Features.Mapping.PullOrder;

/// <summary>One line of the list as it is read: its number, what it silences, and its tag.</summary>
public sealed record NumberedStep(int Number, PullStep Step, BehindStep Behind)
{
    public Unplug Tag => Behind.TagOf(Step);

    public bool NeedsTick => Behind.NeedsTick(Step);

    public string? Place => Behind.Box?.Place?.Name;
}

/// <summary>The house's list with everything a reader needs, and what the data would add to it.</summary>
public sealed record PullList(IReadOnlyList<NumberedStep> Steps, IReadOnlyList<PullStep> Missing)
{
    public static async Task<PullList> ReadAsync(Database database, CancellationToken cancellation)
    {
        var house = await HouseBehind.ReadAsync(database, cancellation);
        var lines = await database.Lines.AsNoTracking().Where(line => line.ArchivedAt == null).ToListAsync(cancellation);
        var all = await database.PullSteps.AsNoTracking().ToListAsync(cancellation);
        var known = all.Select(step => step.NodeId).ToHashSet(StringComparer.Ordinal);
        var proposed = ProposedSteps.Of(house, lines);
        // A switch or a shared disk that comes later is no news for the list; a new way out is.
        var missing = all.Count == 0 ? proposed : [.. proposed.Where(step => step.Stage == PullStage.OutsideLine && !known.Contains(step.NodeId))];
        return new PullList([.. InOrder(all).Select((step, i) => new NumberedStep(i + 1, step, house.Of(step)))], missing);
    }

    /// <summary>Only the numbers, for the map: node and number.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> NumbersAsync(Database database, CancellationToken cancellation)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var steps = InOrder(await database.PullSteps.AsNoTracking().ToListAsync(cancellation)).ToList();
        for (var i = 0; i < steps.Count; i++)
            if (steps[i].NodeId is { } node)
                numbers.TryAdd(node, i + 1);
        return numbers;
    }

    internal static IEnumerable<PullStep> InOrder(IEnumerable<PullStep> steps) =>
        steps.Where(step => step.RemovedAt is null).OrderBy(step => step.Stage).ThenBy(step => step.Position).ThenBy(step => step.Id);
}
