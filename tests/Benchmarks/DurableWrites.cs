using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Mimamori.Commands;
using Mimamori.Data;
using Mimamori.Features.ActivityLog;

namespace Mimamori.Benchmarks;

/// <summary>
/// The same form post three ways, in turns, on one disk: without writing; through <see cref="HotWrites"/>; and, without a server, one
/// row a commit as plain SQLite does it. Ratios are what to hold; times move with the neighbours.
/// </summary>
public static class DurableWrites
{
    private const int Connections = 64;

    public static async Task<int> RunAsync(int seconds, int rounds)
    {
        if (!Wrk.IsThere)
        {
            await Console.Error.WriteLineAsync("wrk is not installed: apt-get install wrk");
            return 1;
        }
        var data = new DataFolder(Directory.CreateTempSubdirectory("mimamori-bench-").FullName).Create();
        await using var app = await StartAsync(data);
        var address = app.Urls.First();
        await Wrk.PostAsync(address + "/note", Connections, 20); // The JIT needs its time on a busy core.
        await Wrk.PostAsync(address + "/none", Connections, 5);
        var (raw, none, note) = (new List<double>(), new List<Wrk.Result>(), new List<Wrk.Result>());
        for (var round = 0; round < rounds; round++)
        {
            raw.Add(OneRowACommit(data, TimeSpan.FromSeconds(seconds)));
            none.Add(await Wrk.PostAsync(address + "/none", Connections, seconds));
            note.Add(await Wrk.PostAsync(address + "/note", Connections, seconds));
        }
        Print(Median(raw), Median(none), Median(note));
        var rows = await CountAsync(app.Services);
        await app.StopAsync();
        Directory.Delete(data.Path, recursive: true);
        Console.WriteLine($"{rows:N0} rows written");
        return 0;
    }

    private static void Print(double raw, Wrk.Result none, Wrk.Result note)
    {
        Console.WriteLine("| durable writes | /s | p50 ms | p99 ms |\n|---|---|---|---|");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| raw SQLite, one row a commit, synchronous=FULL | {raw:N0} | | |"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| the form post, nothing written | {none.PerSecond:N0} | {none.P50:0.0} | {none.P99:0.0} |"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| the form post through HotWrites, answered after the commit | {note.PerSecond:N0} | {note.P50:0.0} | {note.P99:0.0} |"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{note.PerSecond / raw:0.0} x raw SQLite, {100 * note.PerSecond / none.PerSecond:0} % of the post without writing, {note.Failed} failed"));
    }

    private static async Task<WebApplication> StartAsync(DataFolder data)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddDbContext<Database, SqliteDatabase>(options => options.UseFileOf(data));
        builder.Services.AddDurableWrites();
        var app = builder.Build();
        app.MapPost("/none", async (HttpContext context) =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            _ = LineOf(form["note"]!);
            return Results.Redirect("/activity");
        });
        app.MapPost("/note", async (HttpContext context, HotWrites hot) =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            await hot.AppendAsync([LineOf(form["note"]!)], context.RequestAborted);
            return Results.Redirect("/activity");
        });
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var database = scope.ServiceProvider.GetRequiredService<Database>();
            await database.Database.MigrateAsync();
            await database.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL");
        }
        await app.StartAsync();
        return app;
    }

    private static ActivityEntry LineOf(string note) => new()
    {
        InstitutionId = Guid.AllBitsSet, At = TimeProvider.System.GetUtcNow().UtcDateTime, Actor = "山田 花子", Verb = "note.written", Subject = note,
    };

    /// <summary>The limit every other way is held against: the same file system, the same row, one flush a row.</summary>
    private static double OneRowACommit(DataFolder data, TimeSpan time)
    {
        using var connection = new SqliteConnection($"Data Source={data.Path}/raw.db");
        connection.Open();
        Run(connection, "PRAGMA journal_mode=WAL");
        Run(connection, "PRAGMA synchronous=FULL");
        Run(connection, "CREATE TABLE IF NOT EXISTS Line (Id TEXT PRIMARY KEY, House TEXT, At TEXT, Actor TEXT, Verb TEXT, Subject TEXT)");
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO Line VALUES ($id, '00000000-0000-0000-0000-000000000001', '2026-11-26 00:00:00', '山田 花子', 'note.written', 'line pulled')";
        var id = insert.Parameters.Add("$id", SqliteType.Text);
        var (count, clock) = (0, Stopwatch.StartNew());
        for (; clock.Elapsed < time; count++)
        {
            id.Value = Guid.CreateVersion7().ToString();
            insert.ExecuteNonQuery();
        }
        return count / clock.Elapsed.TotalSeconds;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the three statements above
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static async Task<int> CountAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Database>().Activity.IgnoreQueryFilters().CountAsync();
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static Wrk.Result Median(List<Wrk.Result> results) => results.OrderBy(result => result.PerSecond).ElementAt(results.Count / 2);
}
