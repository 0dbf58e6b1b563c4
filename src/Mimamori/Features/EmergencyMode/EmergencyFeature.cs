using Mimamori.Data;
using Mimamori.Features.EmergencyMode.Bringing;
using Mimamori.Features.Home;
using Mimamori.Features.People;
using Mimamori.Ui;

namespace Mimamori.Features.EmergencyMode;

public static class EmergencyFeature
{
    private const string One = "/emergency/{id:guid}";

    public static void AddEmergency(this IServiceCollection services)
    {
        services.AddScoped<RunEmergency>().AddScoped<BringTimeline>();
        services.AddTodayTask(NowAsync);
    }

    public static void MapEmergency(this WebApplication app)
    {
        app.MapPost("/emergency/propose", (HttpContext context, RunEmergency run, CancellationToken cancellation) => OpenAsync(context, run, false, cancellation)).WithFormPost();
        app.MapPost("/emergency/declare", (HttpContext context, RunEmergency run, CancellationToken cancellation) => OpenAsync(context, run, true, cancellation)).WithFormPost();
        app.MapBringing();
        app.MapPost(One + "/end", EndAsync).WithFormPost();
        Map(app, "safe", (run, id, form, cancellation) => run.PeopleSafeAsync(id, form["place"], cancellation));
        Map(app, "pull", (run, id, form, cancellation) => run.PullAsync(id, form["step"], form["engineer"], form["back"] == "yes", cancellation));
        Map(app, "decide", (run, id, form, cancellation) => run.DecideAsync(id, form["word"], form["text"], form["back"] == "yes", cancellation));
        Map(app, "call", (run, id, form, cancellation) => run.CallAsync(id, form["line"], form["reached"] == "yes", cancellation));
        Map(app, "paper", (run, id, form, cancellation) => run.PaperAsync(id, form["form"], form["ward"], form["count"], form["back"] == "yes", cancellation));
        Map(app, "restore", (run, id, form, cancellation) => run.RestoreAsync(id, form["system"], form["kept"] == "yes", cancellation));
        Map(app, "say", (run, id, form, cancellation) => run.SayAsync(id, form["text"], cancellation));
        Map(app, "handover", (run, id, _, cancellation) => run.HandOverAsync(id, cancellation));
    }

    private static async Task<IResult> OpenAsync(HttpContext context, RunEmergency run, bool declares, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var (emergency, problem) = await run.OpenAsync(form["what"], form["report"], declares, form["word"], cancellation);
        if (problem is not null)
            Flash.Say(context, problem.Sentence, refused: true);
        else if (!declares)
            Flash.Say(context, EmergencyText.Proposed);
        return Results.LocalRedirect(emergency is { IsRunning: true } ? $"/emergency/{emergency.Id}" : "/emergency");
    }

    private static async Task<IResult> EndAsync(Guid id, RunEmergency run, CancellationToken cancellation) =>
        (await run.EndAsync(id, cancellation)).Value is { } emergency ? Results.LocalRedirect(emergency.DeclaredAt is null ? "/emergency" : $"/emergency/{id}") : Results.NotFound();

    private static void Map(WebApplication app, string step, Func<RunEmergency, Guid, IFormCollection, CancellationToken, Task<Problem?>> take) => app.MapPost($"{One}/{step}", async (Guid id, HttpContext context, RunEmergency run, CancellationToken cancellation) =>
    {
        var problem = await take(run, id, await context.Request.ReadFormAsync(cancellation), cancellation);
        if (problem?.Sentence == UiText.ProblemNotFound)
            return Results.NotFound();
        if (problem is not null)
            Flash.Say(context, problem.Sentence, refused: true);
        return Results.LocalRedirect($"/emergency/{id}#{step}");
    }).WithFormPost();

    public static async Task<TodayTask?> NowAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var database = services.GetRequiredService<Database>();
        var open = await Emergency.OpenAsync(database, cancellation);
        return open is null ? null : new TodayTask("emergency", open.IsRunning ? string.Format(EmergencyText.TaskRunning, open.What) : string.Format(EmergencyText.TaskProposed, open.ProposedBy, open.What), EmergencyText.TaskOpen, open.IsRunning ? $"/emergency/{open.Id}" : "/emergency", Audience.Everyone, Urgency.Now);
    }
}
