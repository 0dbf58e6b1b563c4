using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Mimamori.Commands;
using Mimamori.Data;
using Mimamori.Features.Backups;
using Mimamori.Features.Institutions;
using Mimamori.Features.Ledger;
using Mimamori.Features.People;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Backups;

public sealed class BackupTests
{
    [Fact]
    public async Task A_copy_is_checked_listed_and_can_be_downloaded()
    {
        await using var house = await TestHouse.OpenAsync();

        await house.PostAsync("/backup", "/backup/take");

        var copy = Assert.Single(house.Services.GetRequiredService<BackupShelf>().List());
        var page = await house.Client.GetStringAsync("/backup", TestContext.Current.CancellationToken);
        Assert.Contains(copy.Name, page);
        Assert.True(copy.Rows > 3);
        var bytes = await house.Client.GetByteArrayAsync($"/backup/files/{copy.Name}", TestContext.Current.CancellationToken);
        Assert.Equal(copy.Sha256, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)));
        Assert.Equal(["backup.taken", "backup.downloaded"], house.WithDatabase(database => database.Activity.OrderBy(entry => entry.Id).Select(entry => entry.Verb).ToList())[1..]);
    }

    [Fact]
    public async Task A_copy_taken_while_others_write_holds_whole_changes_only()
    {
        await using var house = await TestHouse.OpenAsync();
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(() => WriteInPairs(house, stop.Token), TestContext.Current.CancellationToken);
        var shelf = house.Services.GetRequiredService<BackupShelf>();

        var copies = Enumerable.Range(0, 5).Select(_ => shelf.Take()).ToList();
        await stop.CancelAsync();
        var written = await writing;

        Assert.True(written > 0);
        Assert.All(copies, copy =>
        {
            Assert.Null(copy.Problem);
            Assert.Equal(Count(copy.Value!.File, "Assets"), Count(copy.Value.File, "Places"));
        });
        Assert.Equal(5, copies.Select(copy => copy.Value!.Name).Distinct().Count());
    }

    [Fact]
    public async Task A_server_starts_from_a_copy_put_in_another_folder()
    {
        await using var house = await TestHouse.OpenAsync();
        var copy = house.Services.GetRequiredService<BackupShelf>().Take().Value!;
        var elsewhere = new DataFolder(Path.Combine(house.Folder, "elsewhere")).Create();
        File.Copy(copy.File, elsewhere.DatabaseFile);

        await using var app = WebServer.Build(elsewhere, "http://127.0.0.1:0");
        Assert.Null(await WebServer.PrepareAsync(app.Services, TestContext.Current.CancellationToken));

        using var scope = app.Services.CreateScope();
        Assert.Equal("試験病院", scope.ServiceProvider.GetRequiredService<Database>().Institutions.Single().Name);
    }

    [Fact]
    public async Task A_copy_does_not_count_without_its_file_or_with_half_a_record()
    {
        await using var house = await TestHouse.OpenAsync();
        var shelf = house.Services.GetRequiredService<BackupShelf>();
        var copy = shelf.Take().Value!;
        File.WriteAllText(Path.Combine(house.Folder, "backups", "mimamori-20260101-000000.json"), "{\"file\": \"x");

        File.Delete(copy.File);

        Assert.Single(shelf.List());
        Assert.Null(shelf.Newest());
    }

    [Fact]
    public async Task A_damaged_copy_is_found_out()
    {
        await using var house = await TestHouse.OpenAsync();
        var copy = house.Services.GetRequiredService<BackupShelf>().Take().Value!;
        using (var file = File.OpenWrite(copy.File))
        {
            file.Position = 8192;
            file.Write(new byte[8192]);
        }

        Assert.False(WholeOrThrows(copy.File));
    }

    [Fact]
    public async Task Does_not_hand_out_a_copy_that_holds_a_house_one_may_not_enter()
    {
        await using var house = await TestHouse.OpenAsync();
        house.WithDatabase(database =>
        {
            database.Institutions.Add(new Institution { Name = "隣の病院", Kind = InstitutionKind.Hospital });
            return database.SaveChanges();
        });
        var copy = house.Services.GetRequiredService<BackupShelf>().Take().Value!;

        Assert.Equal(HttpStatusCode.Forbidden, (await house.Client.GetAsync($"/backup/files/{copy.Name}", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Theory]
    [InlineData(Role.PatientSafetyManager)]
    [InlineData(Role.Viewer)]
    public async Task Only_three_roles_may_carry_a_copy_away(Role role)
    {
        await using var house = await TestHouse.OpenAsync();
        var copy = house.Services.GetRequiredService<BackupShelf>().Take().Value!;
        house.WithDatabase(database =>
        {
            database.Memberships.Single().Role = role;
            return database.SaveChanges();
        });

        var response = await house.Client.GetAsync($"/backup/files/{copy.Name}", TestContext.Current.CancellationToken);

        Assert.NotEqual("application/vnd.sqlite3", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Refuses_to_write_over_a_file()
    {
        await using var house = await TestHouse.OpenAsync();
        var target = Path.Combine(house.Folder, "mine.db");
        File.WriteAllText(target, "mine");

        var (_, problem) = house.Services.GetRequiredService<BackupShelf>().Take(target);

        Assert.Contains("mine.db", problem!.Sentence);
        Assert.Equal("mine", File.ReadAllText(target));
    }

    private static int WriteInPairs(TestHouse house, CancellationToken stop)
    {
        for (var number = 0; ; number++)
        {
            if (stop.IsCancellationRequested)
                return number;
            house.WithDatabase(database =>
            {
                database.Assets.Add(new Asset { Kind = "terminal", Name = $"端末{number}" });
                database.Places.Add(new Place { Name = $"部屋{number}" });
                return database.SaveChanges();
            });
        }
    }

    private static bool WholeOrThrows(string file)
    {
        try
        {
            return DatabaseCopy.Read(file).IsWhole;
        }
        catch (SqliteException)
        {
            return false;
        }
    }

    private static long Count(string file, string table)
    {
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var ask = connection.CreateCommand();
        ask.CommandText = table == "Assets" ? "SELECT count(*) FROM Assets" : "SELECT count(*) FROM Places";
        return (long)ask.ExecuteScalar()!;
    }
}
