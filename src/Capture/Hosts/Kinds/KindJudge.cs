using Mimamori.Capture.Observations;

namespace Mimamori.Capture.Hosts.Kinds;

/// <summary>
/// Weighs the evidence. Reasons for one kind add up as chances of being wrong multiply; evidence for another kind takes away.
/// Being a server or a terminal contradicts nothing special: a PACS is a server too. When in doubt: unknown.
/// </summary>
internal static class KindJudge
{
    private const double Enough = 0.5;
    /// <summary>A special kind must be this likely to outdo what the machine more plainly is, a server or a terminal.</summary>
    private const double EnoughToSpecialise = 0.6;
    private const double MostSure = 0.98;

    private sealed record Candidate(string Kind, double Weight);

    public static KindGuess Judge(Profile profile)
    {
        List<Evidence> all = [.. profile.Told];
        foreach (var rules in KindRules.Families) all.AddRange(rules(profile));
        var kinds = all.Where(evidence => DeviceKinds.All.Contains(evidence.Kind)).GroupBy(evidence => evidence.Kind)
            .Select(group => new Candidate(group.Key, Together(group))).OrderByDescending(pair => pair.Weight).ThenBy(pair => pair.Kind, StringComparer.Ordinal).ToList();
        if (kinds.Count == 0) return new KindGuess(DeviceKinds.Unknown, 0, []);
        var best = kinds[0];
        var special = kinds.Find(pair => !IsGeneral(pair.Kind) && pair.Weight >= EnoughToSpecialise);
        if (IsGeneral(best.Kind) && special is not null) best = special;
        var against = kinds.Where(pair => Contradicts(best.Kind, pair.Kind)).Select(pair => pair.Weight).DefaultIfEmpty(0).Max();
        var confidence = Math.Round(best.Weight * (1 - against * 0.6), 2);
        var because = all.OrderByDescending(evidence => evidence.Kind == best.Kind).ThenByDescending(evidence => evidence.Weight)
            .ThenBy(evidence => evidence.Because, StringComparer.Ordinal)
            .Select(evidence => evidence.Kind == best.Kind ? evidence.Because : $"{evidence.Because} (speaks for {evidence.Kind})").Distinct().Take(12).ToList();
        return new KindGuess(confidence >= Enough ? best.Kind : DeviceKinds.Unknown, confidence, because);
    }

    private static double Together(IEnumerable<Evidence> evidence)
    {
        // The same sentence about another value (one more SOP class, one more printer name) is hardly a further proof.
        var byFamily = evidence.GroupBy(one => one.Because[..Math.Max(0, one.Because.IndexOf(':'))]).Select(group => group.Max(one => one.Weight)).Order();
        return Math.Min(MostSure, 1 - byFamily.Aggregate(1.0, (left, weight) => left * (1 - weight)));
    }

    private static bool IsGeneral(string kind) => kind is "server" or "terminal" or "iot";

    private static bool IsSortOfServer(string kind) => kind is "pacs" or "nas" or "directory-server" or "hypervisor";

    /// <summary>One box is often all of these: a layer 3 switch routes, a firewall is the router and ends the tunnels.</summary>
    private static bool CarriesTraffic(string kind) => kind is "router" or "switch" or "firewall" or "vpn-gateway";

    private static bool Contradicts(string best, string other)
    {
        if (best == other || CarriesTraffic(best) && CarriesTraffic(other)) return false;
        if (best == "server" && IsSortOfServer(other)) return false;
        if (best == "server" && other == "terminal" || best == "terminal" && other == "server") return true;
        return !IsGeneral(other);
    }
}
