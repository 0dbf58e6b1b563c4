using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.RedFolder;
using Mimamori.Ui;

namespace Mimamori.Features.Facts;

/// <summary>How old the red folder and the kit are: what is in them is as true as it was on that day. No item of the checklist asks for it.</summary>
public static class KitFacts
{
    public static async Task<Fact> ReadAsync(Database database, CancellationToken cancellation) =>
        Of(await DayAsync(database, KitKind.Stick, cancellation), await DayAsync(database, KitKind.Folder, cancellation), FactBook.Today(database));

    public static Fact Of(DateOnly? stick, DateOnly? folder, DateOnly today)
    {
        var oldest = stick is null || folder is null ? (DateOnly?)null : stick < folder ? stick : folder;
        var until = oldest?.AddDays(RedFolderFeature.GoodDays);
        return new Fact
        {
            Topic = "kit",
            Key = "kit-age",
            State = stick is null && folder is null ? FactState.NotLooked : until >= today ? FactState.Good : FactState.Open,
            Sentence = string.Format(KitText.Age, Day(stick, today), Day(folder, today)),
            Source = KitText.Title,
            AsOf = oldest,
            GoodUntil = until,
            Values = new Dictionary<string, string> { ["stick"] = $"{stick:yyyy-MM-dd}", ["folder"] = $"{folder:yyyy-MM-dd}" },
        };
    }

    private static async Task<DateOnly?> DayAsync(Database database, KitKind kind, CancellationToken cancellation) =>
        JapanTime.Day(await database.KitsMade.Where(made => made.Kind == kind).MaxAsync(made => (DateTime?)made.At, cancellation));

    private static string Day(DateOnly? made, DateOnly today) => made is { } day ? string.Format(KitText.MadeOn, Dates.Short(day), today.DayNumber - day.DayNumber) : KitText.Never;
}
