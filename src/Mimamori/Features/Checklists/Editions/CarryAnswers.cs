using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Ui;

namespace Mimamori.Features.Checklists.Editions;

/// <summary>Brings chosen answers over from an older edition. Each keeps its day and stands as "to be checked again" until somebody says that it still holds.</summary>
public sealed class CarryAnswers(Database database)
{
    public async Task<Result<int>> HandleAsync(string toFormId, string fromFormId, Func<string, bool> isChosen, CancellationToken cancellation)
    {
        if (!database.Actor.MayEdit)
            return new Problem(UiText.ProblemForbidden);
        var (from, to) = (await ChecklistPage.ReadAsync(database, fromFormId, cancellation), await ChecklistPage.ReadAsync(database, toFormId, cancellation));
        if (from is null || to is null)
            return new Problem(UiText.ProblemNotFound);
        if (to.IsLocked)
            return new Problem(EditionText.Locked);
        var carried = EditionChange.Between(from, to).Items.Where(item => item.CanCarry && isChosen(item.Now.Item.Id)).ToList();
        foreach (var item in carried)
            Carry(item.Before!.Answer!, item);
        await database.SaveChangesAsync(cancellation);
        return carried.Count;
    }

    private void Carry(Answer old, ChangedItem item)
    {
        var answer = database.Answers.Add(new Answer
        {
            ItemId = item.Now.Item.Id, Value = old.Value, AnsweredOn = old.AnsweredOn, TargetDate = old.TargetDate, Reason = old.Reason, Note = old.Note, Owner = old.Owner, RecheckOf = item.Before!.Item.Id,
        }).Entity;
        database.Log("checklist.carried", $"{item.Now.Item.Number} {item.Now.Item.Id}", answer.Id, $"{old.Value}");
    }

    /// <summary>"It still holds": the day of the check is today's.</summary>
    public async Task<Problem?> ConfirmAsync(string formId, string itemId, CancellationToken cancellation)
    {
        if (!database.Actor.MayEdit)
            return new Problem(UiText.ProblemForbidden);
        var view = await ChecklistPage.ReadAsync(database, formId, cancellation);
        if (view?.Line(itemId) is not { Answer.RecheckOf: not null } line || view.IsLocked)
            return new Problem(EditionText.NothingToConfirm);
        var answer = await database.Answers.SingleAsync(answer => answer.ItemId == itemId, cancellation);
        (answer.RecheckOf, answer.AnsweredOn) = (null, view.Today);
        database.Log("checklist.answered", $"{line.Item.Number} {line.Item.Id}", answer.Id, $"{answer.Value} → {answer.Value}");
        await database.SaveChangesAsync(cancellation);
        return null;
    }
}
