using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Home;
using Mimamori.Features.People;

namespace Mimamori.Features.FirstDay;

/// <summary>What the first day leaves for the home page: the setup itself while it is unfinished, and a deputy nobody has named.</summary>
public static class StartTasks
{
    public static async Task<TodayTask?> GoOnAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var database = services.GetRequiredService<Database>();
        var book = await StartBook.ReadAsync(database, cancellation);
        return book is { IsBegun: true, IsFinished: false, Next: { } next }
            ? new TodayTask("start", string.Format(StartText.TaskGoOn, book.Done.Count), string.Format(StartText.GoOn, (int)next + 1, StartWords.Of(next)), "/start", Audience.Editors, Urgency.Today)
            : null;
    }

    /// <summary>While nobody is responsible at all, that comes first: one vacancy at a time.</summary>
    public static async Task<TodayTask?> DeputyAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var duties = await services.GetRequiredService<Database>().Responsibilities.Select(row => row.Duty).ToListAsync(cancellation);
        return duties.Contains(Duty.SystemSafetyOfficer) && !duties.Contains(Duty.SystemSafetyDeputy)
            ? new TodayTask("deputy", StartText.TaskDeputy, StartText.TaskDeputyDo, "/start/people?change=1", Audience.Deciders, Urgency.Red)
            : null;
    }
}
