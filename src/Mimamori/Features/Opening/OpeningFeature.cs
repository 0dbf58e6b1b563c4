using System.Security.Cryptography.X509Certificates;
using Mimamori.Features.People;
using Mimamori.Features.People.SignIns;
using Mimamori.Ui;

namespace Mimamori.Features.Opening;

public static class OpeningFeature
{
    public static void AddOpening(this IServiceCollection services) =>
        services.AddSingleton<Restart>().AddScoped<OpenHouse>().AddScoped<WayIn>();

    public static void MapOpening(this WebApplication app)
    {
        app.MapPost("/open/change", OpenAsync).WithFormPost();
        app.MapPost("/open/shut", ShutAsync).WithFormPost();
        app.MapPost("/open/renew", RenewAsync).WithFormPost().WithSecondLook("authority");
        app.MapGet("/trust/mimamori-ca.cer", Download);
    }

    private static async Task<IResult> OpenAsync(HttpContext context, OpenHouse house, Restart restart, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var (_, problem) = await house.HandleAsync(form["address"].OfType<string>(), form["name"], cancellation);
        return Done(context, restart, problem, OpeningText.Opened);
    }

    private static async Task<IResult> ShutAsync(HttpContext context, OpenHouse house, Restart restart, CancellationToken cancellation)
    {
        await house.ShutAsync(cancellation);
        return Done(context, restart, null, OpeningText.ShutDone);
    }

    private static async Task<IResult> RenewAsync(HttpContext context, OpenHouse house, Restart restart, CancellationToken cancellation)
    {
        await house.RenewAsync(cancellation);
        return Done(context, restart, null, OpeningText.RenewDone);
    }

    private static IResult Done(HttpContext context, Restart restart, Problem? problem, string done)
    {
        Flash.Say(context, problem?.Sentence ?? done, refused: problem is not null);
        if (problem is not null)
            return Results.LocalRedirect("/open");
        restart.Ask(context);
        return Results.LocalRedirect(restart.IsPossible ? "/open/wait" : "/open");
    }

    private static IResult Download(HouseCertificates certificates) => certificates.Authority is { } authority
        ? Results.File(authority.Export(X509ContentType.Cert), "application/x-x509-ca-cert", "mimamori-ca.cer")
        : Results.NotFound();
}
