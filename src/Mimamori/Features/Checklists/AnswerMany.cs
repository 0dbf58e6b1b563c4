using Mimamori.Data;
using Mimamori.Ui;

namespace Mimamori.Features.Checklists;

/// <summary>Answers several items at once, each by the rules of one. What has an answer already is left as it is.</summary>
public sealed class AnswerMany(Database database, AnswerItem one)
{
    /// <summary>Ten working days for a letter, and a little more: practice of asking vendors.</summary>
    public const int VendorDays = 20;

    public async Task<Result<int>> HandleAsync(string formId, Func<ChecklistLine, AnswerValue?> choose, string? target, CancellationToken cancellation)
    {
        if (await ChecklistPage.ReadAsync(database, formId, cancellation) is not { } view)
            return new Problem(UiText.ProblemNotFound);
        if (view.IsLocked)
            return new Problem(Editions.EditionText.Locked);
        var count = 0;
        foreach (var line in view.Lines.Where(line => line.Answer is null))
        {
            if (choose(line) is not { } value)
                continue;
            var (answer, problem) = await one.HandleAsync(line.Item, InputFor(value, view.Today, target), cancellation);
            if (answer is null)
                return new Problem(string.Format(ChecklistText.RefusedMany, line.Item.Number, problem!.Sentence, count));
            count++;
        }
        return count;
    }

    /// <summary>Everything only a vendor can answer, in one press.</summary>
    public static AnswerValue? ToVendor(ChecklistLine line) =>
        !line.Item.Gate && ChecklistContent.Clinic.Of(line.Item.Topic).IsForVendor ? AnswerValue.AskingVendor : null;

    private AnswerItem.Input InputFor(AnswerValue value, DateOnly today, string? target)
    {
        var input = AnswerItem.Input.Of(null, today, database.Actor.Name);
        (input.Value, input.TargetDate) = (value, target);
        return input;
    }
}
