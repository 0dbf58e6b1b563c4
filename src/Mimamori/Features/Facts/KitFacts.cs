using Mimamori.Features.RedFolder;
using Mimamori.Ui;

namespace Mimamori.Features.Facts;

/// <summary>How old the red folder and the kit are: what is in them is as true as it was on that day. No item of the checklist asks for it.</summary>
public static class KitFacts
{
    public static Fact Of(DateOnly? stick, DateOnly? folder, DateOnly today)
    {
        var oldest = stick is null || folder is null ? (DateOnly?)null : stick < folder ? stick : folder;
        var until = oldest?.AddDays(KitFeature.GoodDays);
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

    private static string Day(DateOnly? made, DateOnly today) => made is { } day ? string.Format(KitText.MadeOn, Dates.Short(day), today.DayNumber - day.DayNumber) : KitText.Never;
}
