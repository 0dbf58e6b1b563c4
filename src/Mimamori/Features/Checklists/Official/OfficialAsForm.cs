using System.Globalization;

namespace Mimamori.Features.Checklists.Official;

/// <summary>A form that was brought in, in the shape of those that travel with the program. Its own sentences stand as they are in every language.</summary>
public static class OfficialAsForm
{
    public static ChecklistForm Of(OfficialForm form)
    {
        var year = form.FiscalYear ?? FiscalYear.Of(DateOnly.FromDateTime(form.At.ToLocalTime()));
        return new ChecklistForm
        {
            Id = form.FormId, Edition = form.FormId, FiscalYear = year, Kind = FormKind.MedicalInstitutionAndPharmacy, Status = EditionStatus.Current, IsFromFile = true,
            Label = Said(nameof(OfficialText.EditionLabel), year - 2018, year), Title = Same(form.IsForVendors ? OfficialText.ForVendors : OfficialText.ForHouse),
            Source = form.Sha256, Certainty = Confidence.High, AsOf = DateOnly.FromDateTime(form.At.ToLocalTime()), Languages = [], GuidelineEdition = "",
            Note = Said(nameof(OfficialText.FormNote), form.FileName), OfficialFiles = [], Sources = [],
            Sections = [.. form.Items.OrderBy(item => item.Place).GroupBy(item => item.Section).Select((section, at) => new ChecklistSection
            {
                Id = $"{at}", Title = section.Key.Length > 0 ? Same(section.Key) : Said(nameof(OfficialText.FirstQuestions)), Items = [.. section.Select(item => ItemOf(form, item, year))],
            })],
        };
    }

    private static ChecklistItem ItemOf(OfficialForm form, OfficialItem item, int year)
    {
        var topic = TopicGuess.Known(item.Topic);
        // What may be shown and who does it is known by topic; the form itself says neither.
        var ours = ChecklistContent.Forms.Where(other => other.FiscalYear <= year).SelectMany(other => other.Items).LastOrDefault(other => other.Topic == topic);
        return new ChecklistItem
        {
            Id = $"{form.FormId}-{item.Place}", Number = item.Number.Length > 0 ? item.Number : topic == "gate" ? "0" : $"{item.Place + 1}", NumberCertainty = ReferenceCertainty.Seen, Topic = topic, Gate = topic == "gate",
            Confidence = item.IsSure ? Confidence.High : Confidence.Low, Ask = Same(item.Text), Scope = item.Scope.Length > 0 ? [Same(item.Scope)] : [],
            Due = new ItemDue { Kind = DueKind.Required, FiscalYear = year, Text = Said(nameof(OfficialText.DueByForm)) },
            GuidelineRefs = [], EvidenceHints = ours?.EvidenceHints ?? [], Roles = ours?.Roles ?? [],
        };
    }

    private static LocalText Same(string text) => new() { Ja = text, En = text, ZhHans = text };

    private static LocalText Said(string key, params object[] values) => new() { Ja = In("ja", key, values), En = In("en", key, values), ZhHans = In("zh-Hans", key, values) };

    private static string In(string language, string key, object[] values) =>
        string.Format(CultureInfo.InvariantCulture, OfficialText.ResourceManager.GetString(key, CultureInfo.GetCultureInfo(language))!, values);
}
