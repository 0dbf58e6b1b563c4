using Mimamori.Features.Checklists;
using YamlDotNet.Serialization;

namespace Mimamori.Features.Cases;

/// <summary>What happened elsewhere (content/cases.yaml), in our own words, from published facts.</summary>
public sealed record CaseBook
{
    private static readonly Lazy<CaseBook> Loaded = new(() => ChecklistContent.Read<CaseBook>("content/cases.yaml"));

    public required string Source { get; init; }
    /// <summary>Of the file; each case says its own.</summary>
    public required ReferenceCertainty Certainty { get; init; }
    public required DateOnly AsOf { get; init; }
    public required Dictionary<string, Review> Languages { get; init; }
    public required List<PublishedCase> Cases { get; init; }

    [YamlIgnore]
    public static CaseBook Here => Loaded.Value;

    public static PublishedCase? Find(string? id) => Here.Cases.Find(row => row.Id == id);
}

public sealed record PublishedCase
{
    public required string Id { get; init; }
    public required DateOnly On { get; init; }
    /// <summary>Of some the day was not published, so none is said.</summary>
    [YamlIgnore]
    public string Month => On.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture);
    /// <summary>Seen: in the hospital's own report. Anything less is the press or a summary.</summary>
    public required ReferenceCertainty Certainty { get; init; }
    /// <summary>The day on which care was as before, the first being day 0; null where none was published.</summary>
    public int? Days { get; init; }
    public required LocalText Name { get; init; }
    public required LocalText Sign { get; init; }
    public required LocalText Entry { get; init; }
    public required LocalText Spread { get; init; }
    public required LocalText Back { get; init; }
    public required LocalText Lesson { get; init; }
    public required List<string> Links { get; init; }
    public required List<CaseAsk> Asks { get; init; }
}

/// <summary>"Do we have this?", and where in the house's books the answer stands: a fact, kinds of device, or lines.</summary>
public sealed record CaseAsk
{
    public string? Fact { get; init; }
    public List<string>? Kinds { get; init; }
    public string? Remote { get; init; }
    public required LocalText Text { get; init; }
}
