using System.Globalization;
using Mimamori.Features.Health.Machine;
using Mimamori.Ui;

namespace Mimamori.Features.Health;

/// <summary>The report in plain words: the page and the verb say the same.</summary>
public static class HealthLines
{
    public static IReadOnlyList<HealthLine> Of(HealthReport report) =>
    [
        Line("Data", DataState(report), Size(report.DatabaseBytes)),
        report.OnServer ? Line("BackupServer", HealthState.Unknown)
            : Line("Backup", report.BackupFresh ? HealthState.Good : HealthState.Look, Dates.Moment(report.LastBackupAt)) with { Href = "/backup" },
        .. report.LostFiles > 0 ? [Line("Files", HealthState.Look, report.LostFiles) with { Href = "/backup" }] : (HealthLine[])[],
        Line("Disk", report.EnoughDisk ? HealthState.Good : HealthState.Look, Size(report.FreeDiskBytes)),
        Line("Clock", !report.DatabaseOpens ? HealthState.Unknown : report.ClockPlausible ? HealthState.Good : HealthState.Look, Dates.Moment(report.At)),
        Line("Encrypted", WhenYes(report.Pc.DiskEncrypted, HealthState.Good)),
        Line("Folder", WhenYes(report.Pc.FolderOpenToOthers, HealthState.Look)),
        Line("RemoteDesktop", WhenYes(report.Pc.RemoteDesktop, HealthState.Look)),
        Line("Domain", WhenYes(report.Pc.InDomain, HealthState.Look)),
        Line("Address", AddressState(report.Addresses), string.Join(' ', report.Addresses)),
        Line("Version", HealthState.Unknown, report.Version),
    ];

    private static string Size(long bytes) => bytes >= 1_000_000_000
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e9:N0} GB")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:N1} MB");

    private static HealthState DataState(HealthReport report) => report switch
    {
        { DatabaseOpens: false } or { SchemaCurrent: false } or { DatabaseWhole: false } => HealthState.Look,
        { DatabaseWhole: null } => HealthState.Unknown,
        _ => HealthState.Good,
    };

    private static HealthState WhenYes(Reading reading, HealthState yes) => reading switch
    {
        Reading.Yes => yes,
        Reading.No => yes == HealthState.Good ? HealthState.Look : HealthState.Good,
        Reading.NotHere => HealthState.NotHere,
        _ => HealthState.Unknown,
    };

    /// <summary>Open to the house is wished for; open without https is worth a look.</summary>
    private static HealthState AddressState(IReadOnlyList<string> addresses) =>
        addresses.Count == 0 ? HealthState.Unknown : addresses.Any(address => !IsSafe(address)) ? HealthState.Look : HealthState.Good;

    private static bool IsSafe(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.IsLoopback || uri.Scheme == Uri.UriSchemeHttps);

    private static HealthLine Line(string key, HealthState state, params object[] values) => new(
        key, state, Word($"{key}Name")!, string.Format(Word($"{key}{state}") ?? Word($"Any{state}")!, values), Word($"{key}{state}Do"));

    private static string? Word(string key) => HealthText.ResourceManager.GetString(key, HealthText.Culture);
}
