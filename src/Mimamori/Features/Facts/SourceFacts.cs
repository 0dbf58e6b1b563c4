using Mimamori.Features.Ledger;

namespace Mimamori.Features.Facts;

/// <summary>Topic src: does the box at the end of each line let in only those agreed on, and was that looked at within a year?</summary>
public static class SourceFacts
{
    public static IEnumerable<Fact> Of(HouseNow house)
    {
        // A plain telephone line ends in no box that could restrict anything.
        LineRow[] lines = [.. house.Lines.Where(line => line.Purpose != LinePurpose.Telephone || line.BoxId is not null)];
        FactRow[] open = [.. lines.Where(line => line.SourceRestricted != YesNo.Yes || !house.IsWithinAYear(line.SourceCheckedOn)).Select(FactLinks.Line)];
        var asked = lines.Count(line => line.SourceRestricted != YesNo.Unknown);
        yield return new Fact
        {
            Topic = "src",
            Key = "source-restriction",
            State = asked == 0 ? FactState.NotLooked : open.Length > 0 ? FactState.Open : FactState.Good,
            Sentence = lines.Length == 0 ? FactText.SourceNoLines
                : asked == 0 ? string.Format(FactText.SourceNotLooked, lines.Length)
                : open.Length == 0 ? string.Format(FactText.SourceGood, lines.Length)
                : string.Format(FactText.SourceOpen, lines.Length, lines.Length - open.Length, open.Length, FactWords.Names(open)),
            Source = FactText.SourceLines,
            AsOf = lines.Where(line => line.SourceCheckedOn <= house.Today).Max(line => line.SourceCheckedOn),
            GoodUntil = lines.Min(line => line.SourceCheckedOn)?.AddMonths(12).AddDays(-1),
            Missing = [.. open.Select(row => row.ToItem())],
            Values = new Dictionary<string, string>([FactLists.Count("lines", lines.Length), FactLists.List("open", open)]),
        };
    }
}
