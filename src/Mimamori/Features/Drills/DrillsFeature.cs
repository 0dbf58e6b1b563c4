using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Facts;
using Mimamori.Features.Home;
using Mimamori.Features.Papers;
using Mimamori.Features.People;
using Mimamori.Ui;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Drills;

public static class DrillsFeature
{
    public static void AddDrills(this IServiceCollection services)
    {
        services.AddScoped<HoldDrill>();
        services.AddTodayTask(LateAsync);
    }

    public static void MapDrills(this WebApplication app)
    {
        app.MapPost("/drills/plan", PlanAsync).WithFormPost();
        app.MapGet("/drills/{id:guid}/abstract.docx", AbstractAsync);
        Map(app, "/drills/{id:guid}/next", (hold, id, form, cancellation) => hold.NextAsync(id, Typed.Number(form["card"]) ?? -1, cancellation));
        Map(app, "/drills/{id:guid}/keep", (hold, id, form, cancellation) => hold.KeepAsync(id, RecordOf(form), [.. form.Files.Where(file => file.Length > 0)], cancellation));
        Map(app, "/drills/gaps/{id:guid}/done", (hold, id, form, cancellation) => hold.GapDoneAsync(id, form["done"] != "no", cancellation));
        app.MapPost("/drills/{id:guid}/remove", RemoveAsync).WithFormPost();
    }

    private static HoldDrill.Record RecordOf(IFormCollection form) => new(form["people"], form["who"], form["result"], form["plan"],
        [.. Enumerable.Range(1, HoldDrill.GapsMax).Select(at => new HoldDrill.Gap(form[$"gap-{at}"], form[$"owner-{at}"], form[$"due-{at}"]))])
        { Answered = [.. form["answered"]], IsTraining = form["training"] == "yes" };

    private static async Task<IResult> AbstractAsync(Guid id, Database database, CancellationToken cancellation)
    {
        var drill = await database.Drills.AsNoTracking().Include(row => row.Moments).Include(row => row.Gaps).FirstOrDefaultAsync(row => row.Id == id && row.DoneOn != null, cancellation);
        if (drill is null || DrillBook.Find(drill.Scenario) is not { } scenario)
            return Results.NotFound();
        var house = await database.Institutions.AsNoTracking().SingleAsync(row => row.Id == database.InstitutionId, cancellation);
        return Results.File(DrillAbstract.Write(drill, scenario, await OwnNames.ReadAsync(database, cancellation), house), WordPaper.ContentType, $"drill-{Dates.Short(drill.DoneOn)}.docx");
    }

    private static async Task<IResult> PlanAsync(HttpContext context, HoldDrill hold, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var (drill, problem) = await hold.PlanAsync(form["scenario"], form["on"], form["where"], form["leader"], cancellation);
        if (problem is not null)
            Flash.Say(context, problem.Sentence, refused: true);
        return Results.LocalRedirect(drill is null ? "/drills" : $"/drills/{drill.Id}");
    }

    private static async Task<IResult> RemoveAsync(Guid id, HttpContext context, HoldDrill hold, CancellationToken cancellation)
    {
        var (drill, problem) = await hold.RemoveAsync(id, cancellation);
        if (problem?.Sentence == UiText.ProblemNotFound)
            return Results.NotFound();
        Flash.Say(context, problem?.Sentence ?? DrillText.Removed, problem is not null);
        return Results.LocalRedirect(drill is null ? $"/drills/{id}" : "/drills");
    }

    private static void Map(WebApplication app, string path, Func<HoldDrill, Guid, IFormCollection, CancellationToken, Task<Result<Drill>>> take) => app.MapPost(path, async (Guid id, HttpContext context, HoldDrill hold, CancellationToken cancellation) =>
    {
        var (drill, problem) = await take(hold, id, await context.Request.ReadFormAsync(cancellation), cancellation);
        if (problem?.Sentence == UiText.ProblemNotFound)
            return Results.NotFound();
        if (problem is not null)
            Flash.Say(context, problem.Sentence, refused: true);
        return Results.LocalRedirect($"/drills/{drill?.Id ?? id}");
    }).WithFormPost();

    public static async Task<TodayTask?> LateAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var database = services.GetRequiredService<Database>();
        var today = FactBook.Today(database);
        var late = await database.Drills.SelectMany(drill => drill.Gaps).CountAsync(gap => gap.DoneOn == null && gap.Due < today, cancellation);
        return late == 0 ? null : new TodayTask("drill-gaps", string.Format(DrillText.TaskGaps, late), DrillText.TaskLook, "/drills", Audience.Editors);
    }
}
