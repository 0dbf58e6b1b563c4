namespace Mimamori.Features.Backups;

/// <summary>What was found when a copy was opened again and checked. It lies beside the copies as JSON: a copy without it does not count.</summary>
public sealed record BackupRecord
{
    /// <summary>The whole path: a copy may have been taken to another disk.</summary>
    public required string File { get; init; }
    public required long SizeBytes { get; init; }
    public required string Sha256 { get; init; }
    public required DateTime TakenAt { get; init; }
    public required int Tables { get; init; }
    public required long Rows { get; init; }

    [System.Text.Json.Serialization.JsonIgnore]
    public string Name => Path.GetFileName(File);

    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsThere => new FileInfo(File) is { Exists: true } file && file.Length == SizeBytes;
}
