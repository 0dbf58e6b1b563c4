using Mimamori.Features.People;

namespace Mimamori.Features.Sample;

public static class SampleFeature
{
    public static void AddSample(this IServiceCollection services) => services.AddScoped<OpenSample>();

    public static void MapSample(this WebApplication app) => app.MapPost("/sample/open", async (OpenSample open, HttpContext context) =>
    {
        context.EnterHouse(await open.HandleAsync(context.RequestAborted));
        return Results.LocalRedirect("/discovery");
    }).WithFormPost();
}
