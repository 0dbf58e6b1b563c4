using Mimamori.Features.EvidenceStore;
using Mimamori.Ui;

namespace Mimamori.Features.Facts;

/// <summary>
/// Topics that no register of ours speaks to: the newest dated proof of each kind does, as long as it is good. It decays by itself: nobody
/// needs to remember to take a "yes" back.
/// </summary>
public static class EvidenceFacts
{
    public const string Prefix = "proof-";

    public static IEnumerable<Fact> Of(HouseNow house) => EvidenceKinds.All.Select(kind => Of(kind, house.Evidence.GetValueOrDefault(kind.Id), house.Today));

    private static Fact Of(EvidenceKind kind, EvidenceRow? newest, DateOnly today) => new()
    {
        Topic = kind.Topic,
        Key = Prefix + kind.Id,
        State = newest is null ? FactState.NotLooked : newest.GoodUntil < today ? FactState.Open : FactState.Good,
        Sentence = newest is null ? string.Format(FactText.ProofNone, kind.Name)
            : newest.Rule is { } rule ? string.Format(newest.GoodUntil < today ? FactText.RuleOld : FactText.RuleGood, rule.Title, Dates.Day(newest.On), rule.ReadBy, Dates.Day(newest.GoodUntil))
            : string.Format(newest.GoodUntil < today ? FactText.ProofOld : FactText.ProofGood, kind.Name, Dates.Day(newest.On), Dates.Day(newest.GoodUntil)),
        Source = newest?.Rule is null ? FactText.SourceEvidence : HouseRules.RulesText.Title,
        AsOf = newest?.On,
        GoodUntil = newest?.GoodUntil,
        Missing = newest is not null && newest.GoodUntil >= today ? [] : [newest?.Rule is { } old ? new FactItem(old.Title, $"/rules/{old.Id}") : new FactItem(string.Format(FactText.ProofAdd, kind.Name), $"/evidence/{kind.Id}")],
        Values = new Dictionary<string, string> { ["evidence"] = newest?.Id.ToString("N") ?? "" },
    };

    public static string Name(string factKey) => EvidenceKinds.Find(factKey[Prefix.Length..])?.Name.ToString() ?? factKey;
}

/// <summary>The newest record of one kind.</summary>
public sealed record EvidenceRow(Guid Id, string Kind, DateOnly On, DateOnly GoodUntil)
{
    /// <summary>Set where no paper but a house rule is the proof.</summary>
    public RuleBehind? Rule { get; init; }
}
