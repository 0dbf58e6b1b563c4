using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Facts;
using Mimamori.Features.Home;
using Mimamori.Features.Ledger.Registers;
using Mimamori.Features.People;
using Mimamori.Ui;

namespace Mimamori.Features.Training;

public static class TrainingFeature
{
    /// <summary>A new house has other things to do first.</summary>
    private const int FirstAfterDays = 90;

    public static void AddTraining(this IServiceCollection services)
    {
        services.AddScoped<RecordTraining>();
        services.AddTodayTask(YearlyAsync);
    }

    public static void MapTraining(this WebApplication app)
    {
        app.MapRegister(Materials.View);
        app.MapPost("/training/meeting", MeetingAsync).WithFormPost();
        app.MapPost("/training/module/{module}/answer", AnswerAsync).WithFormPost();
    }

    private static async Task<IResult> AnswerAsync(string module, HttpContext context, RecordTraining record, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        bool?[] answers = [.. Enumerable.Range(0, TrainingBook.Find(module)?.Questions.Count ?? 0).Select(at => form[$"q{at}"].ToString() switch { "yes" => true, "no" => false, _ => (bool?)null })];
        var (done, problem) = await record.AnswerAsync(module, answers, cancellation);
        if (problem?.Sentence == UiText.ProblemNotFound)
            return Results.NotFound();
        if (done is null)
            Flash.Say(context, problem!.Sentence, refused: true);
        return Results.LocalRedirect(done is null ? $"/training/module/{module}#questions" : $"/training/module/{module}?answers={string.Concat(answers.Select(answer => answer == true ? '1' : '0'))}");
    }

    private static async Task<IResult> MeetingAsync(HttpContext context, RecordTraining record, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var (count, problem) = await record.MeetingAsync(new(form["course"], form["outside"], form["on"], form["section"], form["names"]), [.. form.Files.Where(file => file.Length > 0)], cancellation);
        Flash.Say(context, problem?.Sentence ?? string.Format(TrainingText.Recorded, count), refused: problem is not null);
        return Results.LocalRedirect("/training");
    }

    /// <summary>Once a year, ours (めやす).</summary>
    public static async Task<TodayTask?> YearlyAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var database = services.GetRequiredService<Database>();
        if (!await RealHouse.IsAsync(database, cancellation))
            return null;
        var newest = await database.Attendances.MaxAsync(row => (DateOnly?)row.On, cancellation);
        var isDue = newest is { } on ? on <= FactBook.Today(database).AddYears(-1) : await RealHouse.IsOlderThanAsync(database, FirstAfterDays, cancellation);
        return isDue ? new TodayTask("training", newest is null ? TrainingText.TaskNever : string.Format(TrainingText.TaskOld, Dates.Short(newest)), TrainingText.TaskDo, "/training", Audience.PatientSafety | Audience.SystemSafety, Urgency.Whenever) : null;
    }
}
