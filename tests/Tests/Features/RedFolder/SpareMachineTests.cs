using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Mimamori.Features.Backups;
using Mimamori.Features.EmergencyMode;
using Mimamori.Features.RedFolder;
using Mimamori.Tests.Features.Backups;
using Mimamori.Tests.Features.FirstDay;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.RedFolder;

/// <summary>The house's server is gone: a second machine starts from the kit, runs the morning, and what it wrote comes home.</summary>
public sealed class SpareMachineTests
{
    [Fact]
    public async Task A_second_machine_starts_from_the_kit_runs_the_board_and_brings_its_timeline_home()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "start.sh is for a shell.");
        Assert.SkipWhen(TestPostgres.IsUsed, "A database on a server is backed up there.");
        await using var house = await TestHouse.OpenAsync();
        var stick = Directory.CreateTempSubdirectory("mimamori-stick-").FullName;
        var kit = (await ChildProgram.RunAsync("kit", "--data", house.Folder, "--to", stick)).Output.Trim();
        Assert.Equal(0, (await ChildProgram.RunAsync("kit", "--check", kit)).ExitCode);
        var words = Path.Combine(stick, "words.txt");
        await File.WriteAllTextAsync(words, house.Services.GetRequiredService<BackupShelf>().Keys.Words(), TestContext.Current.CancellationToken);

        byte[] timeline;
        using (var spare = await SpareAsync(kit, words, Path.Combine(stick, "laptop")))
        {
            await spare.SignInAsync();
            using var declared = await spare.PostAsync("/emergency", "/emergency/declare", ("word", "院長 田中"), ("what", "何台も止まった"));
            var board = declared.Headers.Location!.OriginalString;
            using var said = await spare.PostAsync(board, board + "/say", ("text", "予備のパソコンで書いた"));
            timeline = await spare.Client.GetByteArrayAsync(board + "/timeline.json", TestContext.Current.CancellationToken);
        }

        Assert.Contains("何台も止まった", await BringAsync(house, timeline), StringComparison.Ordinal);
        var home = house.WithDatabase(database => database.Set<EmergencyEntry>().Single());
        Assert.Equal(("予備のパソコンで書いた", EntryKind.Fact), (home.Text, home.Kind));
        Assert.Contains("新しい行はありませんでした", await BringAsync(house, timeline), StringComparison.Ordinal);
        Directory.Delete(stick, recursive: true);
    }

    [Fact]
    public async Task The_button_gives_the_same_as_one_file_to_unpack_onto_a_stick()
    {
        Assert.SkipWhen(TestPostgres.IsUsed, "A database on a server is backed up there.");
        await using var house = await TestHouse.OpenAsync();
        using var answer = await house.PostAsync("/kit", "/kit/download");
        var folder = Directory.CreateTempSubdirectory("mimamori-stick-").FullName;
        await using (var zip = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken))
            await ZipFile.ExtractToDirectoryAsync(zip, folder, TestContext.Current.CancellationToken);

        var kit = Path.Combine(folder, "mimamori-kit");
        Assert.Null(KitFolder.Check(kit).Problem);
        Assert.All(["index.html", "sealed.html", "start.sh", "start.cmd", "program/mimamori.dll"], name => Assert.True(File.Exists(Path.Combine(kit, name)), name));
        Assert.Single(Directory.GetFiles(Path.Combine(kit, "backup")));
        Assert.Equal(KitKind.Stick, house.WithDatabase(database => database.KitsMade.Single().Kind));
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<string> BringAsync(TestHouse house, byte[] timeline)
    {
        var form = HtmlForm.Find(await house.PageAsync("/emergency"), "/emergency/bring");
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in form.Hidden)
            content.Add(new StringContent(value), name);
        content.Add(new ByteArrayContent(timeline), "file", "timeline.json");
        using var answer = await house.Client.PostAsync("/emergency/bring", content, TestContext.Current.CancellationToken);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>As a person would start it, but for the words, which come from a file.</summary>
    private static Task<RunningServer> SpareAsync(string kit, string words, string home)
    {
        var start = new ProcessStartInfo("sh", [Path.Combine(kit, "start.sh"), "--passphrase-file", words]);
        (start.Environment["MIMAMORI_KIT_HOME"], start.Environment["MIMAMORI_KIT_URLS"]) = (home, "http://127.0.0.1:0");
        return RunningServer.StartAsync(start, new CookieContainer());
    }
}
