using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Discovery.Outside;
using Mimamori.Features.Discovery.SortOut;

namespace Mimamori.Features.Discovery.Watch;

/// <summary>
/// What a later look at the traffic shows that the first one did not. The first look at a point is the beginning: what it shows is sorted
/// out in the lists and is no news. What somebody has put into the ledger, or knows the purpose of, is approved and raises nothing; however many
/// are new, they are one task of a kind, and they wait on the home page until somebody comes: nothing rings at night.
/// </summary>
public sealed record WatchNews
{
    public static WatchNews None { get; } = new();

    /// <summary>On the wire, not in the ledger, and not there when each of its points was looked at first.</summary>
    public IReadOnlyList<Sighting> Newcomers { get; init; } = [];

    /// <summary>How many rows of the ledger were seen once and are not in the newest captures, with nobody having said why.</summary>
    public int Vanished { get; init; }

    /// <summary>Places outside that no machine talked to before and nobody has looked into.</summary>
    public IReadOnlyList<OutsideTalk> Places { get; init; } = [];

    /// <summary>Those of them that began at night with what shows a screen or opens a tunnel.</summary>
    public IReadOnlyList<OutsideTalk> AtNight { get; init; } = [];

    public static async Task<WatchNews> ReadAsync(Database database, HousePicture picture, CancellationToken cancellation)
    {
        var firstLooks = await FirstLooksAsync(database, cancellation);
        var places = await PlacesAsync(database, firstLooks, cancellation);
        var announced = await database.AnnouncedSessions.AsNoTracking().Where(session => session.RemovedAt == null).ToListAsync(cancellation);
        return new WatchNews
        {
            Newcomers = [.. picture.Seen.Where(seen => !picture.AssetOfSeen.ContainsKey(seen.Id) && IsNew(seen, firstLooks))],
            Vanished = picture.Assets.Values.Count(asset => picture.IsJoined(asset.Id) && !picture.IsSeen(asset.Id) && asset.UnseenReason is null),
            Places = places,
            AtNight = places.FindAll(place => NightHours.IsRemoteWorkAtNight(place) && !announced.Exists(session => session.Covers(place.First!.Value))),
        };
    }

    private static bool IsNew(Sighting seen, Dictionary<Guid, DateTime> firstLooks) =>
        seen.Points.Count > 0 && seen.Points.All(point => firstLooks.TryGetValue(point.Id, out var ended) && seen.Device.First > ended);

    /// <summary>When the first capture of each point ended.</summary>
    private static Task<Dictionary<Guid, DateTime>> FirstLooksAsync(Database database, CancellationToken cancellation) => database.Imports
        .Where(import => import.State == ImportState.Done && import.UndoneAt == null && import.PointId != null && import.CaptureLast != null)
        .GroupBy(import => import.PointId!.Value).Select(there => new { there.Key, Ended = there.Min(import => import.CaptureLast!.Value) })
        .ToDictionaryAsync(there => there.Key, there => there.Ended, cancellation);

    private static async Task<List<OutsideTalk>> PlacesAsync(Database database, Dictionary<Guid, DateTime> firstLooks, CancellationToken cancellation)
    {
        var talks = await database.SeenConnections.AsNoTracking().Where(talk => talk.Outside).Select(talk => new
        {
            talk.PointId,
            Seen = new SeenTalk(talk.FromId ?? talk.ToId, talk.FromId == null ? talk.FromAddress : talk.ToAddress, talk.Names, talk.Protocol, talk.Transport, talk.Port, talk.First, talk.Last),
        }).ToListAsync(cancellation);
        var later = talks.ToLookup(talk => firstLooks.TryGetValue(talk.PointId, out var ended) && talk.Seen.First > ended, talk => talk.Seen);
        if (!later[true].Any())
            return [];
        var known = later[false].Select(OutsideTalk.DestinationOf).Concat(await database.OutsideQuestions.Select(question => question.Destination).ToListAsync(cancellation)).ToHashSet();
        return OutsideTalk.Of(later[true].Where(talk => !known.Contains(OutsideTalk.DestinationOf(talk))));
    }
}
