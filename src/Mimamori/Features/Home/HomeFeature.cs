using Microsoft.AspNetCore.Mvc;
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

    private static async Task<IResult> SnoozeAsync(
        string key, [FromForm] string? when, [FromForm] string? date, [FromForm] string? reason, SnoozeTask snooze, HttpContext context, CancellationToken cancellation)
    {
        var (row, problem) = await snooze.HandleAsync(new SnoozeTask.Input(key, when, date, reason), cancellation);
        Flash.Say(context, problem?.Sentence ?? string.Format(HomeText.Snoozed, Dates.Day(row!.Until)), refused: problem is not null);
        return Results.LocalRedirect("/");
    }

    private static async Task<IResult> BackAsync(string key, SnoozeTask snooze, CancellationToken cancellation)
    {
        await snooze.BackAsync(key, cancellation);
        return Results.LocalRedirect("/");
    }
}
