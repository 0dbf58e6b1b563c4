using System.Text.RegularExpressions;
using Mimamori.Features.Books;
using Mimamori.Features.Checklists;
using Mimamori.Features.Contacts;
using Mimamori.Features.Ledger;
using Mimamori.Features.Ledger.Registers;
using Mimamori.Features.People;
using Mimamori.Features.People.SignIns;
using Mimamori.Features.Vendors;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.ActivityLog;

/// <summary>The second line of an entry: the code's own words in it become the reader's. What we cannot read is shown as it stands.</summary>
public static partial class ActivityDetail
{
    public static string? Of(ActivityEntry entry, IReadOnlyDictionary<string, string> names) => (entry.Verb, entry.Detail) switch
    {
        ("asset.joined" or "asset.join-undone", _) => names.GetValueOrDefault(entry.SubjectId?.ToString() ?? ""),
        (_, null) => null,
        ("checklist.answered" or "checklist.signed", { } detail) => string.Join(" → ", detail.Split(" → ").Select(AnswerOf)),
        ("person.signed-in", { } detail) => Enum.TryParse<SignInWay>(detail, out var way) ? SignInWords.Of(way) : detail,
        ("person.added" or "person.role-changed", { } detail) => string.Join(" → ", detail.Split(" → ").Select(role => Enum.TryParse<Role>(role, out var known) ? PeopleWords.Of(known) : role)),
        ("capture.read", { } detail) => Counts(ActivityText.DetailDevices, detail.Split('/')),
        ("ledger.imported", { } detail) => Counts(ActivityText.DetailRows, detail.Split(" + ")),
        (_, { } detail) when FieldsOf(entry.Verb) is { } fields => string.Join(" / ", detail.Split(" / ").Select(part => PartOf(fields, part, names))),
        (_, { } detail) => detail,
    };

    private static IEnumerable<Field>? FieldsOf(string verb) => ActivityWords.KindOf(verb) switch
    {
        "asset" or "difference" => AssetFields.Names.Select(AssetFields.Of),
        "line" => LedgerRegisters.Lines.Fields,
        "place" => LedgerRegisters.Places.Fields,
        "care-system" => LedgerRegisters.CareSystems.Fields,
        "vendor" => VendorRegister.Vendors.Fields,
        "responsibility" => ContactRegister.Fields,
        "remote-way" => BookRegisters.RemoteWays.Fields,
        "outside-service" => BookRegisters.Services.Fields,
        "data-out" => BookRegisters.DataOuts.Fields,
        "information-place" => BookRegisters.InformationPlaces.Fields,
        _ => null,
    };

    /// <summary>"Maker: NEC → Fujitsu", or "Maker: NEC" where a row is put away.</summary>
    private static string PartOf(IEnumerable<Field> fields, string part, IReadOnlyDictionary<string, string> names)
    {
        if (part == nameof(ITestedPhone.PhoneTestedOn))
            return ActivityText.DetailPhone;
        var change = Change().Match(part);
        if (!change.Success || fields.FirstOrDefault(field => field.Name == change.Groups["field"].Value) is not { } field)
            return part;
        var values = change.Groups["values"].Value.Split(" → ").Select(value => names.GetValueOrDefault(value) ?? field.Say(value is "" ? null : value));
        return string.Format(ActivityText.DetailField, LabelOf(field), string.Join(" → ", values));
    }

    /// <summary>Fields that no form shows have a name in the list of decisions only.</summary>
    private static string LabelOf(Field field) =>
        field.Words.GetString("Field" + field.Name, null) ?? DecisionWords.Field(field.Name);

    private static string AnswerOf(string value) => Enum.TryParse<AnswerValue>(value, out var known) ? ChecklistWords.Of(known) : "—";

    private static string Counts(string sentence, string[] counts) =>
        counts.Length == 2 ? string.Format(sentence, counts[0], counts[1]) : string.Join(' ', counts);

    [GeneratedRegex("^(?<field>[A-Za-z]+): (?<values>.*)$", RegexOptions.Singleline)]
    private static partial Regex Change();
}
