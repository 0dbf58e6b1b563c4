using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Facts;

namespace Mimamori.Features.Checklists.Guideline.Duties;

/// <summary>A duty as the list shows it: its words, from whom they are, and where the house stands.</summary>
public sealed record DutyLine
{
    /// <summary>The content's id, or the row's.</summary>
    public required string Key { get; init; }
    public required string Volume { get; init; }
    public required string Number { get; init; }
    public required string Text { get; init; }
    /// <summary>Null: a line the house brought in.</summary>
    public ContentDuty? Ours { get; init; }
    public GuidelineDuty? Row { get; init; }
    /// <summary>What is known of its topic, whoever asks for it.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    public DutyState State => Row?.State ?? DutyState.NotLooked;

    public bool IsOpen => State is DutyState.NotLooked or DutyState.Doing;

    public bool IsOverdue(DateOnly today) => IsOpen && Row?.Due < today;

    public static async Task<IReadOnlyList<DutyLine>> ReadAsync(Database database, CancellationToken cancellation)
    {
        var rows = await database.GuidelineDuties.AsNoTracking().OrderBy(row => row.Place).ThenBy(row => row.Id).ToListAsync(cancellation);
        var facts = (await FactBook.ReadAsync(database, cancellation)).ToLookup(fact => fact.Topic);
        return
        [
            .. GuidelineShelf.Here.Duties.Select(duty => new DutyLine
            {
                Key = duty.Id, Volume = duty.Volume, Number = duty.Number, Text = duty.Text.ToString(), Ours = duty, Row = rows.Find(row => row.ContentId == duty.Id), Facts = [.. facts[duty.Topic]],
            }),
            .. rows.Where(row => row.ContentId is null).Select(row => new DutyLine { Key = $"{row.Id}", Volume = row.Volume ?? "", Number = row.Number ?? "", Text = row.Text ?? "", Row = row, Facts = [] }),
        ];
    }
}
