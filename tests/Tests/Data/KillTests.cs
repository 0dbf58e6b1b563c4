using System.Collections.Concurrent;
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
    private const int Posts = 1000;

    [Fact]
    public async Task What_was_answered_before_the_kill_is_there_afterwards()
    {
        var points = Environment.GetEnvironmentVariable("MIMAMORI_LONG") == "1" ? Enumerable.Range(0, 20).Select(point => 5 + (point * 48)) : [200];
        var (folder, cookies) = (Directory.CreateTempSubdirectory("mimamori-kill-").FullName, new CookieContainer());
        var answered = new ConcurrentBag<string>();
        foreach (var point in points)
        {
            await RunUntilKilledAsync(folder, cookies, point, answered);
            Assert.Empty(answered.Except(Notes(folder)));
        }

        using var again = await RunningServer.StartAsync(folder, cookies);
        Assert.Equal(HttpStatusCode.OK, (await again.Client.GetAsync("/activity", TestContext.Current.CancellationToken)).StatusCode);
        await again.KillAsync();
        var verify = await Verb.RunAsync("verify", "--data", folder);
        Assert.True(verify.ExitCode == 0, verify.Errors);
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task RunUntilKilledAsync(string folder, CookieContainer cookies, int point, ConcurrentBag<string> answered)
    {
        using var server = await RunningServer.StartAsync(folder, cookies);
        if (cookies.Count == 0)
            await server.OpenHouseAsync();
        var form = HtmlForm.Find(await server.Client.GetStringAsync("/activity", TestContext.Current.CancellationToken), "/activity/note");
        var count = 0;
        await Task.WhenAll(Enumerable.Range(0, Posts).Select(async number =>
        {
            var note = $"{point}-{number}";
            try
            {
                using var answer = await server.Client.PostAsync("/activity/note", new FormUrlEncodedContent(
                    form.Hidden.Append(("note", note)).Select(field => KeyValuePair.Create(field.Item1, field.Item2))), TestContext.Current.CancellationToken);
                if (answer.StatusCode != HttpStatusCode.Found)
                    return;
                answered.Add(note);
                if (Interlocked.Increment(ref count) == point)
                    await server.KillAsync();
            }
            catch (HttpRequestException)
            {
                // The server is gone: nobody promised anything for this one.
            }
        }));
        Assert.True(count >= point, $"only {count} of {Posts} posts were answered");
        await server.KillAsync();
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
