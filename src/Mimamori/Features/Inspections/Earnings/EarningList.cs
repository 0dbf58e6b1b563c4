using Mimamori.Features.Checklists;
using YamlDotNet.Serialization;

namespace Mimamori.Features.Inspections.Earnings;

/// <summary>Fees that ask for what is proved here anyway (content/earnings.yaml). It says which proof is on file, never that somebody may claim.</summary>
public sealed record EarningList
{
    private static readonly Lazy<EarningList> Loaded = new(() =>
    {
        using var reader = new StreamReader(typeof(EarningList).Assembly.GetManifestResourceStream("content/earnings.yaml")!);
        return ChecklistContent.Parse<EarningList>(reader);
    });

    public required string Source { get; init; }
    public required ReferenceCertainty Certainty { get; init; }
    public required DateOnly AsOf { get; init; }
    public required Dictionary<string, Review> Languages { get; init; }
    public required List<Earning> Earnings { get; init; }
    public required List<Programme> Programmes { get; init; }

    public IEarning? Find(string id) => Earnings.Find(earning => earning.Id == id) ?? (IEarning?)Programmes.Find(programme => programme.Id == id);

    [YamlIgnore]
    public static EarningList Here => Loaded.Value;
}

/// <summary>What a fee and a programme have in common: conditions that proofs of ours speak to.</summary>
public interface IEarning
{
    string Id { get; }
    ReferenceCertainty Certainty { get; }
    LocalText Name { get; }
    LocalText Note { get; }
    List<EarningCondition> Conditions { get; }
}

public sealed record Earning : IEarning
{
    public required string Id { get; init; }
    public required ReferenceCertainty Certainty { get; init; }
    public required bool Superseded { get; init; }
    public required LocalText Name { get; init; }
    public required LocalText Note { get; init; }
    public required List<EarningCondition> Conditions { get; init; }
}

/// <summary>Aid to apply for. Its last day is known, or null: look at the call itself.</summary>
public sealed record Programme : IEarning
{
    public required string Id { get; init; }
    public required ReferenceCertainty Certainty { get; init; }
    public DateOnly? Deadline { get; init; }
    public required LocalText Name { get; init; }
    public required LocalText Note { get; init; }
    public required List<EarningCondition> Conditions { get; init; }
}

public sealed record EarningCondition
{
    /// <summary>Keys of the facts that speak to it; all of them must be good.</summary>
    public required List<string> Facts { get; init; }
    public required LocalText Name { get; init; }
}
