namespace Mimamori.Features.Facts;

/// <summary>Topic patch: is the maker's support known and not over, and which old systems named themselves on the wire?</summary>
public static class SupportFacts
{
    public static IEnumerable<Fact> Of(HouseNow house) => [Dates(house.Support), OldSystems(house)];

    private static Fact Dates(SupportNow support) => new()
    {
        Topic = "patch",
        Key = "support-dates",
        State = support.Total == support.Unknown ? FactState.NotLooked : support.Ended + support.Unknown > 0 ? FactState.Open : FactState.Good,
        Sentence = support.Total == support.Unknown ? string.Format(FactText.SupportNotLooked, support.Total)
            : support.Ended + support.Unknown == 0 ? string.Format(FactText.SupportGood, support.Total)
            : support.Ended == 0 ? string.Format(FactText.SupportUnknown, support.Total, support.Unknown)
            : string.Format(FactText.SupportEnded, support.Total, support.Ended, FactWords.Names(support.EndedRows, support.Ended), support.Unknown),
        Source = FactText.SourceLedger,
        AsOf = support.CheckedOn,
        Missing = [.. support.EndedRows.Concat(support.UnknownRows).Select(row => row.ToItem())],
        Values = new Dictionary<string, string>(
        [
            FactLists.Count("devices", support.Total),
            FactLists.List("ended", support.EndedRows, support.Ended),
            FactLists.List("unknown", support.UnknownRows, support.Unknown),
        ]),
    };

    private static Fact OldSystems(HouseNow house)
    {
        var (old, capture, known) = (house.Seen.OldSystems, house.Capture, house.Seen.SystemsKnown);
        return new Fact
        {
            Topic = "patch",
            Key = "old-systems",
            State = known == 0 ? FactState.NotLooked : capture.State(old.Count == 0),
            Sentence = known == 0 || !capture.Looked ? FactText.OldSystemsNotLooked
                : FactWords.Join(old.Count == 0 ? string.Format(FactText.OldSystemsNone, known) : string.Format(FactText.OldSystemsSeen, known, old.Count, FactWords.Names(old)), capture.Sentence()),
            Source = FactText.SourceCapture,
            AsOf = capture.Newest,
            GoodUntil = capture.GoodUntil,
            Missing = [.. old.Select(row => row.ToItem())],
            Values = new Dictionary<string, string>([FactLists.Count("known", known), FactLists.List("old", old), capture.Value()]),
        };
    }
}
