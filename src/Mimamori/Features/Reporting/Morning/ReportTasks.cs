using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Home;

namespace Mimamori.Features.Reporting.Morning;

/// <summary>Reports on the home page: what goes on now is red, what lies unread waits for the morning, alike ones for the duty officer.</summary>
public static class ReportTasks
{
    /// <summary>What nobody has looked at for a day no longer goes on "now".</summary>
    private static readonly TimeSpan NowIsOver = TimeSpan.FromDays(1);

    public static async Task<TodayTask?> NowAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var database = services.GetRequiredService<Database>();
        var since = database.Now - NowIsOver;
        var count = await database.Reports.CountAsync(report => report.LevelledAt == null && report.ClosedAt == null && report.Happening == Happening.Now && report.At >= since, cancellation);
        return count == 0 ? null : new("reports-now", string.Format(MorningText.TaskNow, count), MorningText.TaskRead, "/reports", Audience.Editors, Urgency.Now);
    }

    public static async Task<TodayTask?> MorningAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var database = services.GetRequiredService<Database>();
        var since = database.Now - NowIsOver;
        var count = await database.Reports.CountAsync(report => report.LevelledAt == null && report.ClosedAt == null && (report.Happening == Happening.Over || report.At < since), cancellation);
        return count == 0 ? null : new("reports", string.Format(MorningText.TaskMorning, count), MorningText.TaskRead, "/reports", Audience.Deciders, Urgency.Today);
    }

    public static async Task<TodayTask?> AlikeAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var groups = Alike.Undecided(await Alike.RecentAsync(services.GetRequiredService<Database>(), cancellation));
        return groups.Count == 0 ? null : new("reports-alike", string.Format(MorningText.AlikeFound, groups[0].Count), MorningText.TaskDecide, "/reports", Audience.Editors, Urgency.Now);
    }
}
