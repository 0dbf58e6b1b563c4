using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Backups;
using Mimamori.Features.EvidenceStore;

namespace Mimamori.Tests.Features.Backups;

/// <summary>kill -9 at random moments of backup, restore and upgrade: the database opens, and nothing half-done is shown.</summary>
public sealed class KilledTests : IDisposable
{
    private readonly SmallHouse _house = new();

    public void Dispose() => _house.Dispose();

    [Fact]
    public async Task Backup()
    {
        AddPhotographs();
        var before = SmallHouse.Everything(_house.Data.DatabaseFile);
        var whole = (await ChildProgram.RunAsync("backup", "--data", _house.Data.Path)).Took;
        for (var moment = 0; moment < Moments.Of(4); moment++)
        {
            var after = Moments.Within(whole);
            await ChildProgram.KilledAsync(after, "backup", "--data", _house.Data.Path);

            Assert.All(_house.Shelf.List(), record => Assert.True(_house.Shelf.Check(record.File) is null, $"killed after {after}"));
            Assert.Equal(before, SmallHouse.Everything(_house.Data.DatabaseFile));
        }
        Assert.Null(_house.Shelf.Take().Problem);
        Assert.Empty(Directory.GetFiles(_house.Data.Path, "*.part", SearchOption.AllDirectories));
        Assert.Empty(Directory.GetFiles(_house.Data.WorkFolder));
    }

    [Fact]
    public async Task Restore()
    {
        AddPhotographs();
        var backup = _house.Shelf.Take(_house.PathOf("house.backup")).Value!.File;
        var restored = SmallHouse.Everything(_house.Data.DatabaseFile);
        var whole = (await ChildProgram.RunAsync("restore", backup, "--data", _house.Data.Path)).Took;
        for (var moment = 0; moment < Moments.Of(4); moment++)
        {
            _house.Do($"UPDATE \"Assets\" SET \"Name\" = 'changed {moment}'");
            var changed = SmallHouse.Everything(_house.Data.DatabaseFile);
            var after = Moments.Within(whole);
            await ChildProgram.KilledAsync(after, "restore", backup, "--data", _house.Data.Path);

            Assert.Null(Unfinished.Settle(_house.Data));
            var now = SmallHouse.Everything(_house.Data.DatabaseFile);
            Assert.True(now == restored || now == changed, $"killed after {after}");
            Assert.Equal(8, new FileShelf(_house.Data).Count);
            Assert.False(Directory.Exists(RestoreJournal.FolderOf(_house.Data)));
            if (now == restored)
                Assert.Contains(Directory.GetDirectories(_house.Data.Path, "before-restore-*"), aside => SmallHouse.Everything(Path.Combine(aside, "mimamori.db")) == changed);
        }
    }

    [Fact]
    public async Task Upgrade()
    {
        MakeOld();
        var old = File.ReadAllBytes(_house.Data.DatabaseFile);
        var whole = (await ChildProgram.RunAsync("user", "list", "--data", _house.Data.Path)).Took;
        var upgraded = SmallHouse.Everything(_house.Data.DatabaseFile);
        for (var moment = 0; moment < Moments.Of(3); moment++)
        {
            File.WriteAllBytes(_house.Data.DatabaseFile, old);
            var after = Moments.Within(whole);
            await ChildProgram.KilledAsync(after, "user", "list", "--data", _house.Data.Path);

            Assert.Null(await UpgradeTests.PrepareAsync(_house.Data));
            Assert.True(upgraded == SmallHouse.Everything(_house.Data.DatabaseFile), $"killed after {after}");
            Assert.Null(UpgradeMark.Read(_house.Data));
        }
    }

    private void AddPhotographs()
    {
        var bytes = new byte[500_000];
        for (var number = 0; number < 8; number++)
        {
            new Random(number).NextBytes(bytes);
            new FileShelf(_house.Data).Put(bytes);
        }
    }

    private void MakeOld()
    {
        var options = new DbContextOptionsBuilder<SqliteDatabase>().UseSqlite($"Data Source={_house.Data.DatabaseFile};Pooling=False").Options;
        using var database = new SqliteDatabase(options, TimeProvider.System);
        database.Database.Migrate(database.Database.GetMigrations().First());
    }
}
