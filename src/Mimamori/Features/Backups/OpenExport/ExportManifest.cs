using System.Text.Json;
using System.Text.RegularExpressions;

namespace Mimamori.Features.Backups.OpenExport;

/// <summary>What an export holds, with the SHA-256 of every part: other programs can check it with common tools.</summary>
public sealed partial record ExportManifest
{
    public const string Name = "manifest.json", FormatName = "mimamori-export";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public sealed record Part(string Name, long Rows, string Sha256);

    public required string Format { get; init; }
    public required int Version { get; init; }
    public required DateTime TakenAt { get; init; }
    /// <summary>The shape of the tables, as the steps that led to it.</summary>
    public required IReadOnlyList<string> Migrations { get; init; }
    public required IReadOnlyList<Part> Tables { get; init; }
    public required IReadOnlyList<Part> Files { get; init; }

    /// <summary>Only what an export is made of: no name leads out of a folder.</summary>
    public bool IsSound => Format == FormatName && Version == 1 && Migrations is { Count: > 0 } && Tables is not null && Files is not null
        && Tables.All(part => TableName().IsMatch(part.Name ?? "")) && Files.All(part => part.Sha256 is { Length: 64 } hash && part.Name == $"files/{hash[..2]}/{hash}" && Container.EntryNames.IsAllowed(part.Name));

    public static string TableOf(Part part) => part.Name["tables/".Length..^".jsonl".Length];

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    public static ExportManifest? Read(Stream source)
    {
        try
        {
            return JsonSerializer.Deserialize<ExportManifest>(source, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^tables/[A-Za-z][A-Za-z0-9_]{0,80}\.jsonl\z")]
    private static partial Regex TableName();
}
