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

    public void Dispose()
    {
        if (OperatingSystem.IsLinux())
            foreach (var folder in Directory.GetDirectories(Path.GetDirectoryName(_house.Data.Path)!, "*", SearchOption.AllDirectories).Append(Path.GetDirectoryName(_house.Data.Path)!))
                File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        _house.Dispose();
    }

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

    [Fact]
    public async Task A_folder_one_may_only_read_is_named_and_left_alone()
    {
        File.Copy(_house.Data.DatabaseFile, _house.PathOf("other.backup"));
        Assert.SkipUnless((await ReaderAsync("--version")).ExitCode == 0, "There is no second user who can start the program here.");
        foreach (var verb in (string[][])[["serve", "--urls", "http://127.0.0.1:0"], ["backup"], ["user", "list"], ["restore", _house.PathOf("other.backup")]])
        {
            var run = await ReaderAsync([.. verb, "--data", _house.Data.Path]);
            Assert.True(run.ExitCode == 1 && run.Errors.Contains(_house.Data.Path, StringComparison.Ordinal) && !run.Errors.Contains("Unhandled", StringComparison.Ordinal), run.Errors);
        }
        Assert.Empty(_house.Shelf.List());
    }

    /// <summary>Root may write anywhere, so root becomes nobody first.</summary>
    private Task<ChildProgram> ReaderAsync(params string[] arguments)
    {
        var above = Path.GetDirectoryName(_house.Data.Path);
        return ChildProgram.UnderAsync($"mkdir -p '{above}/home'; find '{above}' -type d -exec chmod 555 {{}} +; chmod -R a+r '{above}'; chmod 777 '{above}/home'; export HOME='{above}/home'; [ $(id -u) != 0 ] || set -- setpriv --reuid=65534 --clear-groups \"$@\"", arguments);
    }

    private static string FirstWords(string key, string place) => string.Format(Said.Backup(key), place, "|").Split('|')[0];
}
