using Mimamori.Features.Checklists;
using YamlDotNet.Serialization;

namespace Mimamori.Features.Inspections.Earnings;

/// <summary>Fees that ask for what is proved here anyway (content/earnings.yaml). It says which proof is on file, never that somebody may claim.</summary>
public sealed record EarningList
{
    private static readonly Lazy<EarningList> Loaded = new(() => ChecklistContent.Read<EarningList>("content/earnings.yaml"));

    public required string Source { get; init; }
    public required ReferenceCertainty Certainty { get; init; }
    public required DateOnly AsOf { get; init; }
    public required Dictionary<string, Review> Languages { get; init; }
    public required List<Earning> Earnings { get; init; }
    public required List<Earning> Programmes { get; init; }

    public Earning? Find(string id) => Earnings.Concat(Programmes).FirstOrDefault(earning => earning.Id == id);

    [YamlIgnore]
    public static EarningList Here => Loaded.Value;
}

/// <summary>A fee, or aid to apply for, with conditions that proofs of ours speak to.</summary>
public sealed record Earning
{
    public required string Id { get; init; }
    public required ReferenceCertainty Certainty { get; init; }
    /// <summary>Another fee took its place.</summary>
    public bool Superseded { get; init; }
    /// <summary>The last day to hand in, where it was seen; null: look at the call itself.</summary>
    public DateOnly? Deadline { get; init; }
    public required LocalText Name { get; init; }
    public required LocalText Note { get; init; }
    public required List<EarningCondition> Conditions { get; init; }

    public bool IsClosed(DateOnly today) => Deadline < today;
}

public sealed record EarningCondition
{
    /// <summary>Keys of the facts that speak to it; all of them must be good.</summary>
    public required List<string> Facts { get; init; }
    public required LocalText Name { get; init; }
}
