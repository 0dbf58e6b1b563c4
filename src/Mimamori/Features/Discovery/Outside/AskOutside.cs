using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Ledger;
using Mimamori.Ui;

namespace Mimamori.Features.Discovery.Outside;

/// <summary>Puts down for places outside that a vendor is asked, or that somebody knows what they are for; or opens them again.</summary>
public sealed class AskOutside(Database database, OutsideList list, NamedRows named)
{
    public async Task<Result<int>> AskAsync(IReadOnlyCollection<string> destinations, string? vendor, CancellationToken cancellation)
    {
        var rows = (await list.ReadAsync(cancellation)).FindAll(row => destinations.Contains(row.Talk.Destination));
        if (rows.Count == 0)
            return new Problem(OutsideText.NothingChosen);
        foreach (var row in rows)
        {
            var name = string.IsNullOrWhiteSpace(vendor) ? row.Maintainer : (await named.VendorAsync(vendor.Trim(), cancellation)).Name;
            await SetAsync(row.Talk.Destination, OutsideState.Asked, name, null, cancellation);
            database.Log("outside.asked", row.Talk.Destination, null, name);
        }
        await database.SaveChangesAsync(cancellation);
        return rows.Count;
    }

    public async Task<Result<int>> KnowAsync(IReadOnlyCollection<string> destinations, string? note, CancellationToken cancellation)
    {
        if (destinations.Count == 0)
            return new Problem(OutsideText.NothingChosen);
        if (string.IsNullOrWhiteSpace(note))
            return new Problem(OutsideText.NoteMissing);
        foreach (var destination in destinations)
        {
            await SetAsync(destination, OutsideState.Known, null, note.Trim(), cancellation);
            database.Log("outside.known", destination, null, note.Trim());
        }
        await database.SaveChangesAsync(cancellation);
        return destinations.Count;
    }

    public async Task<Result<int>> ReopenAsync(IReadOnlyCollection<string> destinations, CancellationToken cancellation)
    {
        var questions = await database.OutsideQuestions.Where(question => destinations.Contains(question.Destination)).ToListAsync(cancellation);
        if (questions.Count == 0)
            return new Problem(OutsideText.NothingChosen);
        database.RemoveRange(questions);
        questions.ForEach(question => database.Log("outside.reopened", question.Destination));
        await database.SaveChangesAsync(cancellation);
        return questions.Count;
    }

    private async Task SetAsync(string destination, OutsideState state, string? vendor, string? note, CancellationToken cancellation)
    {
        var question = await database.OutsideQuestions.FirstOrDefaultAsync(row => row.Destination == destination, cancellation);
        if (question is null)
            database.OutsideQuestions.Add(question = new OutsideQuestion { Destination = destination, State = state, At = database.Now, By = database.Actor.Name });
        (question.State, question.VendorName, question.Note, question.At, question.By) = (state, vendor, note, database.Now, database.Actor.Name);
    }
}
