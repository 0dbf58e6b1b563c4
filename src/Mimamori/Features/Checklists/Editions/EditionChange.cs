using Mimamori.Features.Checklists.Official;

namespace Mimamori.Features.Checklists.Editions;

/// <summary>What became of each item from one edition to the next: matched by topic, never by number, for numbers move.</summary>
public sealed record EditionChange(ChecklistView From, ChecklistView To, IReadOnlyList<ChangedItem> Items, IReadOnlyList<ChecklistLine> Gone)
{
    public int Count(ChangeKind kind) => Items.Count(item => item.Kind == kind);

    public static EditionChange Between(ChecklistView from, ChecklistView to)
    {
        var items = to.Lines.Select(now => Of(now, from)).ToList();
        var kept = items.Select(item => item.Before?.Item.Id).ToHashSet();
        return new EditionChange(from, to, items, [.. from.Lines.Where(line => !kept.Contains(line.Item.Id) && !items.Exists(item => item.Now.Item.Topic == line.Item.Topic && line.Item.Topic != TopicGuess.Other))]);
    }

    /// <summary>The same words before anything; then the same topic, for the same machines if the older one told them apart.</summary>
    private static ChangedItem Of(ChecklistLine now, ChecklistView from)
    {
        if (from.Lines.FirstOrDefault(line => Words(line) == Words(now) && (Scope(line) == Scope(now) || Scope(line).Length == 0 || Scope(now).Length == 0)) is { } same)
            return new ChangedItem(now, same, ChangeKind.Same);
        var alike = from.Lines.Where(line => line.Item.Topic == now.Item.Topic && now.Item.Topic != TopicGuess.Other).ToList();
        var before = alike.Find(line => Scope(line) == Scope(now)) ?? alike.FirstOrDefault();
        return new ChangedItem(now, before, before is null ? ChangeKind.New : ChangeKind.Changed);
    }

    private static string Words(ChecklistLine line) => FormLabels.Folded(line.Item.Ask.Ja);

    private static string Scope(ChecklistLine line) => string.Concat(line.Item.Scope.Select(scope => scope.Ja));
}

public sealed record ChangedItem(ChecklistLine Now, ChecklistLine? Before, ChangeKind Kind)
{
    /// <summary>There is an older answer and none here yet.</summary>
    public bool CanCarry => Before?.Answer is not null && Now.Answer is null;
}

/// <summary>Changed: the same topic in other words, so that nobody may take the older answer for an answer to it unseen.</summary>
public enum ChangeKind { Same, Changed, New }
