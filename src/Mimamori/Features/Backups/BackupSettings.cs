using System.Text.Json;
using Mimamori.Commands;
using Mimamori.Features.Opening;

namespace Mimamori.Features.Backups;

/// <summary>How often backups are taken and how many stay. One small file in the data folder; without it, what suits a clinic.</summary>
public sealed record BackupSettings
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public bool Daily { get; init; } = true;
    public int KeepDays { get; init; } = 7;
    public int KeepWeeks { get; init; } = 4;
    public int KeepMonths { get; init; } = 12;
    /// <summary>How long an unplugged copy may be the newest before the home page asks for another one.</summary>
    public int OfflineDays { get; init; } = 31;

    public static BackupSettings Read(DataFolder data)
    {
        try
        {
            return File.Exists(data.BackupSettingsFile) ? JsonSerializer.Deserialize<BackupSettings>(File.ReadAllBytes(data.BackupSettingsFile), Json)?.Bounded() ?? new() : new();
        }
        catch (JsonException)
        {
            return new();
        }
    }

    public void Write(DataFolder data) => PrivateFile.Write(data.BackupSettingsFile, JsonSerializer.SerializeToUtf8Bytes(Bounded(), Json));

    private BackupSettings Bounded() => this with
    {
        KeepDays = Math.Clamp(KeepDays, 1, 366), KeepWeeks = Math.Clamp(KeepWeeks, 0, 104), KeepMonths = Math.Clamp(KeepMonths, 0, 240), OfflineDays = Math.Clamp(OfflineDays, 1, 366),
    };
}
