using Mimamori.Features.People;
using Mimamori.Ui;

namespace Mimamori.Features.Home;

public static class HomeFeature
{
    public static void AddHome(this IServiceCollection services) => services.AddScoped<TodayOfHouse>().AddScoped<SnoozeTask>();

    /// <summary>A feature's one line for the home page.</summary>
    public static void AddTodayTask(this IServiceCollection services, TodaySource source) => services.AddSingleton(source);

    public static void MapHome(this WebApplication app)
    {
        app.MapPost("/today/{key}/snooze", SnoozeAsync).WithFormPost();
        app.MapPost("/today/{key}/back", BackAsync).WithFormPost();
    }

    private static async Task<IResult> SnoozeAsync(string key, SnoozeTask snooze, HttpContext context, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var (row, problem) = await snooze.HandleAsync(new SnoozeTask.Input(key, form["when"], form["date"], form["reason"]), cancellation);
        Flash.Say(context, problem?.Sentence ?? string.Format(HomeText.Snoozed, Dates.Day(row!.Until)), refused: problem is not null);
        return Results.LocalRedirect("/");
    }

    private static async Task<IResult> BackAsync(string key, SnoozeTask snooze, CancellationToken cancellation)
    {
        await snooze.BackAsync(key, cancellation);
        return Results.LocalRedirect("/");
    }
}
