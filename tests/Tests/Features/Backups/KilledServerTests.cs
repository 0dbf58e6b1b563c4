using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Mimamori.Commands;
using Mimamori.Features.ActivityLog.Chain;
using Mimamori.Tests.Features.Discovery;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Backups;

/// <summary>
/// kill -9 of the running server at random moments of imports, of answers and their signatures, and of sealing: the database opens,
/// what was answered is there, nothing half done is shown, and the next start carries on.
/// </summary>
public sealed class KilledServerTests : IDisposable
{
    private const int Machines = 60, Lines = 30_000;

    private static readonly string[] Items = ["r7-med-2-1", "r7-med-2-2", "r7-med-1-1"];

    private readonly DirectoryInfo _above = Directory.CreateTempSubdirectory("mimamori-killed-");
    private readonly CookieContainer _cookies = new();

    private KilledFile File => new(Data);

    private DataFolder Data => new DataFolder(Path.Combine(_above.FullName, "house")).Create();

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _above.Delete(recursive: true);
    }

    [Fact]
    public async Task Import()
    {
        var (taken, number) = (new List<int>(), 0);
        var whole = await BeginAsync(async server =>
        {
            Assert.True(await UploadAsync(server, number));
            taken.Add(number++);
            await UntilAsync(() => !File.HasWaitingImports());
        });
        for (var moment = 0; moment < Moments.Of(3); moment++)
        {
            using var server = await RunningServer.StartAsync(Data.Path, _cookies);
            // What the last kill interrupted is read by itself, all of it.
            await UntilAsync(() => !File.HasWaitingImports());
            Assert.All(taken, file => Assert.Equal(Machines, File.MachinesOf(file)));
            var after = Moments.Any(whole * 2);
            await UntilKilledAsync(server, after, async () =>
            {
                if (await UploadAsync(server, number))
                    taken.Add(number);
                number++;
            });
            File.IsWhole($"killed after {after}");
            Assert.All(Enumerable.Range(0, number + 1), file => Assert.True(File.IsReadOrNot(file, Machines), $"killed after {after}: half of {file} is shown"));
            Assert.All(taken, file => Assert.True(File.HasImport(Name(file)), $"killed after {after}: {file} is gone"));
        }
        // A file goes after its rows are saved, and what an upload left half done goes at the start: both a moment later than the last row.
        await EndAsync(() => !File.HasWaitingImports() && Directory.GetFiles(Data.IncomingFolder).Length == 0);
        Assert.All(taken, file => Assert.Equal(Machines, File.MachinesOf(file)));
        Assert.Empty(Directory.GetFiles(Data.IncomingFolder));
    }

    [Fact]
    public async Task Signing()
    {
        var (answered, signed, slips, number) = (new Dictionary<string, int>(), 0, 0, 0);
        async Task WorkAsync(RunningServer server)
        {
            var item = Items[number++ % Items.Length];
            if (await AnswerAsync(server, item, number))
                answered[item] = number;
            if (await IsTakenAsync(server.PostAsync($"/checklist/r7-med/{item}", $"/checklist/r7-med/{item}/sign")))
                signed++;
            if (number % 4 == 0 && await IsTakenAsync(server.PostAsync("/activity/seal", "/activity/slip")))
                slips++;
        }
        var whole = await BeginAsync(async server => { for (var time = 0; time < 8; time++) await WorkAsync(server); });
        Assert.True(signed == 8 && slips == 2, $"{signed} signed, {slips} slips");
        for (var moment = 0; moment < Moments.Of(3); moment++)
        {
            using var server = await RunningServer.StartAsync(Data.Path, _cookies);
            var after = Moments.Any(whole);
            await UntilKilledAsync(server, after, () => WorkAsync(server));

            File.IsWhole($"killed after {after}");
            Assert.All(answered, answer => Assert.True(File.NoteOf(answer.Key) >= answer.Value, $"killed after {after}: an answer to {answer.Key} is gone"));
            Assert.True(File.Count("Signatures") >= signed && File.Count("ActivityAnchors") >= slips, $"killed after {after}: a signature is gone");
            Assert.Equal(File.Count("Signatures"), File.LinesOf("checklist.signed"));
            Assert.Equal(File.TimesAnswered(), File.LinesOf("checklist.answered"));
        }
        await EndAsync(() => File.Unsealed() == 0);
    }

    /// <summary>The first start on a house whose long log was never sealed: key, chain, head and anchor are made.</summary>
    [Fact]
    public async Task Sealing()
    {
        using var old = new SmallHouse();
        Assert.Equal(0, (await ChildProgram.RunAsync("user", "list", "--data", old.Data.Path)).ExitCode);
        old.Do(KilledFile.ManyLines(Lines));
        var fresh = await System.IO.File.ReadAllBytesAsync(old.Data.DatabaseFile, TestContext.Current.CancellationToken);
        var whole = TimeSpan.Zero;
        for (var moment = -1; moment < Moments.Of(3); moment++)
        {
            Lay(fresh);
            using var server = await RunningServer.StartAsync(Data.Path, _cookies);
            var (watch, after) = (Stopwatch.StartNew(), Moments.Any(whole));
            if (moment < 0)
                await UntilAsync(() => File.Unsealed() == 0);
            else
                await Task.Delay(after, TestContext.Current.CancellationToken);
            await server.KillAsync();
            whole = moment < 0 ? watch.Elapsed : whole;

            File.IsWhole($"killed after {after}");
            new SealLog(Data, new AnchorKey(Data), TimeProvider.System).Run();
            Assert.All(new VerifyHouse(Data, new AnchorKey(Data), TimeProvider.System).Run().Findings, finding => Assert.Equal(Fault.FileMissing, finding.Fault));
            Assert.Empty(Directory.GetFiles(Data.KeysFolder, "*.part"));
        }
    }

    /// <summary>A house, and how long the work takes that will be interrupted.</summary>
    private async Task<TimeSpan> BeginAsync(Func<RunningServer, Task> work)
    {
        using var server = await RunningServer.StartAsync(Data.Path, _cookies);
        await server.OpenHouseAsync();
        var watch = Stopwatch.StartNew();
        await work(server);
        return watch.Elapsed;
    }

    private async Task EndAsync(Func<bool> isDone)
    {
        using var server = await RunningServer.StartAsync(Data.Path, _cookies);
        await UntilAsync(() => isDone() && File.Unsealed() == 0);
        await server.KillAsync();
        Assert.Empty(new VerifyHouse(Data, new AnchorKey(Data), TimeProvider.System).Run().Findings);
    }

    private static async Task UntilKilledAsync(RunningServer server, TimeSpan after, Func<Task> work)
    {
        var end = Task.Delay(after, TestContext.Current.CancellationToken).ContinueWith(_ => server.KillAsync(), TestContext.Current.CancellationToken).Unwrap();
        while (!end.IsCompleted)
            try
            {
                await work();
            }
            catch (Exception gone) when (gone is HttpRequestException or IOException)
            {
                // The server is gone: nobody promised anything for this one.
            }
        await end;
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        while (!isSo())
            await Task.Delay(50, TestContext.Current.CancellationToken);
    }

    private void Lay(byte[] database)
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(Data.Path, "mimamori.db*").Concat(Directory.GetFiles(Data.KeysFolder, "activity-anchor*")))
            System.IO.File.Delete(file);
        System.IO.File.WriteAllBytes(Data.DatabaseFile, database);
    }

    private static string Name(int number) => $"{number}.pcap";

    private static async Task<bool> UploadAsync(RunningServer server, int number)
    {
        var form = HtmlForm.Find(await server.Client.GetStringAsync("/discovery", TestContext.Current.CancellationToken), "/discovery/imports");
        var bytes = DiscoveryHouse.Capture([.. Enumerable.Range(1, Machines).Select(machine => (KilledFile.Card(number, machine), $"10.{number / 250}.{number % 250}.{machine}"))]);
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in form.Hidden.Append(("newPoint", "受付")))
            content.Add(new StringContent(value), name);
        content.Add(new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } }, "files", Name(number));
        return await IsTakenAsync(server.Client.PostAsync("/discovery/imports", content, TestContext.Current.CancellationToken));
    }

    private static Task<bool> AnswerAsync(RunningServer server, string item, int number) => IsTakenAsync(server.PostAsync($"/checklist/r7-med/{item}", $"/checklist/r7-med/{item}",
        ("Input.Value", "Yes"), ("Input.AnsweredOn", "2026-11-01"), ("Input.Note", number.ToString(CultureInfo.InvariantCulture))));

    private static async Task<bool> IsTakenAsync(Task<HttpResponseMessage> posting)
    {
        using var answer = await posting;
        return answer.StatusCode == HttpStatusCode.Found;
    }
}
