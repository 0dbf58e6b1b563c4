using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Facts;
using Mimamori.Features.Home;
using Mimamori.Ui;

namespace Mimamori.Features.Inspections;

/// <summary>A visit within a month is on the home page until it is over.</summary>
public static class InspectionTasks
{
    private const int Ahead = 35, Close = 7;

    public static async Task<TodayTask?> SoonAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var database = services.GetRequiredService<Database>();
        var today = FactBook.Today(database);
        var next = await database.Inspections.AsNoTracking().Where(row => row.On >= today && row.On <= today.AddDays(Ahead)).OrderBy(row => row.On).FirstOrDefaultAsync(cancellation);
        if (next is null)
            return null;
        var days = next.On.DayNumber - today.DayNumber;
        return new TodayTask("inspection", string.Format(InspectionText.Soon, InspectionWords.Of(next.Kind), Dates.Day(next.On), days), InspectionText.SoonDo, $"/inspections/{next.Id}", Audience.Editors, days <= Close ? Urgency.Today : Urgency.Soon);
    }
}
