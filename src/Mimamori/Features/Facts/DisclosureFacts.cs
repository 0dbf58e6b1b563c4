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
        if (house.DisclosureNoes.Count > 0)
            yield return Noes(house);
    }

    /// <summary>A "no" that nobody can explain yet.</summary>
    private static Fact Noes(HouseNow house)
    {
        var open = house.DisclosureNoes.Where(no => !no.IsExplained).ToList();
        FactRow[] systems = [.. open.DistinctBy(no => no.SystemId).Select(no => new FactRow($"{no.SystemId:N}", no.System, $"/care-systems/{no.SystemId}/disclosure"))];
        return new Fact
        {
            Topic = "mds",
            Key = "disclosure-noes",
            State = open.Count > 0 ? FactState.Open : FactState.Good,
            Sentence = open.Count == 0 ? string.Format(FactText.DisclosureNoesGood, house.DisclosureNoes.Count) : string.Format(FactText.DisclosureNoesOpen, house.DisclosureNoes.Count, open.Count, FactWords.Names(systems)),
            Source = FactText.SourceCareSystems,
            Missing = [.. systems.Select(row => row.ToItem())],
            Values = new Dictionary<string, string>([FactLists.Count("noes", house.DisclosureNoes.Count), FactLists.List("open", systems)]),
        };
    }
}
