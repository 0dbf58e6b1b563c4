using Mimamori.Features.Checklists.BcpTable;
using Mimamori.Ui;

namespace Mimamori.Features.Facts;

/// <summary>
/// The 21 points of the table for a plan against cyber attacks. A dated record of a point speaks for it while it is good; without one, the facts the
/// house has anyway do, all of them together. A point nobody recorded and nothing speaks to was not looked at.
/// </summary>
public static class BcpFacts
{
    public static IEnumerable<Fact> Of(HouseNow house, IReadOnlyList<Fact> others)
    {
        var known = others.ToDictionary(fact => fact.Key);
        return BcpTableContent.Here.Points.Select(point => Of(point, house.Evidence.GetValueOrDefault(point.Id), [.. point.Facts.Select(key => known[key])], house.Today));
    }

    private static Fact Of(BcpPoint point, EvidenceRow? record, List<Fact> facts, DateOnly today)
    {
        var isGood = record is not null && record.GoodUntil >= today;
        var byFacts = facts.TrueForAll(fact => fact.State == FactState.NotLooked) ? FactState.NotLooked : facts.TrueForAll(fact => fact.State == FactState.Good) ? FactState.Good : FactState.Open;
        var state = isGood ? FactState.Good : byFacts != FactState.NotLooked ? byFacts : record is null ? FactState.NotLooked : FactState.Open;
        return new Fact
        {
            Topic = point.Id,
            Key = point.Id,
            State = state,
            Sentence = record is not null && (isGood || byFacts != FactState.Good)
                ? string.Format(isGood ? FactText.ProofGood : FactText.ProofOld, point.Number, Dates.Day(record.On), Dates.Day(record.GoodUntil))
                : facts.Count == 0 ? string.Format(FactText.ProofNone, point.Number) : string.Format(FactText.BcpByFacts, facts.Count, facts.Count(fact => fact.State == FactState.Good)),
            Source = facts.Count == 0 || isGood ? FactText.SourceEvidence : string.Join(FactText.NameSeparator, facts.Select(fact => fact.Source).Distinct()),
            AsOf = isGood ? record!.On : facts.Min(fact => fact.AsOf),
            GoodUntil = isGood ? record!.GoodUntil : state == FactState.Good ? facts.Min(fact => fact.GoodUntil) : null,
            Missing = state == FactState.Good ? [] : [.. facts.SelectMany(fact => fact.Missing), new FactItem(string.Format(FactText.ProofAdd, point.Number), $"/evidence/{point.Id}")],
            Values = new Dictionary<string, string> { ["evidence"] = record?.Id.ToString("N") ?? "" },
        };
    }
}
