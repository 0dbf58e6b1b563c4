using Mimamori.Data;
using Mimamori.Features.Home;

namespace Mimamori.Features.Checklists.Contradictions;

/// <summary>However many there are, they are one task: an inspector finds the first of them in minutes.</summary>
public static class ContradictionTasks
{
    public static async Task<TodayTask?> FoundAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var count = await HouseBooks.ReadAsync(services.GetRequiredService<Database>(), cancellation) is { } books ? ContradictionRules.Of(books).Count : 0;
        return count == 0 ? null : new TodayTask("contradictions", string.Format(ContradictionText.Task, count), ContradictionText.TaskDo, "/checklist/contradictions", Audience.Editors, Urgency.Soon);
    }
}
