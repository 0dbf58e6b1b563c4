using System.Globalization;

namespace Mimamori.Features.Backups;

/// <summary>
/// Which backups may go: the newest of each of the last days, weeks and months that have one stays. Counted by backups and not by the
/// calendar, so a house that was shut for a year, or a clock that jumped, loses nothing.
/// </summary>
public static class Retention
{
    public static IReadOnlyList<BackupRecord> ToDrop(IReadOnlyList<BackupRecord> backups, BackupSettings settings)
    {
        List<BackupRecord> newestFirst = [.. backups.Where(backup => backup.IsThere).OrderByDescending(backup => backup.TakenAt)];
        var kept = Newest(newestFirst, settings.KeepDays, day => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture))
            .Concat(Newest(newestFirst, settings.KeepWeeks, day => $"{ISOWeek.GetYear(day)}-{ISOWeek.GetWeekOfYear(day)}"))
            .Concat(Newest(newestFirst, settings.KeepMonths, day => day.ToString("yyyyMM", CultureInfo.InvariantCulture)))
            .Concat(newestFirst.Take(1)).ToHashSet();
        return [.. newestFirst.Where(backup => !kept.Contains(backup))];
    }

    private static IEnumerable<BackupRecord> Newest(List<BackupRecord> newestFirst, int count, Func<DateTime, string> span) =>
        newestFirst.GroupBy(backup => span(backup.TakenAt.ToLocalTime())).Take(count).Select(group => group.First());
}
