using System.Globalization;
using Mimamori.Features.Institutions;
using YamlDotNet.Serialization;

namespace Mimamori.Features.Checklists;

/// <summary>Each topic in the words of a reception desk: advice of ours (めやす), never what the ministry asks.</summary>
public sealed record ClinicWords
{
    public required string Source { get; init; }
    public required ReferenceCertainty Certainty { get; init; }
    public required DateOnly AsOf { get; init; }
    public required Dictionary<string, Review> Languages { get; init; }
    public required List<ClinicTopic> Topics { get; init; }

    public ClinicTopic Of(string topic) => Topics.Find(one => one.Id == topic) ?? throw new InvalidOperationException($"No clinic words for {topic}.");

    [YamlIgnore]
    public IEnumerable<Unsure> Unsure => Certainty.NeedsCheck() ? Topics.Select(topic => new Unsure(topic.Id, "clinic-words.yaml")) : [];
}

public sealed record ClinicTopic
{
    public required string Id { get; init; }
    public required AdviceMark Mark { get; init; }
    public required List<AskWhom> Asks { get; init; }
    /// <summary>The item as a clerk would ask it.</summary>
    public required LocalText Plain { get; init; }
    public required List<LocalText> MondaySmall { get; init; }
    public required List<LocalText> MondayHospital { get; init; }
    public required LocalText WeakAnswer { get; init; }
    public required LocalText Shown { get; init; }
    /// <summary>What to ask the vendor, ready to send; absent where no vendor can know.</summary>
    public LocalText? VendorQuestion { get; init; }

    /// <summary>The vendor is who can answer: nobody in the house is told to look into it.</summary>
    [YamlIgnore]
    public bool IsForVendor => Asks[0] == AskWhom.Vendor;

    public IReadOnlyList<LocalText> Monday(Institution house) =>
        house.Kind is InstitutionKind.Hospital || house.Size >= HouseSize.Large ? MondayHospital : MondaySmall;
}

/// <summary>Where advice of ours comes from. Neither is official.</summary>
public enum AdviceMark { OurJudgement, GeneralKnowledge }

public enum AskWhom { Director, Office, Vendor, Everyone }

/// <summary>The questions that stop people, with short honest answers and whom to ask where we are not sure.</summary>
public sealed record StuckQuestions
{
    public required string Source { get; init; }
    public required ReferenceCertainty Certainty { get; init; }
    public required DateOnly AsOf { get; init; }
    public required Dictionary<string, Review> Languages { get; init; }
    public required List<StuckQuestion> Questions { get; init; }

    public IEnumerable<StuckQuestion> For(string topic) => Questions.Where(question => question.Everywhere || question.Topics.Contains(topic));

    /// <summary>Every word that was typed is somewhere in it, whatever the letter size.</summary>
    public IEnumerable<StuckQuestion> Find(string? typed) => (typed ?? "").Split([' ', '　'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } words
        ? Questions.Where(question => words.All(word => CultureInfo.InvariantCulture.CompareInfo.IndexOf(question.Text, word, Loose) >= 0))
        : Questions;

    private const CompareOptions Loose = CompareOptions.IgnoreCase | CompareOptions.IgnoreWidth | CompareOptions.IgnoreKanaType;

    [YamlIgnore]
    public IEnumerable<Unsure> Unsure => Certainty.NeedsCheck() ? Questions.Select(question => new Unsure($"question {question.Number}", "questions.yaml")) : [];
}

public sealed record StuckQuestion
{
    public required int Number { get; init; }
    public required AdviceMark Mark { get; init; }
    public required List<string> Topics { get; init; }
    public required bool Everywhere { get; init; }
    public required AskWhom Asks { get; init; }
    public required LocalText Question { get; init; }
    public required LocalText Answer { get; init; }
    /// <summary>What we are not sure of, and whom to ask.</summary>
    public required LocalText Unsure { get; init; }

    [YamlIgnore]
    public string Text => $"{Question} {Answer} {Unsure}";
}
