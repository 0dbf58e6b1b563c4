using System.Net;
using Microsoft.Data.Sqlite;
using Mimamori.Commands;
using Mimamori.Features.ActivityLog.Chain;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Backups;

/// <summary>The running server when the disk is full or may only be read, and when the PC's clock goes back a year: a sentence, and nothing is lost.</summary>
public sealed class DiskAndClockTests
{
    private const string Item = "/checklist/r7-med/r7-med-2-1";

    /// <summary>The library and not its program, which would stand between us and the server.</summary>
    private static readonly string? Faketime = (Directory.Exists("/usr/lib") ? Directory.GetDirectories("/usr/lib", "*-linux-*") : []).Select(folder => folder + "/faketime/libfaketimeMT.so.1").FirstOrDefault(File.Exists);

    private readonly CookieContainer _cookies = new();

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public async Task On_a_full_disk_a_post_is_refused_in_the_persons_language_pages_stay_open_and_it_goes_on_when_there_is_room(string language)
    {
        using var disk = await DiskAsync();
        using var server = await StartAsync(disk);
        using var chosen = await server.Client.GetAsync($"/language/{language}", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Found, await NoteAsync(server, "before"));
        await UntilSealedAsync(disk);
        var forms = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => FormAsync(server, "/activity", "/activity/note")));
        var answer = await FormAsync(server, Item, Item);

        disk.Fill();
        var refused = 0;
        foreach (var (form, number) in forms.Select((form, number) => (form, number)))
            refused += await IsRefusedAsync(server, language, form, ("note", $"full {number} {new string('x', 900)}")) ? 1 : 0;
        Assert.True(refused > 0, "Everything fitted onto a full disk.");
        Assert.True(await IsRefusedAsync(server, language, answer, ("Input.Value", "Yes"), ("Input.AnsweredOn", "2026-11-01")), "The answer was taken on a full disk.");
        foreach (var page in (string[])["/", "/health", "/activity", "/discovery"])
            Assert.Equal(HttpStatusCode.OK, (await server.Client.GetAsync(page, TestContext.Current.CancellationToken)).StatusCode);

        disk.Empty();
        Assert.Equal(HttpStatusCode.Found, await NoteAsync(server, "after"));
        Assert.Equal(forms.Length - refused, await UntilSealedAsync(disk) - 2);
        await IsCleanAsync(disk);
    }

    [Fact]
    public async Task A_disk_that_may_only_be_read_is_named_and_the_house_is_there_when_it_may_be_written_again()
    {
        using var disk = await DiskAsync();
        using (var server = await StartAsync(disk))
        {
            Assert.Equal(HttpStatusCode.Found, await NoteAsync(server, "before"));
            await server.KillAsync();
        }

        await disk.RemountAsync(readOnly: true);
        foreach (var verb in (string[][])[["serve", "--urls", "http://127.0.0.1:0"], ["backup"], ["restore", "/dev/null"], ["export", disk.Folder + "/out"]])
        {
            var run = await ChildProgram.UnderAsync(disk.Under, [.. verb, "--data", disk.Folder]);
            Assert.True(run.ExitCode == 1 && run.Errors.Contains(disk.Folder, StringComparison.Ordinal) && !run.Errors.Contains("   at ", StringComparison.Ordinal), $"{verb[0]}: {run.Errors}");
        }

        await disk.RemountAsync(readOnly: false);
        using var again = await RunningServer.StartAsync(disk.Folder, _cookies, disk.Under);
        Assert.Equal(HttpStatusCode.Found, await NoteAsync(again, "after"));
        Assert.Equal(2, await UntilSealedAsync(disk));
        await IsCleanAsync(disk);
    }

    [Fact]
    public async Task A_clock_set_back_a_year_is_told_loses_nothing_and_keeps_the_order()
    {
        Assert.SkipWhen(Faketime is null, "faketime is not here (./test installs it).");
        var folder = Directory.CreateTempSubdirectory("mimamori-clock-").FullName;
        await RunAsync(folder, "before", null, async server => await server.OpenHouseAsync());
        Assert.Equal(0, (await ChildProgram.RunAsync("backup", "--data", folder)).ExitCode);
        var backups = Directory.GetFiles(Path.Combine(folder, "backups"));

        await RunAsync(folder, "a year ago", $"export LD_PRELOAD={Faketime} FAKETIME=-365d DONT_FAKE_MONOTONIC=1", async server =>
        {
            var health = WebUtility.HtmlDecode(await server.Client.GetStringAsync("/health", TestContext.Current.CancellationToken));
            Assert.Contains(Said.Health("ClockLookDo"), health);
        });
        await RunAsync(folder, "after", null, server => Task.CompletedTask);

        Assert.Equal(["before", "a year ago", "after"], Notes(folder));
        Assert.Superset(backups.ToHashSet(), Directory.GetFiles(Path.Combine(folder, "backups")).ToHashSet());
        var data = new DataFolder(folder);
        var report = new VerifyHouse(data, new AnchorKey(data), TimeProvider.System).Run();
        Assert.True(report.Good);
        Assert.Equal([Fault.ClockBack], report.Findings.Select(finding => finding.Fault).Distinct());
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<SmallDisk> DiskAsync()
    {
        var disk = await SmallDisk.TryMountAsync();
        Assert.SkipWhen(disk is null, "This system lets nobody mount a small disk of their own.");
        return disk!;
    }

    private async Task<RunningServer> StartAsync(SmallDisk disk)
    {
        var server = await RunningServer.StartAsync(disk.Folder, _cookies, disk.Under);
        await server.OpenHouseAsync();
        return server;
    }

    private async Task RunAsync(string folder, string note, string? under, Func<RunningServer, Task> look)
    {
        using var server = await RunningServer.StartAsync(folder, _cookies, under);
        await look(server);
        Assert.Equal(HttpStatusCode.Found, await NoteAsync(server, note));
        // 143: the system's way to say that it went when it was asked to.
        Assert.Contains(await server.StopAsync(), (int[])[0, 143]);
    }

    private static async Task<HtmlForm> FormAsync(RunningServer server, string page, string action) =>
        HtmlForm.Find(await server.Client.GetStringAsync(page, TestContext.Current.CancellationToken), action);

    private static async Task<HttpStatusCode> NoteAsync(RunningServer server, string note)
    {
        using var answer = await server.PostAsync("/activity", "/activity/note", ("note", note));
        return answer.StatusCode;
    }

    /// <summary>Taken, or refused with the sentence in the language and nothing of the program's inside.</summary>
    private static async Task<bool> IsRefusedAsync(RunningServer server, string language, HtmlForm form, params (string Name, string Value)[] typed)
    {
        using var content = new FormUrlEncodedContent(form.Hidden.Concat(typed).Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var answer = await server.Client.PostAsync(form.Action, content, TestContext.Current.CancellationToken);
        if (answer.StatusCode == HttpStatusCode.Found)
            return false;
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.InsufficientStorage, answer.StatusCode);
        Assert.Contains(Said.Ui("ProblemDisk", language), page);
        Assert.DoesNotContain("Exception", page);
        return true;
    }

    /// <returns>How many notes there are.</returns>
    private static async Task<int> UntilSealedAsync(SmallDisk disk)
    {
        while (true)
            if ((await ChildProgram.UnderAsync(disk.Under, "activity", "--data", disk.Folder)).Output is { Length: > 0 } lines && !lines.Contains("\"sequence\":null", StringComparison.Ordinal))
                return lines.Split('\n').Count(line => line.Contains("note.written", StringComparison.Ordinal));
    }

    private static async Task IsCleanAsync(SmallDisk disk)
    {
        var verify = await ChildProgram.UnderAsync(disk.Under, "verify", "--json", "--data", disk.Folder);
        Assert.True(verify.ExitCode == 0 && verify.Output.Contains("\"findings\":[]", StringComparison.Ordinal), verify.Output + verify.Errors);
    }

    private static List<string> Notes(string folder)
    {
        using var connection = new SqliteConnection($"Data Source={folder}/mimamori.db;Pooling=False");
        connection.Open();
        using var ask = connection.CreateCommand();
        ask.CommandText = "SELECT \"Subject\" FROM \"Activity\" WHERE \"Verb\" = 'note.written' ORDER BY \"Sequence\"";
        using var rows = ask.ExecuteReader();
        var found = new List<string>();
        while (rows.Read())
            found.Add(rows.GetString(0));
        return found;
    }
}
