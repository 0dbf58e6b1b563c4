using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Reporting.Signs;

namespace Mimamori.Features.Reporting.Morning;

/// <summary>
/// Reports of one sign from different machines within half an hour: every slow case began as "equipment fault", told one by one.
/// They propose to suspect a bad program; the duty officer says yes or no, and until then it stays a proposal.
/// </summary>
public static class Alike
{
    public static TimeSpan Window { get; } = TimeSpan.FromMinutes(30);

    /// <summary>The others that a report is alike with, earlier and later ones.</summary>
    public static IReadOnlyList<Report> With(Report report, IEnumerable<Report> others) => SignBook.Find(report.Sign) is not { Group: not SignGroup.Thing } ? []
        : [.. others.Where(other => other.Id != report.Id && other.Sign == report.Sign && (other.When - report.When).Duration() <= Window && !IsSameMachine(report, other)).OrderBy(other => other.When)];

    /// <summary>Groups of alike reports about which nobody has decided, the newest first.</summary>
    public static IReadOnlyList<IReadOnlyList<Report>> Undecided(IReadOnlyList<Report> reports)
    {
        var open = reports.Where(report => report.IsSuspected is null && report.ClosedAt is null).OrderByDescending(report => report.When).ToList();
        var groups = new List<IReadOnlyList<Report>>();
        while (open.Count > 0)
        {
            List<Report> group = [open[0], .. With(open[0], reports)];
            open.RemoveAll(group.Contains);
            if (group.Count > 1)
                groups.Add(group);
        }
        return groups;
    }

    /// <summary>What a day or two ago was alike has been looked at in the morning, or goes on and is told again.</summary>
    public static Task<List<Report>> RecentAsync(Database database, CancellationToken cancellation)
    {
        var since = database.Now - TimeSpan.FromDays(2);
        return database.Reports.Include(report => report.Place).Include(report => report.Asset).Where(report => report.At >= since).OrderBy(report => report.At).ToListAsync(cancellation);
    }

    /// <summary>Two nurses at one machine tell of one thing.</summary>
    private static bool IsSameMachine(Report one, Report other) => one.AssetId is not null && one.AssetId == other.AssetId;
}
