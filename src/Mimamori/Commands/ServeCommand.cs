using System.CommandLine;
using System.Net;
using Mimamori.Features.Backups;
using Mimamori.Features.Checklists;
using Mimamori.Features.Checklists.Packs;
using Mimamori.Features.Opening;
using Mimamori.Ui;

namespace Mimamori.Commands;

/// <summary><c>mimamori</c> and <c>mimamori serve</c>: the web server on the house's own machine.</summary>
public static class ServeCommand
{
    private static readonly Option<string> Data = DataFolder.Option();

    private static readonly Option<string> Urls = new("--urls")
    {
        Description = "Where to listen; other machines of the house cannot reach the default",
        DefaultValueFactory = _ => "http://localhost:5080",
    };

    private static readonly Option<string[]> Open = new("--open")
    {
        Description = "Open to the house on these addresses and names of this machine, as the page /open does: https, and plain http for the report page only",
        HelpName = "ADDRESS",
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<int> HttpsPort = new("--https-port") { Description = "The port of https when opened with --open", DefaultValueFactory = _ => 5443 };

    private static readonly Option<bool> Closed = new("--closed") { Description = "Answer this machine only, even if the house was opened" };

    public static RootCommand CreateRoot()
    {
        var root = new RootCommand("Mimamori (見守り): cybersecurity for medical institutions, run like medical safety") { Data, Urls, Open, HttpsPort, Closed };
        root.SetAction(ServeAsync);
        root.Add(Create());
        root.Add(DiscoverCommand.Create());
        root.Add(SampleCommand.Create());
        root.Add(BackupCommand.Create());
        root.Add(RestoreCommand.Create());
        root.Add(KitCommand.Create());
        root.Add(ExportCommand.CreateExport());
        root.Add(ExportCommand.CreateImport());
        root.Add(HealthCommand.Create());
        root.Add(UserCommand.Create());
        root.Add(VerifyCommand.Create());
        root.Add(ActivityCommand.Create());
        root.Add(SensorCommand.Create());
        root.Add(ContentCommand.Create());
        return root;
    }

    private static Command Create()
    {
        var serve = new Command("serve", "Start the server (default)") { Data, Urls, Open, HttpsPort, Closed };
        serve.SetAction(ServeAsync);
        return serve;
    }

    private static async Task<int> ServeAsync(ParseResult arguments, CancellationToken cancellation)
    {
        if (RawSockets.Look() is not RawSockets.Finding.Fine and var finding)
            await Console.Error.WriteLineAsync(finding == RawSockets.Finding.Given ? OpeningText.RawSocketsGiven : OpeningText.RunsAsRoot);
        if (RawSockets.Look() == RawSockets.Finding.Given)
            return 1;
        var data = new DataFolder(arguments.GetRequiredValue(Data));
        var (onlyServer, problem) = TakeFolder(data);
        using (onlyServer)
        {
            if (onlyServer is not null)
                return await ServeAsync(arguments, data, cancellation);
        }
        await Console.Error.WriteLineAsync(problem!.Sentence);
        return 1;
    }

    /// <summary>One server a folder; what a power failure left half done is settled before anything is opened.</summary>
    private static Result<FileStream> TakeFolder(DataFolder data)
    {
        try
        {
            data.Create();
            if (FileLock.TryTake(data.ServerLockFile) is not { } taken)
                return new Problem(string.Format(BackupText.AlreadyServed, data.Path));
            if (Unfinished.Settle(data) is { } busy)
                return busy;
            data.Create();
            return taken;
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            return new Problem(string.Format(BackupText.FolderRefuses, data.Path, fault.Message));
        }
    }

    private static async Task<int> ServeAsync(ParseResult arguments, DataFolder data, CancellationToken cancellation)
    {
        if (arguments.GetValue(Open) is { Length: > 0 } addresses && !OpenOn(data, addresses, arguments.GetValue(HttpsPort)))
            return 1;
        var (forms, problems) = new PackShelf(data).Load();
        ChecklistContent.Use(forms);
        foreach (var problem in problems)
            await Console.Error.WriteLineAsync(problem);
        var again = true;
        while (again && !cancellation.IsCancellationRequested)
        {
            var open = arguments.GetValue(Closed) ? new OpenSettings() : OpenSettings.Read(data);
            await using var app = WebServer.Build(data, arguments.GetRequiredValue(Urls), open: open);
            if (await WebServer.PrepareAsync(app.Services, cancellation) is { } refused)
            {
                await Console.Error.WriteLineAsync(refused.Sentence);
                return 1;
            }
            again = await ServeOnceAsync(app, open, cancellation);
        }
        return 0;
    }

    /// <returns>Whether a page asked to start anew, with other addresses.</returns>
    private static async Task<bool> ServeOnceAsync(WebApplication app, OpenSettings open, CancellationToken cancellation)
    {
        var restart = app.Services.GetRequiredService<Restart>();
        restart.IsPossible = true;
        await app.StartAsync(cancellation);
        foreach (var url in app.Urls)
            await Console.Out.WriteLineAsync($"見守り Mimamori: {url}");
        foreach (var lost in open.Addresses.Except(open.PresentAddresses))
            await Console.Error.WriteLineAsync(string.Format(OpeningText.Lost, lost));
        await app.WaitForShutdownAsync(cancellation);
        return restart.IsWanted;
    }

    private static bool OpenOn(DataFolder data, string[] given, int httpsPort)
    {
        var settings = OpenSettings.Read(data) with
        {
            Addresses = [.. given.Where(host => IPAddress.TryParse(host, out _))],
            Names = [.. given.Where(OpenSettings.IsName).Where(host => !IPAddress.TryParse(host, out _))],
            HttpsPort = httpsPort,
        };
        var wrong = given.Except(settings.Addresses).Except(settings.Names).Concat(settings.Addresses.Except(settings.PresentAddresses)).ToList();
        foreach (var host in wrong)
            Console.Error.WriteLine(OpeningText.NotOurs, host);
        if (wrong.Count > 0 || !settings.IsOpen)
            return false;
        OpenHouse.Write(data, new HouseCertificates(data, TimeProvider.System), settings);
        return true;
    }
}
