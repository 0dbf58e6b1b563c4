namespace Mimamori.Features.Facts;

/// <summary>Topic inv: of the machines seen on the wire, how many stand in the ledger?</summary>
public static class InventoryFacts
{
    public static IEnumerable<Fact> Of(HouseNow house)
    {
        var (seen, capture) = (house.Seen, house.Capture);
        FactRow[] missing = [.. seen.DroppedRows, .. seen.NeverRows];
        var never = seen.Machines - seen.InLedger - seen.Dropped;
        yield return new Fact
        {
            Topic = "inv",
            Key = "ledger-coverage",
            State = capture.State(seen.Machines > 0 && seen.InLedger == seen.Machines),
            Sentence = Sentence(seen, capture, missing),
            Source = FactText.SourceCaptureAndLedger,
            AsOf = capture.Newest,
            GoodUntil = capture.GoodUntil,
            Missing = capture.Looked ? [.. missing.Select(row => row.ToItem())] : [],
            Values = new Dictionary<string, string>(
            [
                FactLists.Count("seen", seen.Machines),
                FactLists.Count("in-ledger", seen.InLedger),
                FactLists.List("dropped", seen.DroppedRows, seen.Dropped),
                FactLists.List("never", seen.NeverRows, never),
                capture.Value(),
            ]),
        };
    }

    private static string Sentence(SeenNow seen, CaptureAge capture, FactRow[] missing)
    {
        if (!capture.Looked)
            return FactText.InvNotLooked;
        var coverage = seen.Machines == 0 ? FactText.InvNothing
            : missing.Length == 0 ? string.Format(FactText.InvGood, seen.Machines)
            : string.Format(FactText.InvMissing, seen.Machines, seen.InLedger, seen.Machines - seen.InLedger, FactWords.Names(missing, seen.Machines - seen.InLedger));
        return FactWords.Join(coverage, capture.Sentence());
    }
}
