namespace Mimamori.Features.Backups;

/// <summary>What was found when a backup was opened again and checked. It lies beside the backups as JSON: one without it does not count.</summary>
public sealed record BackupRecord
{
    /// <summary>The whole path: a backup may have been taken to another disk.</summary>
    public required string File { get; init; }
    public required long SizeBytes { get; init; }
    public required string Sha256 { get; init; }
    public required DateTime TakenAt { get; init; }
    public required int Tables { get; init; }
    public required long Rows { get; init; }
    /// <summary>Photographs and other evidence inside.</summary>
    public int Files { get; init; }
    /// <summary>Files that rows speak of and that were already lost or altered when it was taken.</summary>
    public int LostFiles { get; init; }
    /// <summary>Which paper opens it; null is a plain copy of the database, as earlier programs took it.</summary>
    public string? KeyNumber { get; init; }

    [System.Text.Json.Serialization.JsonIgnore]
    public string Name => Path.GetFileName(File);

    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsThere => new FileInfo(File) is { Exists: true } file && file.Length == SizeBytes;
}
