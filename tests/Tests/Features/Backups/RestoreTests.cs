using Microsoft.Extensions.DependencyInjection;
using Mimamori.Commands;
using Mimamori.Data;
using Mimamori.Features.Backups;
using Mimamori.Features.EvidenceStore;
using Mimamori.Tests.Commands;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Backups;

public sealed class RestoreTests
{
    [Fact]
    public async Task On_another_machine_the_paper_brings_everything_back()
    {
        using var house = new SmallHouse();
        var photo = new FileShelf(house.Data).Put([1, 2, 3]);
        File.WriteAllText(house.Data.OpenFile, "{}");
        var backup = (await Verb.RunAsync("backup", "--data", house.Data.Path)).Output.Trim();
        File.WriteAllText(house.PathOf("paper.txt"), (await Verb.RunAsync("backup", "--data", house.Data.Path, "--show-passphrase")).Output.ToLowerInvariant());

        var verb = await Verb.RunAsync("restore", backup, "--data", house.Elsewhere.Path, "--passphrase-file", house.PathOf("paper.txt"));

        Assert.Equal((0, house.Elsewhere.Path), (verb.ExitCode, verb.Output.Trim()));
        Assert.Equal(SmallHouse.Everything(house.Data.DatabaseFile), SmallHouse.Everything(house.Elsewhere.DatabaseFile));
        Assert.Equal([1, 2, 3], File.ReadAllBytes(new FileShelf(house.Elsewhere).PathOf(photo)));
        Assert.Equal(NamesIn(house.Data.KeysFolder), NamesIn(house.Elsewhere.KeysFolder));
        Assert.True(File.Exists(house.Elsewhere.OpenFile));
        // The restored house goes on with the same paper, without asking anybody.
        Assert.Equal(house.Shelf.Keys.Key(default).Value!.Number, new BackupShelf(house.Elsewhere, TimeProvider.System).Take().Value!.KeyNumber);
    }

    [Fact]
    public async Task Over_a_house_the_house_is_put_aside_and_its_log_says_so()
    {
        using var house = new SmallHouse();
        var backup = house.Shelf.Take().Value!.File;
        var before = SmallHouse.Everything(house.Data.DatabaseFile);
        house.Do("UPDATE \"Assets\" SET \"Name\" = 'changed since'");
        var changed = SmallHouse.Everything(house.Data.DatabaseFile);

        var verb = await Verb.RunAsync("restore", backup, "--data", house.Data.Path);

        Assert.Equal(0, verb.ExitCode);
        Assert.Equal(before, SmallHouse.Everything(house.Data.DatabaseFile));
        var aside = Assert.Single(Directory.GetDirectories(house.Data.Path, "before-restore-*"));
        Assert.Equal(changed, SmallHouse.Everything(Path.Combine(aside, "mimamori.db")));
        Assert.Contains(Path.GetFileName(aside), verb.Errors);
        await using var app = WebServer.Build(house.Data.Create(), "http://127.0.0.1:0");
        Assert.Null(await WebServer.PrepareAsync(app.Services, TestContext.Current.CancellationToken));
        using var scope = app.Services.CreateScope();
        var database = scope.ServiceProvider.GetRequiredService<Database>();
        database.Actor = Actor.ProgramFor(database.Institutions.Single().Id);
        Assert.Equal(Path.GetFileName(backup), database.Activity.Single(entry => entry.Verb == "backup.restored").Subject);
        Assert.Null(RestoreJournal.ReadDone(house.Data));
    }

    [Fact]
    public async Task Refuses_while_a_server_runs_on_the_folder()
    {
        using var house = new SmallHouse();
        var backup = house.Shelf.Take().Value!.File;
        using var server = FileLock.TryTake(house.Data.ServerLockFile);
        var before = SmallHouse.Everything(house.Data.DatabaseFile);

        var restore = await Verb.RunAsync("restore", backup, "--data", house.Data.Path);
        var second = await Verb.RunAsync("serve", "--data", house.Data.Path, "--urls", "http://127.0.0.1:0");

        Assert.Equal((1, 1), (restore.ExitCode, second.ExitCode));
        Assert.Equal(string.Format(Said.Backup("ServerRuns"), house.Data.Path), restore.Errors.Trim());
        Assert.EndsWith(string.Format(Said.Backup("AlreadyServed"), house.Data.Path), second.Errors.Trim(), StringComparison.Ordinal);
        Assert.Equal(before, SmallHouse.Everything(house.Data.DatabaseFile));
    }

    [Fact]
    public async Task A_wrong_paper_a_newer_database_and_a_damaged_file_leave_the_house_alone()
    {
        using var house = new SmallHouse();
        var good = house.Shelf.Take().Value!.File;
        File.WriteAllText(house.PathOf("paper.txt"), "AAAA-BBBB");
        var damaged = house.PathOf("damaged.backup");
        var bytes = File.ReadAllBytes(good);
        bytes[^100] ^= 1;
        File.WriteAllBytes(damaged, bytes);
        house.Do("INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_Future', '30.0.0')");
        var newer = house.Shelf.Take(house.PathOf("newer.backup")).Value!.File;
        var before = SmallHouse.Everything(house.Data.DatabaseFile);

        Assert.Contains(house.Shelf.Keys.Read()!.Number, (await RefusedAsync(good, "--passphrase-file", house.PathOf("paper.txt"))).Errors);
        Assert.Contains("29990101000000_Future", (await RefusedAsync(newer)).Errors);
        Assert.Contains("damaged.backup", (await RefusedAsync(damaged)).Errors);
        Assert.Contains("none.backup", (await RefusedAsync(house.PathOf("none.backup"))).Errors);
        Assert.Equal(before, SmallHouse.Everything(house.Data.DatabaseFile));
        Assert.Empty(Directory.GetDirectories(house.Data.Path, "*restor*"));

        async Task<Verb> RefusedAsync(string file, params string[] more)
        {
            var verb = await Verb.RunAsync(["restore", file, "--data", house.Data.Path, .. more]);
            Assert.Equal(1, verb.ExitCode);
            Assert.Empty(verb.Output);
            return verb;
        }
    }

    [Fact]
    public async Task People_sign_in_again_after_their_machine_was_replaced()
    {
        await using var house = await TestHouse.OpenAsync();
        var backup = house.Services.GetRequiredService<BackupShelf>().Take().Value!;
        var elsewhere = new DataFolder(Path.Combine(house.Folder, "elsewhere"));
        var key = house.Services.GetRequiredService<BackupShelf>().Keys.Key(default).Value!;

        Assert.NotNull(new RestoreHouse(elsewhere, TimeProvider.System).Handle(backup.File, _ => key).Value);

        await using var app = WebServer.Build(elsewhere.Create(), "http://127.0.0.1:0");
        Assert.Null(await WebServer.PrepareAsync(app.Services, TestContext.Current.CancellationToken));
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var browser = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        var html = await browser.GetStringAsync("/sign-in", TestContext.Current.CancellationToken);
        var form = HtmlForm.Find(html, "/sign-in");
        var content = new FormUrlEncodedContent(form.Hidden.Concat([("Input.UserName", "hanako"), ("Input.Password", "akai kasa to neko")]).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        var home = await browser.PostAsync("/sign-in", content, TestContext.Current.CancellationToken);
        Assert.Contains("試験病院", System.Net.WebUtility.HtmlDecode(await home.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    private static IEnumerable<string?> NamesIn(string folder) => Directory.GetFiles(folder).Select(Path.GetFileName).Order();
}
