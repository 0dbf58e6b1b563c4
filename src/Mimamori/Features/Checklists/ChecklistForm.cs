using System.Globalization;
using YamlDotNet.Serialization;

namespace Mimamori.Features.Checklists;

/// <summary>One form of one edition, as the content holds it: structure and numbers are the ministry's, the sentences our own.</summary>
public sealed record ChecklistForm
{
    public required string Id { get; init; }
    public required string Edition { get; init; }
    public required int FiscalYear { get; init; }
    public required FormKind Kind { get; init; }
    public required EditionStatus Status { get; init; }
    public required LocalText Label { get; init; }
    public required LocalText Title { get; init; }
    public required string Source { get; init; }
    public required Confidence Certainty { get; init; }
    public required DateOnly AsOf { get; init; }
    public required Dictionary<string, Review> Languages { get; init; }
    public required string GuidelineEdition { get; init; }
    public required LocalText Note { get; init; }
    public required List<OfficialFile> OfficialFiles { get; init; }
    public required List<ContentSource> Sources { get; init; }
    public required List<ChecklistSection> Sections { get; init; }
    /// <summary>A list of our own borrows the topics of this form: houses without an official form look at the same things.</summary>
    public string? SectionsOf { get; init; }
    /// <summary>For a list of our own: that nobody set a date.</summary>
    public LocalText? Due { get; init; }

    /// <summary>The house brought it in: its sentences are the ministry's and come from the house's own file.</summary>
    [YamlIgnore]
    public bool IsFromFile { get; init; }

    [YamlIgnore]
    public IEnumerable<ChecklistItem> Items => Sections.SelectMany(section => section.Items);

    /// <summary>True when the reader's language is still a draft translation.</summary>
    [YamlIgnore]
    public bool IsDraftHere => Languages.TryGetValue(CultureInfo.CurrentUICulture.Name, out var review) && review == Review.Draft;

    /// <summary>No ministry asks for it: the list and its numbers are ours alone, and every screen and paper of it says so.</summary>
    [YamlIgnore]
    public bool IsOurOwn => Kind == FormKind.NoOfficialForm;

    public IEnumerable<Unsure> Unsure() =>
        [.. Certainty.NeedsCheck() ? [new Unsure(Id, "certainty")] : Array.Empty<Unsure>(), .. Items.SelectMany(item => item.Unsure())];
}

public enum FormKind { MedicalInstitution, Pharmacy, MedicalInstitutionAndPharmacy, NoOfficialForm }

public enum EditionStatus { Current, Superseded }

public sealed record OfficialFile
{
    public required LocalText Name { get; init; }
    public required string File { get; init; }
    public required string Url { get; init; }
    public required string Sha256 { get; init; }
}

public sealed record ContentSource
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public required string Url { get; init; }
}

public sealed record ChecklistSection
{
    public required string Id { get; init; }
    public required LocalText Title { get; init; }
    public required List<ChecklistItem> Items { get; init; }
}
