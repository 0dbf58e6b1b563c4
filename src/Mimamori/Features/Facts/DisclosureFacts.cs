namespace Mimamori.Features.Facts;

/// <summary>Topic mds: has the vendor's security disclosure (MDS/SDS) been received for each care system?</summary>
public static class DisclosureFacts
{
    public static IEnumerable<Fact> Of(HouseNow house)
    {
        var systems = house.CareSystems;
        FactRow[] missing = [.. systems.Where(system => system.DisclosureReceivedOn is null || system.DisclosureReceivedOn > house.Today).Select(FactLinks.CareSystem)];
        yield return new Fact
        {
            Topic = "mds",
            Key = "disclosures",
            State = systems.Count == 0 ? FactState.NotLooked : missing.Length > 0 ? FactState.Open : FactState.Good,
            Sentence = systems.Count == 0 ? FactText.DisclosureNotLooked
                : missing.Length == 0 ? string.Format(FactText.DisclosureGood, systems.Count)
                : string.Format(FactText.DisclosureMissing, systems.Count, systems.Count - missing.Length, missing.Length, FactWords.Names(missing)),
            Source = FactText.SourceCareSystems,
            AsOf = systems.Where(system => system.DisclosureReceivedOn <= house.Today).Max(system => system.DisclosureReceivedOn),
            Missing = [.. missing.Select(row => row.ToItem())],
            Values = new Dictionary<string, string>([FactLists.Count("systems", systems.Count), FactLists.List("missing", missing)]),
        };
    }
}
