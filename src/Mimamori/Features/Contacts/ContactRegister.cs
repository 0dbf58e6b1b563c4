using Mimamori.Features.Ledger.Registers;
using Mimamori.Features.People;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Contacts;

/// <summary>Who answers for what, by name, and how each is reached.</summary>
public static class ContactRegister
{
    private static readonly FieldsOf<Responsibility> Make = new(ContactText.ResourceManager);

    /// <summary>Duties a house may never leave open.</summary>
    public static readonly IReadOnlyList<Duty> Needed = [Duty.SystemSafetyOfficer, Duty.SystemSafetyDeputy, Duty.Director, Duty.PatientSafetyManager];

    public static Register<Responsibility> For(Duty duty) => new("responsibility", "/contacts", Fields,
        () => new Responsibility { Duty = duty, PersonName = "" }, row => $"{Of(row.Duty)} {row.PersonName}".Trim());

    /// <param name="known">The body of the content a new row stands for.</param>
    public static Register<OutsideBody> Outside(KnownBody? known) => new("outside-body", "/contacts/outside", OutsideFields,
        () => new OutsideBody { Key = known?.Id, Name = known?.Name.ToString() ?? "", What = known?.What.ToString(), Hours = known?.Hours }, row => row.Name)
    {
        ArchivedAt = row => row.ArchivedAt,
        Archive = (row, at) => row.ArchivedAt = at,
    };

    public static string Of(Duty duty) => ContactText.ResourceManager.GetString($"Duty{duty}", ContactText.Culture)!;

    public static IReadOnlyList<Field<Responsibility>> Fields { get; } =
    [
        Make.Required(nameof(Responsibility.PersonName), row => row.PersonName, (row, text) => row.PersonName = text) with { Kind = FieldKind.Person },
        Make.Text(nameof(Responsibility.Post), row => row.Post, (row, text) => row.Post = text),
        Make.Date(nameof(Responsibility.AppointedOn), row => row.AppointedOn == default ? null : row.AppointedOn, (row, day) => row.AppointedOn = day ?? default),
        Make.Text(nameof(Responsibility.Phone), row => row.Phone, (row, text) => row.Phone = text),
        Make.Text(nameof(Responsibility.NightPhone), row => row.NightPhone, (row, text) => row.NightPhone = text),
    ];

    private static readonly FieldsOf<OutsideBody> Body = new(ContactText.ResourceManager);

    private static IReadOnlyList<Field<OutsideBody>> OutsideFields { get; } =
    [
        Body.Required(nameof(OutsideBody.Name), row => row.Name, (row, text) => row.Name = text),
        Body.Text(nameof(OutsideBody.What), row => row.What, (row, text) => row.What = text),
        Body.Text(nameof(OutsideBody.Phone), row => row.Phone, (row, text) => row.Phone = text),
        Body.Text(nameof(OutsideBody.NightPhone), row => row.NightPhone, (row, text) => row.NightPhone = text),
        Body.Text(nameof(OutsideBody.Hours), row => row.Hours, (row, text) => row.Hours = text),
        Body.Text(nameof(OutsideBody.Remarks), row => row.Remarks, (row, text) => row.Remarks = text, kind: FieldKind.LongText),
    ];
}
