using System.Collections.Concurrent;
using System.Net;
using Microsoft.Data.Sqlite;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Reporting;

/// <summary>A bad night: a thousand reports over two hundred connections, nobody signed in, and kill -9 in the middle. Whoever was thanked has reported.</summary>
public sealed class KilledReportsTests
{
    private const int Reports = 1000, KilledAt = 300;

    private int _thanked;

    [Fact]
    public async Task Whoever_was_thanked_before_the_kill_is_there_afterwards()
    {
        TestPostgres.SkipHere("The server is a process of its own, with a file.");
        var folder = Directory.CreateTempSubdirectory("mimamori-reports-").FullName;
        using (var first = await RunningServer.StartAsync(folder, new CookieContainer()))
        {
            await first.OpenHouseAsync();
            await first.StopAsync();
        }
        var thanked = new ConcurrentBag<string>();
        using (var server = await RunningServer.StartAsync(folder, new CookieContainer()))
        {
            await Task.WhenAll(Enumerable.Range(0, Reports).Select(number => ReportAsync(server, number, thanked)));
            Assert.True(thanked.Count >= KilledAt, $"only {thanked.Count} were thanked");
        }

        var kept = Receipts(folder);
        Assert.Empty(thanked.Except(kept));
        Assert.Equal(kept.Count, kept.Distinct().Count());
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Two_hundred_at_once_are_all_thanked()
    {
        await using var house = await ReportHouse.OpenAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(number => house.Nurse.PostAsync("/report/send", Form(number, "WARD3E"), TestContext.Current.CancellationToken)));

        Assert.All(answers, answer => Assert.StartsWith("/report/done/", answer.Path()));
        Assert.Equal(200, house.Reports.Count);
    }

    private async Task ReportAsync(RunningServer server, int number, ConcurrentBag<string> thanked)
    {
        try
        {
            using var answer = await server.Client.PostAsync("/report/send", Form(number, ""), TestContext.Current.CancellationToken);
            if (answer.StatusCode != HttpStatusCode.Found)
                return;
            thanked.Add(answer.Headers.Location!.OriginalString.Split('/')[^1]);
            if (Interlocked.Increment(ref _thanked) == KilledAt)
                await server.KillAsync();
        }
        catch (HttpRequestException)
        {
            // The server is gone: nobody was thanked for this one.
        }
    }

    private static FormUrlEncodedContent Form(int number, string code) => new(new Dictionary<string, string>
    {
        ["form"] = Guid.CreateVersion7().ToString(), ["code"] = code, ["sign"] = "printer", ["extent"] = "Several", ["situation"] = "now", ["line"] = $"{number}",
    });

    private static List<string> Receipts(string folder)
    {
        using var connection = new SqliteConnection($"Data Source={folder}/mimamori.db;Pooling=False");
        connection.Open();
        using var ask = connection.CreateCommand();
        ask.CommandText = "SELECT \"Receipt\" FROM \"Reports\"";
        using var rows = ask.ExecuteReader();
        var receipts = new List<string>();
        while (rows.Read())
            receipts.Add(rows.GetString(0));
        return receipts;
    }
}
