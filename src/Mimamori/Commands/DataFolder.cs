using System.CommandLine;

namespace Mimamori.Commands;

/// <summary>The one folder that holds everything the program keeps: database, files and keys.</summary>
public sealed record DataFolder(string Path)
{
    public const string PostgresVariable = "MIMAMORI_POSTGRES";

    /// <summary>The connection string of a PostgreSQL server that keeps the database instead of the file in this folder. It carries a password, so it comes by environment and never on the command line.</summary>
    public string? Postgres { get; init; } = Environment.GetEnvironmentVariable(PostgresVariable) is { Length: > 0 } connection ? connection : null;

    public string DatabaseFile => System.IO.Path.Combine(Path, "mimamori.db");
    /// <summary>Whether a house was ever opened here.</summary>
    public bool HasDatabase => Postgres is not null || File.Exists(DatabaseFile);
    public string KeysFolder => System.IO.Path.Combine(Path, "keys");
    /// <summary>Where the house reaches this machine; not there before it was opened.</summary>
    public string OpenFile => System.IO.Path.Combine(Path, "open.json");
    public string IncomingFolder => System.IO.Path.Combine(Path, "incoming");
    public string BackupsFolder => System.IO.Path.Combine(Path, "backups");
    public string FilesFolder => System.IO.Path.Combine(Path, "files");
    /// <summary>Editions that came as signed packs, and whose signatures are trusted.</summary>
    public string ContentFolder => System.IO.Path.Combine(Path, "content");
    /// <summary>Short-lived copies while a backup is taken or looked through.</summary>
    public string WorkFolder => System.IO.Path.Combine(Path, "work");
    public string BackupSettingsFile => System.IO.Path.Combine(Path, "backup.json");
    /// <summary>Held by the one server of this folder as long as it runs.</summary>
    public string ServerLockFile => System.IO.Path.Combine(Path, "server.lock");
    /// <summary>Held while the data as a whole is exchanged: restore, upgrade.</summary>
    public string ChangeLockFile => System.IO.Path.Combine(Path, "change.lock");

    public static Option<string> Option() => new("--data")
    {
        Description = "The folder that holds the database, files and keys",
        DefaultValueFactory = _ => System.IO.Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "mimamori"),
    };

    public DataFolder Create()
    {
        foreach (var folder in (string[])[Path, KeysFolder, IncomingFolder, BackupsFolder, FilesFolder])
            Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsWindows())
            foreach (var folder in (string[])[Path, KeysFolder])
                File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return this;
    }
}
