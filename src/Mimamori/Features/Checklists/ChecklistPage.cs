using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Checklists.Official;
using Mimamori.Features.Facts;

namespace Mimamori.Features.Checklists;

/// <summary>The form with everything known about each item: what screens, papers and the home page show.</summary>
public sealed record ChecklistView(ChecklistForm Form, IReadOnlyList<ChecklistLine> Lines, IReadOnlyList<Fact> Facts, DateOnly Today)
{
    /// <summary>A newer edition is in use: this one is read and printed, not changed.</summary>
    public bool IsLocked { get; init; }

    /// <summary>The items that count; the gate question does not.</summary>
    public IEnumerable<ChecklistLine> Counted => Lines.Where(line => !line.Item.Gate);

    public int Total => Counted.Count();

    public int Answered => Counted.Count(line => line.Standing.IsAnswered);

    public int Signed => Counted.Count(line => line.Standing.State == StandingState.Signed);

    public IEnumerable<ChecklistLine> FellBack => Counted.Where(line => line.Standing.State == StandingState.FellBack);

    /// <summary>"We have no such systems": the rows after the gate need not be filled in.</summary>
    public bool EndsAtGate => Lines.Any(line => line.Item.Gate && line.Answer?.Value == AnswerValue.No);

    /// <summary>What to do next: what fell back first, then what has no answer.</summary>
    public ChecklistLine? Next => EndsAtGate ? null : FellBack.Concat(Lines.Where(line => line.Standing.State is StandingState.Unanswered or StandingState.Recheck)).FirstOrDefault();

    public ChecklistLine? Line(string itemId) => Lines.FirstOrDefault(line => line.Item.Id == itemId);
}

public sealed record ChecklistLine(ChecklistSection Section, ChecklistItem Item, Answer? Answer, Signature? Signature, Standing Standing, IReadOnlyList<Fact> Facts)
{
    public bool IsOverdue(DateOnly today) => Answer is { Value: AnswerValue.No, TargetDate: { } target } && target < today;
}

public static class ChecklistPage
{
    public static async Task<ChecklistView?> ReadAsync(Database database, string formId, CancellationToken cancellation)
    {
        if (await OfficialShelf.FindAsync(database, formId, cancellation) is not { } form)
            return null;
        var facts = await FactBook.ReadAsync(database, cancellation);
        var ids = form.Items.Select(item => item.Id).ToList();
        var answers = await database.Answers.AsNoTracking()
            .Where(answer => ids.Contains(answer.ItemId))
            .Include(answer => answer.Signatures.Where(signature => signature.WithdrawnAt == null))
            .ToDictionaryAsync(answer => answer.ItemId, cancellation);
        var lines = form.Sections.SelectMany(section => section.Items.Select(item => LineOf(section, item, answers.GetValueOrDefault(item.Id), facts)));
        return new ChecklistView(form, [.. lines], facts, FactBook.Today(database)) { IsLocked = await OfficialShelf.IsPastAsync(database, form, cancellation) };
    }

    private static ChecklistLine LineOf(ChecklistSection section, ChecklistItem item, Answer? answer, IReadOnlyList<Fact> all)
    {
        Fact[] facts = [.. all.Where(fact => fact.Topic == item.Topic)];
        var signature = answer?.Signatures.MaxBy(signature => signature.At);
        return new ChecklistLine(section, item, answer, signature, Standing.Of(answer, signature, facts), facts);
    }
}
