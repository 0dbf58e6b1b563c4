using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.FirstDay.Content;
using Mimamori.Features.People;

namespace Mimamori.Features.FirstDay;

public enum StartStep { House, Questions, People, Guideline, Services, Topology }

/// <summary>Everything the house has answered so far. Steps are worked out from the answers, so that a house can stop and go on anywhere.</summary>
public sealed record StartBook(IReadOnlyDictionary<string, StartAnswer> Answers, bool HasOfficer)
{
    public static async Task<StartBook> ReadAsync(Database database, CancellationToken cancellation) => new(
        await database.StartAnswers.AsNoTracking().ToDictionaryAsync(answer => answer.Question, cancellation),
        await database.Responsibilities.AnyAsync(row => row.Duty == Duty.SystemSafetyOfficer, cancellation));

    public string? Value(string question) => Answers.GetValueOrDefault(question)?.Value;

    public bool Ticked(TypicalService service) => Value(StartKeys.Service(service.Id)) == "yes";

    public bool IsBegun => Answers.Count > 0;

    public IReadOnlyList<StartStep> Done => [.. Enum.GetValues<StartStep>().Where(IsDone)];

    public StartStep? Next => Enum.GetValues<StartStep>().Where(step => !IsDone(step)).Select(step => (StartStep?)step).FirstOrDefault();

    /// <summary>Somebody said "that is enough for now", or nothing is left.</summary>
    public bool IsFinished => Next is null || Answers.ContainsKey(StartKeys.Closed);

    public bool IsDone(StartStep step) => step switch
    {
        StartStep.House => Answers.ContainsKey(StartKeys.House),
        StartStep.Questions => AllAnswered(QuestionSet.Twelve),
        StartStep.People => HasOfficer,
        StartStep.Guideline => AllAnswered(QuestionSet.Guideline),
        StartStep.Services => Answers.ContainsKey(StartKeys.Services),
        _ => Answers.ContainsKey(StartKeys.Topology),
    };

    /// <summary>The first question of a set without an answer, or null.</summary>
    public StartQuestion? NextOf(QuestionSet set) => FirstDayContent.Questions.Of(set).FirstOrDefault(question => !Answers.ContainsKey(question.Id));

    private bool AllAnswered(QuestionSet set) => NextOf(set) is null;
}
