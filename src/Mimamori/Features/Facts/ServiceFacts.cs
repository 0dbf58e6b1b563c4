namespace Mimamori.Features.Facts;

/// <summary>Topic bg: services seen on the wire that are rarely needed. A question for the vendor, never for the clerk.</summary>
public static class ServiceFacts
{
    public static IEnumerable<Fact> Of(HouseNow house)
    {
        var (found, capture) = (house.Seen.NeedlessServices, house.Capture);
        yield return new Fact
        {
            Topic = "bg",
            Key = "needless-services",
            State = house.Seen.Machines == 0 ? FactState.NotLooked : capture.State(found.Count == 0),
            Sentence = !capture.Looked || house.Seen.Machines == 0 ? FactText.SeenNotLooked
                : FactWords.Join(found.Count == 0 ? FactText.ServicesNone : string.Format(FactText.ServicesSeen, found.Count, FactWords.Names(found)), capture.Sentence()),
            Source = FactText.SourceCapture,
            AsOf = capture.Newest,
            GoodUntil = capture.GoodUntil,
            Missing = [.. found.Select(row => row.ToItem())],
            Values = new Dictionary<string, string>([FactLists.List("seen", found), capture.Value()]),
        };
    }
}
