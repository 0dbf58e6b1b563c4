using Mimamori.Commands;
using Mimamori.Ui;

namespace Mimamori.Features.Backups;

/// <summary>What was begun and not ended when the power went: a restore that was whole is finished, one that was not is thrown away, an upgrade is undone.</summary>
public static class Unfinished
{
    /// <summary>Before anybody opens the database. Null when all is in order now.</summary>
    public static Problem? Settle(DataFolder data)
    {
        if (!IsAny(data))
            return null;
        using var change = FileLock.TryTake(data.ChangeLockFile);
        if (change is null)
            return new Problem(string.Format(BackupText.ChangeRuns, data.Path));
        SettleHeld(data);
        return null;
    }

    /// <summary>For whoever holds <see cref="DataFolder.ChangeLockFile"/> already.</summary>
    public static void SettleHeld(DataFolder data)
    {
        RestoreJournal.Read(data)?.CarryThrough(data);
        if (Directory.Exists(RestoreJournal.FolderOf(data)))
            Directory.Delete(RestoreJournal.FolderOf(data), recursive: true);
        UpgradeMark.Read(data)?.PutBack(data);
    }

    private static bool IsAny(DataFolder data) =>
        RestoreJournal.Read(data) is not null || Directory.Exists(RestoreJournal.FolderOf(data)) || UpgradeMark.Read(data) is not null;
}
