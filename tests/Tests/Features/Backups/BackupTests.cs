using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Mimamori.Commands;
using Mimamori.Features.Backups;
using Mimamori.Features.EvidenceStore;
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

        var copies = Enumerable.Range(0, 3).Select(_ => shelf.Take()).ToList();
        await stop.CancelAsync();
        var written = await writing;

        Assert.True(written > 0);
        Assert.All(copies, copy =>
        {
            Assert.Null(copy.Problem);
            var rows = Opened(house, copy.Value!).Manifest.Tables;
            Assert.Equal(rows["Assets"], rows["Places"]);
        });
        Assert.Equal(3, copies.Select(copy => copy.Value!.Name).Distinct().Count());
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
    public async Task What_a_killed_backup_left_behind_is_put_in_order_by_the_next()
    {
        await using var house = await TestHouse.OpenAsync();
        var shelf = house.Services.GetRequiredService<BackupShelf>();
        var first = shelf.Take().Value!;
        File.Delete(Path.ChangeExtension(first.File, ".json"));
        File.WriteAllText(Path.Combine(house.Folder, "backups", "mimamori-20200101-000000.backup.part"), "half");
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(house.Folder, "work")).FullName, "copy.db"), "half");

        Assert.Empty(shelf.List());
        shelf.Take();

        Assert.Equal(2, shelf.List().Count);
        Assert.Equal(first, shelf.List()[1]);
        Assert.Empty(Directory.GetFiles(house.Folder, "*.part", SearchOption.AllDirectories));
        Assert.Empty(Directory.GetFiles(house.Folder, "copy.db", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_photograph_that_is_lost_or_altered_is_counted_and_stops_nothing()
    {
        await using var house = await TestHouse.OpenAsync();
        var shelf = new FileShelf(new DataFolder(house.Folder));
        var (lost, altered) = (shelf.Put([1, 2, 3]), shelf.Put([4, 5, 6]));
        house.WithDatabase(database =>
        {
            foreach (var sha256 in new[] { lost, altered })
                database.StoredFiles.Add(new StoredFile { Sha256 = sha256, MediaType = "image/jpeg", SizeBytes = 3, Width = 1, Height = 1, At = database.Now, By = "test" });
            return database.SaveChanges();
        });
        shelf.Delete(lost);
        File.WriteAllBytes(shelf.PathOf(altered), [7]);

        var record = house.Services.GetRequiredService<BackupShelf>().Take().Value!;

        Assert.Equal((1, 2), (record.Files, record.LostFiles));
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

        Assert.NotEqual("application/octet-stream", response.Content.Headers.ContentType?.MediaType);
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

    private static BackupContent Opened(TestHouse house, BackupRecord record)
    {
        var key = house.Services.GetRequiredService<BackupShelf>().Keys.Key(default).Value!;
        return BackupFile.Check(record.File, key, Path.Combine(house.Folder, "work")).Value!;
    }
}
