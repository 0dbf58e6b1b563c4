using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Facts;
using Mimamori.Features.Home;
using Mimamori.Features.People;
using Mimamori.Ui;

namespace Mimamori.Features.Improving;

public static class ImprovingFeature
{
    private const int ThanksWithin = 3;

    private const string One = "/measures/{id:guid}";

    public static void AddImproving(this IServiceCollection services)
    {
        services.AddScoped<ImproveReport>();
        services.AddTodayTask(LateAsync);
        services.AddTodayTask(AskAsync);
        services.AddTodayTask(ThanksAsync);
    }

    public static void MapImproving(this WebApplication app)
    {
        app.MapPost("/reports/{id:guid}/analysis/save", SaveAsync).WithFormPost();
        app.MapPost("/reports/{id:guid}/measures", AddAsync).WithFormPost();
        app.MapPost(One + "/trial", (Guid id, HttpContext context, ImproveReport improve, CancellationToken cancellation) => StepAsync(id, context, form => improve.TryAsync(id, form["where"], form["steps"], form["back"], cancellation))).WithFormPost();
        app.MapPost(One + "/everywhere", (Guid id, HttpContext context, ImproveReport improve, CancellationToken cancellation) => StepAsync(id, context, form => improve.EverywhereAsync(id, form["result"], form["because"], cancellation))).WithFormPost();
        app.MapPost(One + "/asked", (Guid id, HttpContext context, ImproveReport improve, CancellationToken cancellation) => StepAsync(id, context, form => improve.AskAsync(id, form["worked"] == "yes", form["note"], cancellation))).WithFormPost();
        app.MapPost(One + "/drop", (Guid id, HttpContext context, ImproveReport improve, CancellationToken cancellation) => StepAsync(id, context, form => improve.DropAsync(id, form["drop"] != "no", cancellation))).WithFormPost();
        app.MapPost(One + "/proof", ProveAsync).WithFormPost();
    }

    private static async Task<IResult> SaveAsync(Guid id, HttpContext context, ImproveReport improve, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var depth = Enum.TryParse<Depth>(form["depth"], out var known) && Enum.IsDefined(known) ? known : Depth.Ten;
        if (await improve.AnalyseAsync(id, depth, AnalysisForm.Read(form, depth), cancellation) is null)
            return Results.NotFound();
        Flash.Say(context, ImprovingText.Saved);
        return Results.LocalRedirect($"/reports/{id}/analysis?depth={depth}#measures");
    }

    private static async Task<IResult> AddAsync(Guid id, HttpContext context, ImproveReport improve, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var (measure, problem) = await improve.AddAsync(id, new ImproveReport.MeasureInput(form["what"], form["kind"], form["topic"], form["owner"], form["due"]), cancellation);
        if (problem is not null)
            Flash.Say(context, problem.Sentence, refused: true);
        else if (MeasureAdvice.Here.IsWeak(measure!.What))
            Flash.Say(context, ImprovingText.WeakSaid);
        return Results.LocalRedirect($"/reports/{id}/analysis#measures");
    }

    private static async Task<IResult> StepAsync(Guid id, HttpContext context, Func<IFormCollection, Task<Result<Measure>>> step)
    {
        var (_, problem) = await step(await context.Request.ReadFormAsync(context.RequestAborted));
        Flash.Say(context, problem?.Sentence ?? ImprovingText.Saved, problem is not null);
        return problem?.Sentence == UiText.ProblemNotFound ? Results.NotFound() : Results.LocalRedirect($"/measures/{id}");
    }

    private static async Task<IResult> ProveAsync(Guid id, HttpContext context, ImproveReport improve, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var (evidence, problem) = await improve.ProveAsync(id, form["kind"], cancellation);
        Flash.Say(context, problem?.Sentence ?? string.Format(ImprovingText.Proved, evidence!.Title), problem is not null);
        return Results.LocalRedirect($"/measures/{id}");
    }

    public static async Task<TodayTask?> LateAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var database = services.GetRequiredService<Database>();
        var today = FactBook.Today(database);
        var late = await database.Measures.CountAsync(row => row.DroppedAt == null && row.EverywhereOn == null && row.Due < today, cancellation);
        return late == 0 ? null : new TodayTask("measures-late", string.Format(ImprovingText.TaskLate, late), ImprovingText.TaskDo, "/measures?show=late", Audience.Editors, Urgency.Soon);
    }

    /// <summary>Whoever told something hears within three working days what came of it (practice notes 2.4). Weekends do not count; holidays are not known here and do.</summary>
    public static async Task<TodayTask?> ThanksAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var database = services.GetRequiredService<Database>();
        var since = WorkingDaysBefore(FactBook.Today(database), ThanksWithin).ToDateTime(TimeOnly.MinValue, DateTimeKind.Local).ToUniversalTime();
        var waiting = await database.Reports.CountAsync(report => report.ThankedAt == null && report.ClosedAt == null && report.At < since, cancellation);
        return waiting == 0 ? null : new TodayTask("thanks", string.Format(ImprovingText.TaskThanks, waiting, ThanksWithin), ImprovingText.TaskThanksDo, "/reports", Audience.Editors, Urgency.Soon);
    }

    public static DateOnly WorkingDaysBefore(DateOnly day, int count)
    {
        for (var left = count; left > 0; left--)
            do
                day = day.AddDays(-1);
            while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
        return day;
    }

    /// <summary>Three months after it went everywhere.</summary>
    public static async Task<TodayTask?> AskAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var database = services.GetRequiredService<Database>();
        var today = FactBook.Today(database);
        var ask = await database.Measures.CountAsync(row => row.DroppedAt == null && row.Worked == null && row.AskOn <= today, cancellation);
        return ask == 0 ? null : new TodayTask("measures-ask", string.Format(ImprovingText.TaskAsk, ask), ImprovingText.TaskDo, "/measures?show=ask", Audience.Editors, Urgency.Soon);
    }
}
