using Mimamori.Features.Ledger;

namespace Mimamori.Features.Facts;

/// <summary>Topic remote: was every vendor asked, who may switch each way in off, which version it runs, and did the wire show a way nobody told of?</summary>
public static class RemoteFacts
{
    public static IEnumerable<Fact> Of(HouseNow house) => [Asked(house), Lines(house), Register(house), Seen(house)];

    private static Fact Asked(HouseNow house)
    {
        var vendors = house.Vendors;
        // An answer dated in the future is a slip of the pen, not an answer.
        FactRow[] waiting = [.. vendors.Where(vendor => vendor.AnsweredOn is null || vendor.AnsweredOn > house.Today).Select(FactLinks.Vendor)];
        var asked = vendors.Count(vendor => vendor.AskedOn is not null);
        return new Fact
        {
            Topic = "remote",
            Key = "vendors-asked",
            State = vendors.Count == 0 || (asked == 0 && waiting.Length == vendors.Count) ? FactState.NotLooked : waiting.Length > 0 ? FactState.Open : FactState.Good,
            Sentence = vendors.Count == 0 ? FactText.RemoteNoVendors
                : waiting.Length == 0 ? string.Format(FactText.RemoteAllAnswered, vendors.Count)
                : string.Format(FactText.RemoteWaiting, vendors.Count, vendors.Count - waiting.Length, waiting.Length, FactWords.Names(waiting)),
            Source = FactText.SourceVendors,
            AsOf = vendors.Where(vendor => vendor.AnsweredOn <= house.Today).Max(vendor => vendor.AnsweredOn),
            Missing = [.. waiting.Select(row => row.ToItem())],
            Values = new Dictionary<string, string>([FactLists.Count("vendors", vendors.Count), FactLists.List("unanswered", waiting)]),
        };
    }

    private static Fact Lines(HouseNow house)
    {
        LineRow[] lines = [.. house.Lines.Where(line => line.Purpose == LinePurpose.RemoteMaintenance)];
        FactRow[] nobody = [.. lines.Where(line => string.IsNullOrWhiteSpace(line.WhoMaySwitchOff)).Select(FactLinks.Line)];
        // A vendor who says "yes, we come in" must have a line or a way in the registers.
        FactRow[] unlisted = [.. house.Vendors.Where(vendor => vendor.RemoteMaintenance == YesNo.Yes && lines.All(line => line.VendorId != vendor.Id)
            && house.RemoteWays.All(way => way.VendorId != vendor.Id)).Select(FactLinks.Vendor)];
        var known = lines.Length > 0 || unlisted.Length > 0 || (house.Vendors.Count > 0 && house.Vendors.All(vendor => vendor.RemoteMaintenance == YesNo.No));
        return new Fact
        {
            Topic = "remote",
            Key = "remote-lines",
            State = !known ? FactState.NotLooked : nobody.Length + unlisted.Length > 0 ? FactState.Open : FactState.Good,
            Sentence = !known ? FactText.RemoteNoLines
                : unlisted.Length > 0 ? string.Format(FactText.RemoteUnlisted, FactWords.Names(unlisted))
                : nobody.Length > 0 ? string.Format(FactText.RemoteNobodySwitches, lines.Length, nobody.Length, FactWords.Names(nobody))
                : lines.Length == 0 ? FactText.RemoteNoneAgreed
                : string.Format(FactText.RemoteLinesGood, lines.Length),
            Source = FactText.SourceLines,
            AsOf = lines.Where(line => line.LastCheckedOn <= house.Today).Max(line => line.LastCheckedOn),
            Missing = [.. unlisted.Concat(nobody).Select(row => row.ToItem())],
            Values = new Dictionary<string, string>([FactLists.Count("lines", lines.Length), FactLists.List("unlisted", unlisted), FactLists.List("nobody", nobody)]),
        };
    }

    /// <summary>A warning names a version, and a bad night needs a name: a row without either is not done.</summary>
    private static Fact Register(HouseNow house)
    {
        var ways = house.RemoteWays;
        FactRow[] versionless = [.. ways.Where(way => string.IsNullOrWhiteSpace(way.ProductVersion)).Select(FactLinks.RemoteWay)];
        FactRow[] unowned = [.. ways.Where(way => string.IsNullOrWhiteSpace(way.WhoMaySwitchOff)).Select(FactLinks.RemoteWay)];
        FactRow[] open = [.. unowned.Union(versionless)];
        return new Fact
        {
            Topic = "remote",
            Key = "remote-register",
            State = ways.Count == 0 ? FactState.NotLooked : open.Length > 0 ? FactState.Open : FactState.Good,
            Sentence = ways.Count == 0 ? FactText.RemoteWaysNone
                : open.Length == 0 ? string.Format(FactText.RemoteWaysGood, ways.Count)
                : string.Format(FactText.RemoteWaysOpen, ways.Count, versionless.Length, unowned.Length, FactWords.Names(open)),
            Source = FactText.SourceRemoteWays,
            AsOf = ways.Where(way => way.LastCheckedOn <= house.Today).Max(way => way.LastCheckedOn),
            Missing = [.. open.Select(row => row.ToItem())],
            Values = new Dictionary<string, string>([FactLists.Count("ways", ways.Count), FactLists.List("versionless", versionless), FactLists.List("unowned", unowned)]),
        };
    }

    private static Fact Seen(HouseNow house)
    {
        var (found, capture) = (house.Seen.UndeclaredRemote, house.Capture);
        return new Fact
        {
            Topic = "remote",
            Key = "remote-seen",
            State = capture.State(found.Count == 0),
            Sentence = !capture.Looked ? FactText.SeenNotLooked
                : FactWords.Join(found.Count == 0 ? FactText.RemoteSeenNone : string.Format(FactText.RemoteSeen, found.Count, FactWords.Names(found)), capture.Sentence()),
            Source = FactText.SourceCapture,
            AsOf = capture.Newest,
            GoodUntil = capture.GoodUntil,
            Missing = [.. found.Select(row => row.ToItem())],
            Values = new Dictionary<string, string>([FactLists.List("undeclared", found), capture.Value()]),
        };
    }
}
