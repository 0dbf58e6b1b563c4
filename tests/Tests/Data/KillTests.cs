using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Microsoft.Data.Sqlite;
using Mimamori.Tests.Commands;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Data;

/// <summary>
/// The real program, a thousand posts over two hundred connections, and kill -9 in the middle: what was answered is there.
/// One point here; twenty, each later than the one before, with MIMAMORI_LONG=1.
/// </summary>
public sealed class KillTests
{
    private const int Posts = 1000, Connections = 200;

    [Fact]
    public async Task What_was_answered_before_the_kill_is_there_afterwards()
    {
        var points = Environment.GetEnvironmentVariable("MIMAMORI_LONG") == "1" ? Enumerable.Range(0, 20).Select(point => 5 + (point * 48)) : [200];
        var folder = Directory.CreateTempSubdirectory("mimamori-kill-").FullName;
        var answered = new ConcurrentBag<string>();
        var isNew = true;
        foreach (var point in points)
        {
            await RunUntilKilledAsync(folder, point, isNew, answered);
            isNew = false;
            Assert.Empty(answered.Except(Notes(folder)));
        }

        using var again = await ServerAsync(folder);
        using var client = await SignedInAsync(again.Url, isNew: false);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/activity", TestContext.Current.CancellationToken)).StatusCode);
        again.Process.Kill();
        await again.Process.WaitForExitAsync(TestContext.Current.CancellationToken);
        var verify = await Verb.RunAsync("verify", "--data", folder);
        Assert.True(verify.ExitCode == 0, verify.Errors);
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private sealed record Server(Process Process, string Url) : IDisposable
    {
        public void Dispose()
        {
            if (!Process.HasExited)
                Process.Kill();
            Process.Dispose();
        }
    }

    private static async Task RunUntilKilledAsync(string folder, int point, bool isNew, ConcurrentBag<string> answered)
    {
        using var server = await ServerAsync(folder);
        using var client = await SignedInAsync(server.Url, isNew);
        var form = HtmlForm.Find(await client.GetStringAsync("/activity", TestContext.Current.CancellationToken), "/activity/note");
        var count = 0;
        await Task.WhenAll(Enumerable.Range(0, Posts).Select(async number =>
        {
            var note = $"{point}-{number}";
            try
            {
                using var answer = await client.PostAsync("/activity/note", new FormUrlEncodedContent(
                    form.Hidden.Append(("note", note)).Select(field => KeyValuePair.Create(field.Item1, field.Item2))), TestContext.Current.CancellationToken);
                if (answer.StatusCode != HttpStatusCode.Found)
                    return;
                answered.Add(note);
                if (Interlocked.Increment(ref count) == point)
                    server.Process.Kill();
            }
            catch (HttpRequestException)
            {
                // The server is gone: nobody promised anything for this one.
            }
        }));
        Assert.True(count >= point, $"only {count} of {Posts} posts were answered");
        await server.Process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<Server> ServerAsync(string folder)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "mimamori.dll");
        var process = Process.Start(new ProcessStartInfo("dotnet", [program, "serve", "--data", folder, "--urls", "http://127.0.0.1:0"]) { RedirectStandardOutput = true })!;
        var line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        return new Server(process, line?[line.IndexOf("http", StringComparison.Ordinal)..] ?? throw new InvalidOperationException("The server did not start."));
    }

    private static async Task<HttpClient> SignedInAsync(string url, bool isNew)
    {
        var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Connections, AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(url) };
        var page = isNew ? "/first" : "/sign-in";
        var form = HtmlForm.Find(await client.GetStringAsync(page, TestContext.Current.CancellationToken), page);
        (string, string)[] typed = isNew
            ? [("Input.HouseName", "試験病院"), ("Input.HouseKind", "Hospital"), ("Input.YourName", "山田 花子"), ("Input.Role", "Operator"), ("Input.UserName", "hanako"), ("Input.Password", "akai kasa to neko")]
            : [("Input.UserName", "hanako"), ("Input.Password", "akai kasa to neko")];
        using var answer = await client.PostAsync(page, new FormUrlEncodedContent(form.Hidden.Concat(typed).Select(field => KeyValuePair.Create(field.Item1, field.Item2))), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        return client;
    }

    private static HashSet<string> Notes(string folder)
    {
        using var connection = new SqliteConnection($"Data Source={folder}/mimamori.db;Pooling=False");
        connection.Open();
        using var ask = connection.CreateCommand();
        ask.CommandText = "SELECT \"Subject\" FROM \"Activity\" WHERE \"Verb\" = 'note.written'";
        using var rows = ask.ExecuteReader();
        var notes = new HashSet<string>();
        while (rows.Read())
            notes.Add(rows.GetString(0));
        return notes;
    }
}
