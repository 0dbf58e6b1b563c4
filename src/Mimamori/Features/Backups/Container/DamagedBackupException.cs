namespace Mimamori.Features.Backups.Container;

public enum Damage { NotABackup, NewerFormat, WrongPassphrase, Changed, CutShort, BadName, BadContent }

/// <summary>What is wrong with the bytes of a backup, and between which of them. It never leaves <see cref="BackupFile"/>: outside it is a sentence.</summary>
public sealed class DamagedBackupException(Damage damage, long from = 0, long to = 0, string? what = null) : Exception($"{damage} {from}-{to} {what}")
{
    public Damage Damage => damage;
    public long From => from;
    public long To => to;
    public string What => what ?? "";
}
