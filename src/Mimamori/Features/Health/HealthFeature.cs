using Mimamori.Features.Home;

namespace Mimamori.Features.Health;

public static class HealthFeature
{
    public static void AddHealth(this IServiceCollection services)
    {
        services.AddScoped<HealthCheck>();
        services.AddTodayTask(TaskAsync);
    }

    /// <summary>Anybody may ask, so it says one word and nothing about the house.</summary>
    public static void MapHealth(this WebApplication app) => app.MapGet("/health/live", async (HealthCheck health, CancellationToken cancellation) =>
        (await health.LookAsync(cancellation)).Works ? Results.Text("ok") : Results.Text("not ok", statusCode: StatusCodes.Status503ServiceUnavailable));

    /// <summary>Only what the quick look sees: a full disk or a clock that went back.</summary>
    private static async Task<TodayTask?> TaskAsync(IServiceProvider services, CancellationToken cancellation) =>
        await services.GetRequiredService<HealthCheck>().LookAsync(cancellation) is { EnoughDisk: true, ClockPlausible: true } ? null
            : new TodayTask("health", HealthText.Task, HealthText.TaskDo, "/health", Audience.Hands, Urgency.Today);
}
