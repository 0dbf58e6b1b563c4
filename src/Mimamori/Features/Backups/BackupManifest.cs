using System.Text.Json;
using Mimamori.Features.Backups.Container;

namespace Mimamori.Features.Backups;

/// <summary>What the writer of a backup says is in it; whoever opens it counts again.</summary>
public sealed record BackupManifest
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public required string Program { get; init; }
    public required DateTime TakenAt { get; init; }
    public required IReadOnlyDictionary<string, long> Tables { get; init; }
    /// <summary>Files of which rows speak but which were no longer on the disk, or no longer what their name says.</summary>
    public required IReadOnlyList<string> LostFiles { get; init; }

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    public static BackupManifest Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return JsonSerializer.Deserialize<BackupManifest>(bytes, Json)!;
        }
        catch (JsonException)
        {
            throw new DamagedBackupException(Damage.BadContent, what: EntryNames.Manifest);
        }
    }
}

/// <summary>A backup that was read from end to end.</summary>
public sealed record BackupContent(BackupHeader Header, BackupManifest Manifest, IReadOnlyList<BackupEntry> Entries)
{
    public long Rows => Manifest.Tables.Values.Sum();
    public int Files => Entries.Count(entry => entry.Name.StartsWith("files/", StringComparison.Ordinal));
}
