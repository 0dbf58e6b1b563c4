using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Discovery.Intake;
using Mimamori.Features.Home;
using Mimamori.Features.People;
using Mimamori.Ui;

namespace Mimamori.Features.Sensors;

public static class SensorsFeature
{
    public const string Page = "/discovery/sensors";

    public static void AddSensors(this IServiceCollection services)
    {
        services.AddSingleton<SensorCodes>().AddScoped<EnrolSensor>().AddScoped<TakeReport>();
        services.AddTodayTask(SensorTasks.SilentAsync);
    }

    public static void MapSensors(this WebApplication app)
    {
        app.MapPost(Page + "/add", AddAsync).WithFormPost();
        app.MapPost(Page + "/{id:guid}/code", CodeAsync).WithFormPost();
        app.MapPost(Page + "/{id:guid}/revoke", RevokeAsync).WithFormPost();
        app.MapPost("/sensor/enrol", ([FromBody] EnrolSensor.Request request, HttpContext context, EnrolSensor enrol, CancellationToken cancellation) => enrol.HandleAsync(context, request, cancellation));
        app.MapPost(TakeReport.Path, async (HttpContext context, TakeReport take, CancellationToken cancellation) => Results.StatusCode(await take.HandleAsync(context, cancellation)))
            .WithMetadata(new RequestSizeLimitAttribute(SensorReport.PackedMax + 1));
    }

    private static async Task<IResult> AddAsync(HttpContext context, Database database, ChoosePoint points, SensorCodes codes, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        if (await points.HandleAsync(form["point"], form["point-name"], cancellation) is not { } point)
        {
            Flash.Say(context, SensorText.PointMissing, refused: true);
            return Results.LocalRedirect(Page);
        }
        var sensor = database.Sensors.Add(new Sensor { Name = point.Name, PointId = point.Id, MadeAt = database.Now }).Entity;
        database.Log("sensor.added", sensor.Name, sensor.Id);
        await database.SaveChangesAsync(cancellation);
        codes.Make(sensor.Id, database.InstitutionId);
        return Results.LocalRedirect($"{Page}/{sensor.Id}");
    }

    private static async Task<IResult> CodeAsync(Guid id, Database database, SensorCodes codes, CancellationToken cancellation)
    {
        if (await database.Sensors.SingleOrDefaultAsync(sensor => sensor.Id == id && sensor.RevokedAt == null, cancellation) is not { } sensor)
            return Results.NotFound();
        codes.Make(sensor.Id, database.InstitutionId);
        database.Log("sensor.code", sensor.Name, sensor.Id);
        await database.SaveChangesAsync(cancellation);
        return Results.LocalRedirect($"{Page}/{id}");
    }

    private static async Task<IResult> RevokeAsync(Guid id, HttpContext context, Database database, SensorCodes codes, CancellationToken cancellation)
    {
        if (await database.Sensors.SingleOrDefaultAsync(sensor => sensor.Id == id && sensor.RevokedAt == null, cancellation) is not { } sensor)
            return Results.NotFound();
        sensor.RevokedAt = database.Now;
        codes.Forget(id);
        database.Log("sensor.revoked", sensor.Name, sensor.Id);
        await database.SaveChangesAsync(cancellation);
        Flash.Say(context, string.Format(SensorText.Revoked, sensor.Name));
        return Results.LocalRedirect(Page);
    }
}
