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

    public static string Of(Duty duty) => ContactText.ResourceManager.GetString($"Duty{duty}", ContactText.Culture)!;

    public static IReadOnlyList<Field<Responsibility>> Fields { get; } =
    [
        Make.Required(nameof(Responsibility.PersonName), row => row.PersonName, (row, text) => row.PersonName = text) with { Kind = FieldKind.Person },
        Make.Text(nameof(Responsibility.Post), row => row.Post, (row, text) => row.Post = text),
        Make.Date(nameof(Responsibility.AppointedOn), row => row.AppointedOn == default ? null : row.AppointedOn, (row, day) => row.AppointedOn = day ?? default),
        Make.Text(nameof(Responsibility.Phone), row => row.Phone, (row, text) => row.Phone = text),
        Make.Text(nameof(Responsibility.NightPhone), row => row.NightPhone, (row, text) => row.NightPhone = text),
    ];
}
