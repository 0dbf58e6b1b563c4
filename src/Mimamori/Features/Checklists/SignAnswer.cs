using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Ui;

namespace Mimamori.Features.Checklists;

/// <summary>Puts a name under an answer, together with the facts as the signer saw them.</summary>
public sealed class SignAnswer(Database database)
{
    /// <summary>Version and Facts are those of the signer's screen: nobody signs what changed meanwhile.</summary>
    public sealed record Input(string FormId, string ItemId, int Version, string Facts);

    public async Task<Result<Signature>> HandleAsync(Input input, CancellationToken cancellation)
    {
        if (!database.Actor.MayEdit)
            return new Problem(UiText.ProblemForbidden);
        var view = await ChecklistPage.ReadAsync(database, input.FormId, cancellation);
        if (view?.Line(input.ItemId) is not { Answer: { } answer } line)
            return new Problem(ChecklistText.RefusedSignNothing);
        if (view.IsLocked || answer.RecheckOf is not null)
            return new Problem(view.IsLocked ? Editions.EditionText.Locked : string.Format(Editions.EditionText.RecheckOf, Dates.Day(answer.AnsweredOn)));
        if (answer.Version != input.Version)
            return new Problem(UiText.ChangedByAnother);
        if (SignedFact.Print(line.Facts) != input.Facts)
            return new Problem(ChecklistText.RefusedSignChanged);
        return await SignAsync(line, answer, cancellation);
    }

    private async Task<Result<Signature>> SignAsync(ChecklistLine line, Answer answer, CancellationToken cancellation)
    {
        var earlier = await database.Signatures.Where(row => row.AnswerId == answer.Id && row.WithdrawnAt == null).ToListAsync(cancellation);
        earlier.ForEach(row => row.WithdrawnAt = database.Now);
        var signature = new Signature
        {
            AnswerId = answer.Id,
            Value = answer.Value,
            At = database.Now,
            By = database.Actor.Name,
            Facts = SignedFact.Write(line.Facts),
        };
        database.Signatures.Add(signature);
        database.Log("checklist.signed", $"{line.Item.Number} {line.Item.Id}", answer.Id, answer.Value.ToString());
        await database.SaveChangesAsync(cancellation);
        return signature;
    }
}
