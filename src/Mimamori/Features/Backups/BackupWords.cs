using Mimamori.Features.Backups.Container;

namespace Mimamori.Features.Backups;

/// <summary>What is wrong with a backup, in a sentence with the way out.</summary>
public static class BackupWords
{
    public static string Of(DamagedBackupException fault, string file) => fault.Damage switch
    {
        Damage.NotABackup => string.Format(BackupText.NotABackup, file),
        Damage.NewerFormat => string.Format(BackupText.NewerFormat, file),
        Damage.WrongPassphrase => string.Format(BackupText.WrongPassphrase, file, fault.What),
        Damage.Changed => string.Format(BackupText.Changed, file, fault.From, fault.To),
        Damage.CutShort => string.Format(BackupText.CutShort, file, fault.From),
        Damage.BadName => string.Format(BackupText.BadName, file, fault.What),
        _ => string.Format(BackupText.BadContent, file, fault.What),
    };
}
