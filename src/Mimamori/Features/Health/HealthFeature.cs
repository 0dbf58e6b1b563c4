namespace Mimamori.Features.Health;

public static class HealthFeature
{
    public static void AddHealth(this IServiceCollection services) => services.AddScoped<HealthCheck>();

    /// <summary>Anybody may ask, so it says one word and nothing about the house.</summary>
    public static void MapHealth(this WebApplication app) => app.MapGet("/health", async (HealthCheck health, CancellationToken cancellation) =>
        (await health.LookAsync(cancellation)).Works ? Results.Text("ok") : Results.Text("not ok", statusCode: StatusCodes.Status503ServiceUnavailable))
        .AllowAnonymous();
}
