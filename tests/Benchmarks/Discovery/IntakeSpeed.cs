using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Mimamori.Capture;
using Mimamori.Capture.Observations;
using Mimamori.Commands;
using Mimamori.Data;
using Mimamori.Features.Discovery;
using Mimamori.Features.Discovery.Catalogue;
using Mimamori.Features.Discovery.Intake;
using Mimamori.Features.Discovery.Projection;
using Mimamori.Features.Institutions;
using Mimamori.Features.Ledger;

namespace Mimamori.Benchmarks.Discovery;

/// <summary>What a large capture proves, taken into a house whose ledger holds 2,000 machines; then the same again, which adds nothing.</summary>
public static class IntakeSpeed
{
    private const int Machines = 2_000;

    public static async Task<int> RunAsync(string capture)
    {
        if (!File.Exists(capture))
        {
            await Console.Error.WriteLineAsync("run discovery first: it writes the capture");
            return 1;
        }
        var report = Read(capture);
        var data = new DataFolder(Directory.CreateTempSubdirectory("mimamori-bench-").FullName).Create();
        await using var app = WebServer.Build(data, "http://127.0.0.1:0");
        await WebServer.PrepareAsync(app.Services, CancellationToken.None);
        var (actor, point) = await FurnishAsync(app.Services);
        Console.WriteLine($"{report.Devices.Count:N0} machines, {report.Devices.Sum(device => device.Facts.Count):N0} facts, {report.Connections.Count:N0} connections\n");
        Console.WriteLine("| | s | rows |\n|---|---|---|");
        foreach (var name in (string[])["taken in", "the same again", "and again"])
        {
            var clock = Stopwatch.StartNew();
            await TakeAsync(app.Services, actor, point, report);
            var seconds = clock.Elapsed.TotalSeconds;
            var rows = await CountAsync(app.Services, actor);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {seconds:0.00} | {rows:N0} |"));
        }
        Directory.Delete(data.Path, recursive: true);
        return 0;
    }

    private static DiscoveryReport Read(string capture)
    {
        using var file = File.OpenRead(capture);
        return Capture.Discovery.Read([new CaptureSource(capture, "core", file)], new DiscoveryOptions { Now = TimeProvider.System.GetUtcNow().UtcDateTime, Makers = Makers.Table, Catalogue = DeviceContent.Catalogue });
    }

    private static async Task<(Actor Actor, Guid Point)> FurnishAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        var house = new Institution { Name = "Benchmark", Kind = InstitutionKind.Hospital, CreatedAt = database.Now };
        var site = new Site { InstitutionId = house.Id, Name = "Main" };
        database.AddRange(house, site);
        var actor = database.Actor = Actor.Nobody with { InstitutionId = house.Id };
        var point = database.CapturePoints.Add(new CapturePoint { Name = "core", SiteId = site.Id }).Entity;
        for (var number = 1; number <= Machines; number++)
            database.Assets.Add(new Asset { Kind = "terminal", Name = $"PC-{number:0000}", CreatedAt = database.Now });
        await database.SaveChangesAsync();
        return (actor, point.Id);
    }

    private static async Task TakeAsync(IServiceProvider services, Actor actor, Guid point, DiscoveryReport report)
    {
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        database.Actor = actor;
        var import = database.Imports.Add(new Import { FileName = "core.pcap", Kind = ImportKind.Capture, Sha256 = "", SizeBytes = 1, At = database.Now, By = "", PointId = point, State = ImportState.Waiting }).Entity;
        await database.SaveChangesAsync();
        var incoming = scope.ServiceProvider.GetRequiredService<IncomingFiles>();
        await File.WriteAllBytesAsync(incoming.PathOf(import.Id), [0]);
        var run = new ImportRun(database, incoming, (_, _, _) => report, scope.ServiceProvider.GetRequiredService<SeenProjection>(), scope.ServiceProvider.GetRequiredService<ILogger<ImportRun>>());
        await run.HandleAsync([import.Id], CancellationToken.None);
        if ((await database.Imports.SingleAsync(row => row.Id == import.Id)).State != ImportState.Done) throw new InvalidOperationException("The import did not succeed.");
    }

    private static async Task<int> CountAsync(IServiceProvider services, Actor actor)
    {
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        database.Actor = actor;
        return await database.SeenDevices.CountAsync() + await database.Interfaces.CountAsync() + await database.IdentityClaims.CountAsync()
            + await database.Observations.CountAsync() + await database.SeenConnections.CountAsync();
    }
}
