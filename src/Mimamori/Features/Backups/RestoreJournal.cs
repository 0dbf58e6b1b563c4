using System.Text.Json;
using Mimamori.Commands;
using Mimamori.Features.Opening;

namespace Mimamori.Features.Backups;

/// <summary>
/// The exchange of a whole house. From the moment this file lies in the data folder the restored parts are whole, and the exchange is
/// carried through, by whoever comes next if need be; before that moment nothing of the house has been touched.
/// </summary>
public sealed record RestoreJournal
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>What belongs to a house. Write-ahead log first: it must never lie beside another database.</summary>
    private static readonly string[] Parts = ["mimamori.db-wal", "mimamori.db-shm", "mimamori.db", "files", "keys", "open.json", "backup.json", "incoming"];

    public required string Backup { get; init; }
    public required DateTime BackupTakenAt { get; init; }
    /// <summary>The folder, inside the data folder, that keeps the house as it was.</summary>
    public required string Aside { get; init; }
    /// <summary>The parts the backup brought; those it did not bring are put aside all the same.</summary>
    public required IReadOnlyList<string> Restored { get; init; }

    public static string FolderOf(DataFolder data) => Path.Combine(data.Path, "restoring");
    private static string FileOf(DataFolder data) => Path.Combine(data.Path, "restore.json");
    private static string DoneFileOf(DataFolder data) => Path.Combine(data.Path, "restored.json");

    public static RestoreJournal? Read(DataFolder data) => Read(FileOf(data));

    /// <summary>A restore that is done and not yet told to the activity log.</summary>
    public static RestoreJournal? ReadDone(DataFolder data) => Read(DoneFileOf(data));

    public static void ForgetDone(DataFolder data) => File.Delete(DoneFileOf(data));

    public void Write(DataFolder data) => PrivateFile.Write(FileOf(data), JsonSerializer.SerializeToUtf8Bytes(this, Json));

    public static IReadOnlyList<string> PartsIn(string folder) => [.. Parts.Where(part => Exists(Path.Combine(folder, part)))];

    /// <summary>Every step looks at what is there, so it may be begun again after any of them.</summary>
    public void CarryThrough(DataFolder data)
    {
        foreach (var part in Parts)
        {
            var (here, restored, kept) = (Path.Combine(data.Path, part), Path.Combine(FolderOf(data), part), Path.Combine(data.Path, Aside, part));
            var isDone = Restored.Contains(part) ? !Exists(restored) : Exists(kept);
            if (!isDone && Exists(here))
                Move(here, kept);
            if (Exists(restored))
                Move(restored, here);
        }
        if (Directory.Exists(FolderOf(data)))
            Directory.Delete(FolderOf(data), recursive: true);
        File.Move(FileOf(data), DoneFileOf(data), overwrite: true);
    }

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    private static void Move(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        Directory.Move(from, to);
    }

    private static RestoreJournal? Read(string file) => File.Exists(file) ? JsonSerializer.Deserialize<RestoreJournal>(File.ReadAllBytes(file), Json) : null;
}
