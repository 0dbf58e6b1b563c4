using Mimamori.Features.Backups;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Backups;

/// <summary>No room, no right to write: a sentence, and everything that was there is still there.</summary>
public sealed class FullDiskTests : IDisposable
{
    /// <summary>No file larger than 500 KB: smaller than the database.</summary>
    private const string NoRoom = "ulimit -f 500; trap '' XFSZ";

    private readonly SmallHouse _house = new();

    public FullDiskTests() => Assert.SkipUnless(OperatingSystem.IsLinux(), "Limits of the shell are the way to try this, and Linux has them.");

    public void Dispose() => _house.Dispose();

    [Fact]
    public async Task A_backup_without_room_says_so_and_leaves_nothing_behind()
    {
        var run = await ChildProgram.UnderAsync(NoRoom, "backup", "--data", _house.Data.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(FirstWords("CouldNotWrite", _house.Data.BackupsFolder), run.Errors);
        Assert.Empty(_house.Shelf.List());
        Assert.Empty(Directory.GetFiles(_house.Data.Path, "*.part", SearchOption.AllDirectories));
        Assert.Empty(Directory.GetFiles(_house.Data.WorkFolder));
    }

    [Fact]
    public async Task A_restore_without_room_leaves_the_house_as_it_was()
    {
        var backup = _house.Shelf.Take(_house.PathOf("house.backup")).Value!.File;
        var before = SmallHouse.Everything(_house.Data.DatabaseFile);

        var run = await ChildProgram.UnderAsync(NoRoom, "restore", backup, "--data", _house.Data.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.NotEmpty(run.Errors);
        Assert.DoesNotContain("   at ", run.Errors);
        Assert.Equal(before, SmallHouse.Everything(_house.Data.DatabaseFile));
        Assert.False(Directory.Exists(RestoreJournal.FolderOf(_house.Data)));
    }

    [Fact]
    public async Task An_upgrade_without_room_puts_the_old_data_back()
    {
        var before = SmallHouse.Everything(_house.Data.DatabaseFile);

        var run = await ChildProgram.UnderAsync(NoRoom, "user", "list", "--data", _house.Data.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(Said.Backup("UpgradeFailed").Split('{')[0], run.Errors);
        Assert.Equal(before, SmallHouse.Everything(_house.Data.DatabaseFile));
        Assert.Null(UpgradeMark.Read(_house.Data));
    }

    [Fact]
    public void A_place_that_cannot_be_written_to_is_named()
    {
        var (_, problem) = _house.Shelf.Take("/proc/nothing/house.backup");

        Assert.StartsWith(FirstWords("CouldNotWrite", "/proc/nothing/house.backup"), problem!.Sentence);
        Assert.Empty(_house.Shelf.List());
    }

    private static string FirstWords(string key, string place) => string.Format(Said.Backup(key), place, "|").Split('|')[0];
}
