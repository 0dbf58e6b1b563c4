using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Backups;
using Mimamori.Features.RedFolder;

namespace Mimamori.Commands;

/// <summary><c>mimamori kit --to DIR</c>: the emergency kit onto a stick; <c>mimamori kit --check DIR</c>: is a kit as it was written?</summary>
public static class KitCommand
{
    private static readonly Option<string> Data = DataFolder.Option();
    private static readonly Option<string?> To = new("--to") { Description = "The stick or folder; the kit becomes a new folder in it" };
    private static readonly Option<string?> Check = new("--check") { Description = "A kit to compare with its list of hashes" };
    private static readonly Option<Guid?> House = new("--house") { Description = "Which institution, by its id, where the data folder holds several", HelpName = "ID" };

    public static Command Create()
    {
        var kit = new Command("kit", "Write the emergency kit: what is needed when this server is down") { Data, To, Check, House };
        kit.SetAction(RunAsync);
        return kit;
    }

    private static async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        if (arguments.GetValue(Check) is { } folder)
            return Tell(KitFolder.Check(folder) is { Problem: { } wrong } ? wrong.Sentence : null, KitText.Whole);
        var data = new DataFolder(arguments.GetRequiredValue(Data));
        if (arguments.GetValue(To) is not { } target)
            return Tell(KitText.NeedsPlace, "");
        if (!data.HasDatabase)
            return Tell(string.Format(BackupText.NoDatabase, data.Path), "");
        await using var app = WebServer.Build(data, "http://127.0.0.1:0");
        await using var scope = app.Services.CreateAsyncScope();
        return await WriteAsync(scope.ServiceProvider, arguments.GetValue(House), target, cancellation);
    }

    private static async Task<int> WriteAsync(IServiceProvider services, Guid? wanted, string target, CancellationToken cancellation)
    {
        var database = services.GetRequiredService<Database>();
        if ((await database.Database.GetPendingMigrationsAsync(cancellation)).Any())
            return Tell(KitText.Older, "");
        List<Guid> houses;
        using (database.AcrossHouses())
            houses = await database.Institutions.Where(house => wanted == null ? !house.IsSample : house.Id == wanted).Select(house => house.Id).ToListAsync(cancellation);
        if (houses is not [var only])
            return Tell(string.Format(KitText.WhichHouse, houses.Count), "");
        database.Actor = Actor.ProgramFor(only);
        var make = services.GetRequiredService<MakeKit>();
        var (kit, problem) = await make.HandleAsync(carriesAll: true, cancellation);
        if (kit is null)
            return Tell(problem!.Sentence, "");
        var folder = Path.Combine(target, "mimamori-kit-" + database.Now.ToLocalTime().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture));
        try
        {
            await make.TellAsync(KitKind.Stick, KitFolder.Write(kit.Files, folder), cancellation);
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return Tell(string.Format(KitText.CouldNotWrite, folder, fault.Message), "");
        }
        await Console.Error.WriteLineAsync(string.Format(KitText.Written, kit.Files.Count) + (kit.Backup is null ? $" {KitText.NoBackup}" : ""));
        return Tell(null, folder);
    }

    private static int Tell(string? problem, string done)
    {
        if (problem is not null)
            Console.Error.WriteLine(problem);
        else
            Console.Out.WriteLine(done);
        return problem is null ? 0 : 1;
    }
}
