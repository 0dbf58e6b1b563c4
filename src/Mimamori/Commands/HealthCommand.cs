using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;
using Mimamori.Features.Health;

namespace Mimamori.Commands;

/// <summary><c>mimamori health</c>: is everything there that the server needs, and is there a fresh copy?</summary>
public static class HealthCommand
{
    private static readonly JsonSerializerOptions Machine = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };
    private static readonly Option<string> Data = DataFolder.Option();
    private static readonly Option<bool> Json = new("--json") { Description = "Write the result as JSON" };

    public static Command Create()
    {
        var health = new Command("health", "Check database, disk, clock and the age of the last copy") { Data, Json };
        health.SetAction(RunAsync);
        return health;
    }

    private static async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var data = new DataFolder(arguments.GetRequiredValue(Data));
        if (!data.HasDatabase)
        {
            await Console.Error.WriteLineAsync(string.Format(HealthText.NoDatabase, data.Path));
            return 1;
        }
        await using var app = WebServer.Build(data, "http://127.0.0.1:0");
        await using var scope = app.Services.CreateAsyncScope();
        var report = await scope.ServiceProvider.GetRequiredService<HealthCheck>().LookAsync(cancellation, wholeFile: true);
        foreach (var line in report.Lines)
            await Console.Error.WriteLineAsync($"{HealthWords.Mark(line.State)} {line.Name}: {line.Sentence} {line.Todo}".TrimEnd());
        await Console.Out.WriteLineAsync(arguments.GetValue(Json) ? JsonSerializer.Serialize(report, Machine) : report.Good ? "ok" : "not ok");
        return report.Good ? 0 : 1;
    }
}
