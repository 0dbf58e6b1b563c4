using Mimamori.Features.Discovery.Watch;
using Mimamori.Features.Ledger;
using Mimamori.Ui;

namespace Mimamori.Features.Home;

/// <summary>The watch as tasks: one of a kind, however many it is about, with the first few by name.</summary>
public static class WatchTasks
{
    private const int Named = 3;

    public static IEnumerable<TodayTask?> Of(WatchNews news)
    {
        yield return About("at-night", news.AtNight.Select(place => place.Destination), HomeText.AtNight, HomeText.AtNightDo, "/sort-out/outside", Urgency.Today);
        yield return About("newcomers", news.Newcomers.Select(seen => Kinds.Of(seen.Device.Kind)), HomeText.Newcomers, HomeText.NewcomersDo, "/sort-out", Urgency.Today);
        yield return About("new-places", news.Places.Except(news.AtNight).Select(place => place.Destination), HomeText.NewPlaces, HomeText.NewPlacesDo, "/sort-out/outside", Urgency.Soon);
        if (news.Vanished > 0)
            yield return new("vanished", string.Format(HomeText.Vanished, news.Vanished), HomeText.VanishedDo, "/sort-out/ledger-only", Audience.Hands, Urgency.Soon);
    }

    private static TodayTask? About(string key, IEnumerable<string> what, string sentence, string button, string href, Urgency urgency)
    {
        List<string> all = [.. what];
        List<string> names = [.. all.Distinct()];
        return all.Count == 0 ? null
            : new(key, string.Format(sentence, all.Count, Languages.Listed(names.Take(Named)) + (names.Count > Named ? " …" : "")), button, href, Audience.Hands, urgency);
    }
}
