using Mimamori.Data;
using Mimamori.Features.Checklists.Guideline.Duties;
using Mimamori.Features.Facts;
using Mimamori.Features.Home;
using Mimamori.Features.People;
using Mimamori.Ui;

namespace Mimamori.Features.Checklists.Guideline;

public static class GuidelineFeature
{
    public static void AddGuideline(this IServiceCollection services)
    {
        services.AddScoped<SaveDuty>();
        services.AddTodayTask(OverdueAsync);
    }

    public static void MapGuideline(this WebApplication app)
    {
        app.MapPost("/guideline/duties/bring", BringAsync).WithFormPost();
        app.MapPost("/guideline/duties/{key}/save", SaveAsync).WithFormPost();
        app.MapPost("/guideline/duties/{id:guid}/aside", AsideAsync).WithFormPost();
        app.MapPost("/guideline/duties/{id:guid}/back", BackAsync).WithFormPost();
    }

    private static async Task<IResult> BringAsync(HttpContext context, SaveDuty save, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var (added, problem) = await save.BringAsync(form["lines"], cancellation);
        Flash.Say(context, problem?.Sentence ?? string.Format(GuidelineText.Brought, added), problem is not null);
        return Results.LocalRedirect("/guideline/duties#own");
    }

    private static async Task<IResult> SaveAsync(string key, HttpContext context, SaveDuty save, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var (row, problem) = await save.HandleAsync(key, new SaveDuty.Input(form["state"], form["owner"], form["due"], form["proof"], form["note"]), cancellation);
        Flash.Say(context, problem?.Sentence ?? GuidelineText.Saved, problem is not null);
        return Results.LocalRedirect(row is null ? "/guideline/duties" : $"/guideline/duties#d-{key}");
    }

    private static Task<IResult> AsideAsync(Guid id, HttpContext context, SaveDuty save, CancellationToken cancellation) => PutAsync(id, true, context, save, cancellation);

    private static Task<IResult> BackAsync(Guid id, HttpContext context, SaveDuty save, CancellationToken cancellation) => PutAsync(id, false, context, save, cancellation);

    private static async Task<IResult> PutAsync(Guid id, bool aside, HttpContext context, SaveDuty save, CancellationToken cancellation)
    {
        if (await save.PutAsideAsync(id, aside, cancellation) is null)
            return Results.NotFound();
        Flash.Say(context, aside ? GuidelineText.PutAside : GuidelineText.PutBack);
        return Results.LocalRedirect("/guideline/duties#own");
    }

    public static async Task<TodayTask?> OverdueAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var database = services.GetRequiredService<Database>();
        var late = (await DutyLine.ReadAsync(database, cancellation)).Count(line => line.IsOverdue(FactBook.Today(database)));
        return late == 0 ? null : new TodayTask("guideline-duties", string.Format(GuidelineText.TaskLate, late), GuidelineText.TaskDo, "/guideline/duties?show=late", Audience.Editors, Urgency.Soon);
    }
}
