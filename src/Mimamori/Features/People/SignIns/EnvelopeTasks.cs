using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Home;
using Mimamori.Features.Opening;
using Mimamori.Ui;

namespace Mimamori.Features.People.SignIns;

/// <summary>The envelope on the home page: that it was opened, until somebody has read it; and that there is none, once the house depends on it.</summary>
public static class EnvelopeTasks
{
    private const Audience Holders = Audience.Director | Audience.SystemSafety | Audience.Operator;

    public static async Task<TodayTask?> UsedAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var used = await services.GetRequiredService<Database>().BreakGlassCodes.Where(code => code.UsedAt != null && code.SeenAt == null)
            .MaxAsync(code => code.UsedAt, cancellation);
        return used is null ? null : new("envelope-used", string.Format(PeopleText.EnvelopeUsed, Dates.Moment(used)), PeopleText.EnvelopeSee, "/people#envelope", Holders, Urgency.Red);
    }

    public static async Task<TodayTask?> MissingAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var missing = services.GetRequiredService<OpenSettings>().IsOpen
            && !await services.GetRequiredService<Database>().BreakGlassCodes.AnyAsync(code => code.UsedAt == null, cancellation);
        return missing ? new("envelope-missing", PeopleText.EnvelopeMissing, PeopleText.EnvelopeSee, "/people#envelope", Holders, Urgency.Soon) : null;
    }
}
