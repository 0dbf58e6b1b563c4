using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Facts;
using Mimamori.Ui;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Checklists;

/// <summary>Writes down what the house answers to one item. A changed answer takes the name from under the old one.</summary>
public sealed class AnswerItem(Database database)
{
    public sealed class Input
    {
        /// <summary>The version the editor saw; empty when there was no answer yet.</summary>
        public int? Version { get; set; }
        public AnswerValue? Value { get; set; }
        public string? AnsweredOn { get; set; }
        public string? TargetDate { get; set; }
        public string? Reason { get; set; }
        public string? Note { get; set; }
        public string? Owner { get; set; }

        public static Input Of(Answer? answer, DateOnly today, string who) => new()
        {
            Version = answer?.Version,
            Value = answer?.Value,
            AnsweredOn = Dates.Short(answer is null or { RecheckOf: not null } ? today : answer.AnsweredOn),
            TargetDate = answer?.TargetDate is { } target ? Dates.Short(target) : null,
            Reason = answer?.Reason,
            Note = answer?.Note,
            Owner = answer is null ? who : answer.Owner,
        };
    }

    public async Task<Result<Answer>> HandleAsync(ChecklistItem item, Input input, CancellationToken cancellation)
    {
        if (!database.Actor.MayEdit)
            return new Problem(UiText.ProblemForbidden);
        if (Refusal(item, input) is { } refusal)
            return new Problem(refusal);
        var answer = await database.Answers.Include(row => row.Signatures.Where(signature => signature.WithdrawnAt == null))
            .FirstOrDefaultAsync(row => row.ItemId == item.Id, cancellation);
        if (answer?.Version != input.Version)
            return new Problem(UiText.ChangedByAnother);
        return await SaveAsync(item, input, answer, cancellation);
    }

    private string? Refusal(ChecklistItem item, Input input)
    {
        var today = FactBook.Today(database);
        if (input.Value is not { } value || (item.Gate && value is not (AnswerValue.Yes or AnswerValue.No)))
            return ChecklistText.RefusedNoValue;
        if (Typed.Day(input.AnsweredOn) is not { } answered || answered > today || answered < today.AddYears(-10))
            return ChecklistText.RefusedDate;
        return value switch
        {
            AnswerValue.No when !item.Gate && Typed.Day(input.TargetDate) is not { } => ChecklistText.RefusedNoTarget,
            AnswerValue.No when !item.Gate && !IsReasonable(Typed.Day(input.TargetDate), answered, today) => ChecklistText.RefusedTarget,
            AnswerValue.NotApplicable when string.IsNullOrWhiteSpace(input.Reason) => ChecklistText.RefusedNoReason,
            _ => null,
        };
    }

    /// <summary>A date to come, within three years: two-factor sign-in may wait until FY2027, nothing waits for ever.</summary>
    private static bool IsReasonable(DateOnly? target, DateOnly answered, DateOnly today) => target >= answered && target <= today.AddYears(3);

    private async Task<Result<Answer>> SaveAsync(ChecklistItem item, Input input, Answer? answer, CancellationToken cancellation)
    {
        var before = answer?.Value;
        if (answer is null)
            database.Answers.Add(answer = new Answer { ItemId = item.Id, Value = input.Value!.Value, AnsweredOn = default });
        Write(input, answer);
        foreach (var signature in answer.Signatures.Where(signature => signature.Value != answer.Value))
            signature.WithdrawnAt = database.Now;
        database.Log("checklist.answered", $"{item.Number} {item.Id}", answer.Id, $"{before?.ToString() ?? "-"} → {answer.Value}");
        try
        {
            await database.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException failure) when (!DiskRefusal.Is(failure))
        {
            // Either a later version stands already, or somebody else gave the first answer in the same moment (unique index).
            return new Problem(UiText.ChangedByAnother);
        }
        return answer;
    }

    private static void Write(Input input, Answer answer)
    {
        answer.Value = input.Value!.Value;
        answer.AnsweredOn = Typed.Day(input.AnsweredOn)!.Value;
        answer.TargetDate = answer.Value is AnswerValue.No or AnswerValue.AskingVendor ? Typed.Day(input.TargetDate) : null;
        answer.Reason = answer.Value == AnswerValue.NotApplicable ? Trimmed(input.Reason) : null;
        answer.Note = Trimmed(input.Note);
        answer.Owner = Trimmed(input.Owner);
        answer.RecheckOf = null;
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
