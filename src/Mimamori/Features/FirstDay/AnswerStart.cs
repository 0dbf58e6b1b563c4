using Microsoft.EntityFrameworkCore;
using Mimamori.Data;

namespace Mimamori.Features.FirstDay;

/// <summary>Keeps an answer with its day and who gave it. The caller saves, so that what belongs together is whole or not at all.</summary>
public sealed class AnswerStart(Database database)
{
    public async Task WriteAsync(string question, string value, string subject, CancellationToken cancellation)
    {
        var answer = await database.StartAnswers.FirstOrDefaultAsync(row => row.Question == question, cancellation);
        var before = answer?.Value;
        if (answer is null)
            database.StartAnswers.Add(answer = new StartAnswer { Question = question, Value = value, AnsweredAt = default, AnsweredBy = "" });
        (answer.Value, answer.AnsweredAt, answer.AnsweredBy) = (value, database.Now, database.Actor.Name);
        database.Log("start.answered", subject, answer.Id, $"{before ?? "-"} → {value}");
    }
}
