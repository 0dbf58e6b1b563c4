using System.CommandLine;

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

    public static RootCommand CreateRoot()
    {
        var root = new RootCommand("Mimamori (見守り): cybersecurity for medical institutions, run like medical safety") { Data, Urls };
        root.SetAction(ServeAsync);
        root.Add(Create());
        root.Add(DiscoverCommand.Create());
        root.Add(SampleCommand.Create());
        root.Add(BackupCommand.Create());
        root.Add(HealthCommand.Create());
        root.Add(UserCommand.Create());
        return root;
    }

    private static Command Create()
    {
        var serve = new Command("serve", "Start the server (default)") { Data, Urls };
        serve.SetAction(ServeAsync);
        return serve;
    }

    private static async Task<int> ServeAsync(ParseResult arguments, CancellationToken cancellation)
    {
        await using var app = WebServer.Build(new DataFolder(arguments.GetRequiredValue(Data)).Create(), arguments.GetRequiredValue(Urls));
        if (await WebServer.PrepareAsync(app.Services, cancellation) is { } refused)
        {
            await Console.Error.WriteLineAsync(refused.Sentence);
            return 1;
        }
        await app.StartAsync(cancellation);
        foreach (var url in app.Urls)
            await Console.Out.WriteLineAsync($"見守り Mimamori: {url}");
        await app.WaitForShutdownAsync(cancellation);
        return 0;
    }
}
