using Microsoft.EntityFrameworkCore;
using Mimamori.Commands;
using Mimamori.Data;
using Mimamori.Features.Backups;

namespace Mimamori.Tests.Features.Backups;

public sealed class UpgradeTests
{
    /// <summary>The database of the small house lacks what came after it; here it also lacks its last step, so that there is always one to do.</summary>
    private const string LastStep = "20261125235326_FirstDay";

    [Fact]
    public async Task Before_an_upgrade_a_copy_is_taken_and_only_the_newest_is_kept()
    {
        using var house = Older();
        File.WriteAllText(Path.Combine(house.Data.BackupsFolder, "before-upgrade-20200101-000000.db"), "old");
        var before = SmallHouse.Everything(house.Data.DatabaseFile);

        Assert.Null(await PrepareAsync(house.Data));

        var copy = Assert.Single(Directory.GetFiles(house.Data.BackupsFolder, "before-upgrade-*"));
        Assert.Equal(before, SmallHouse.Everything(copy));
        Assert.Null(UpgradeMark.Read(house.Data));
    }

    [Fact]
    public async Task When_a_step_fails_the_old_database_comes_back_and_the_words_say_so()
    {
        using var house = Older();
        // Something in the way of the next step: a table of the name it wants to make.
        house.Do("CREATE TABLE \"StartRows\" (\"Wrong\" TEXT)");
        var before = SmallHouse.Everything(house.Data.DatabaseFile);

        var refused = await PrepareAsync(house.Data);

        Assert.Contains("StartRows", refused);
        Assert.Equal(before, SmallHouse.Everything(house.Data.DatabaseFile));
        Assert.Null(UpgradeMark.Read(house.Data));
        house.Do("DROP TABLE \"StartRows\"");
        Assert.Null(await PrepareAsync(house.Data));
    }

    [Fact]
    public async Task An_upgrade_that_was_killed_is_undone_and_done_again()
    {
        using var house = Older();
        DatabaseCopy.Write(house.Data.DatabaseFile, Path.Combine(house.Data.BackupsFolder, "before-upgrade-1.db"));
        new UpgradeMark { Copy = "before-upgrade-1.db" }.Write(house.Data);
        house.Do("DROP TABLE \"Assets\"");
        // What EF leaves behind when it is killed: every later start would wait for this lock for ever.
        house.Do("CREATE TABLE IF NOT EXISTS \"__EFMigrationsLock\" (\"Id\" INTEGER NOT NULL PRIMARY KEY, \"Timestamp\" TEXT NOT NULL); INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2026-01-01')");

        Assert.Null(await PrepareAsync(house.Data));

        Assert.Contains("Assets: ", SmallHouse.Everything(house.Data.DatabaseFile));
    }

    [Fact]
    public async Task A_first_database_that_was_killed_half_made_is_made_anew()
    {
        var folder = Directory.CreateTempSubdirectory("mimamori-half-");
        var data = new DataFolder(folder.FullName).Create();
        File.WriteAllText(data.DatabaseFile, "half");
        new UpgradeMark { Copy = null }.Write(data);

        Assert.Null(await PrepareAsync(data));
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_damaged_database_is_not_upgraded()
    {
        using var house = Older();
        using (var file = File.OpenWrite(house.Data.DatabaseFile))
        {
            file.Position = 40_960;
            file.Write(new byte[200_000]);
        }
        var before = File.ReadAllBytes(house.Data.DatabaseFile);

        Assert.NotNull(await PrepareAsync(house.Data));
        Assert.Equal(before, File.ReadAllBytes(house.Data.DatabaseFile));
    }

    private static SmallHouse Older()
    {
        var house = new SmallHouse();
        var options = new DbContextOptionsBuilder<SqliteDatabase>().UseSqlite($"Data Source={house.Data.DatabaseFile};Pooling=False").Options;
        using var database = new SqliteDatabase(options, TimeProvider.System);
        database.Database.Migrate(database.Database.GetMigrations().TakeWhile(step => step != LastStep).Last());
        return house;
    }

    internal static async Task<string?> PrepareAsync(DataFolder data)
    {
        await using var app = WebServer.Build(data, "http://127.0.0.1:0");
        var problem = await WebServer.PrepareAsync(app.Services, TestContext.Current.CancellationToken);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return problem?.Sentence;
    }
}
