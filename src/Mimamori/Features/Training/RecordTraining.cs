using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.EvidenceStore;
using Mimamori.Features.Facts;
using Mimamori.Ui;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Training;

/// <summary>Who has learnt what: from the screen one by one, from a meeting as a list of names.</summary>
public sealed class RecordTraining(Database database, KeepEvidence keep)
{
    public const int ShortMax = 80, NamesMax = 300;

    public sealed record Meeting(string? Course, string? Outside, string? On, string? Section, string? Names);

    /// <summary>Five answers are the attendance; pressing again on the same day leaves the first.</summary>
    public async Task<Result<Attendance>> AnswerAsync(string module, IReadOnlyList<bool?> answers, CancellationToken cancellation)
    {
        if (TrainingBook.Find(module) is not { } wanted)
            return new Problem(UiText.ProblemNotFound);
        if (answers.Count != wanted.Questions.Count || answers.Contains(null))
            return new Problem(TrainingText.NeedsAnswers);
        var (today, account) = (FactBook.Today(database), database.Actor.AccountId);
        if (await database.Attendances.FirstOrDefaultAsync(row => row.Course == module && row.On == today && row.AccountId == account && account != null, cancellation) is { } there)
            return there;
        var row = Add(module, false, today, database.Actor.Name, null, account, wanted.Questions.Zip(answers).Count(pair => pair.First.Right == pair.Second));
        database.Log("training.done", row.Title, row.Id, $"{row.Right}");
        await database.SaveChangesAsync(cancellation);
        return row;
    }

    /// <summary>The list of names is kept, and is the dated proof that there was a training.</summary>
    public async Task<Result<int>> MeetingAsync(Meeting meeting, IReadOnlyList<IFormFile> files, CancellationToken cancellation)
    {
        var (outside, today) = (Typed.Words(meeting.Outside, ShortMax), FactBook.Today(database));
        var course = outside ?? TrainingBook.Find(meeting.Course)?.Id;
        if (course is null)
            return new Problem(TrainingText.NeedsCourse);
        if (Typed.Day(meeting.On) is not { } day || day > today || day < today.AddYears(-KeepEvidence.YearsMax))
            return new Problem(TrainingText.NeedsDay);
        var names = Typed.Names(meeting.Names, NamesMax);
        if (names.Count == 0 || names.Any(name => name.Length > ShortMax))
            return new Problem(TrainingText.NeedsNames);
        var section = Typed.Words(meeting.Section, ShortMax);
        var known = await database.Attendances.Where(row => row.Course == course && row.On == day && row.Section == section).Select(row => row.Name).ToListAsync(cancellation);
        var fresh = names.Except(known).Select(name => Add(course, outside is not null, day, name, section, null, null)).ToList();
        if (fresh.Count == 0)
            return 0;
        database.Log("training.held", fresh[0].Title, fresh[0].Id, $"{fresh.Count}");
        return await keep.AddAsync("training", new KeepEvidence.Input(fresh[0].Title, Dates.Short(day), null, $"{section} {string.Format(TrainingText.People, fresh.Count)}".Trim(), "/training"), files, cancellation) is { Problem: { } refused } ? refused : fresh.Count;
    }

    private Attendance Add(string course, bool isOutside, DateOnly on, string name, string? section, Guid? account, int? right) => database.Add(new Attendance
    {
        Course = course, IsOutside = isOutside, On = on, Name = name, Section = section, AccountId = account, Right = right, At = database.Now, By = database.Actor.Name,
    }).Entity;
}
