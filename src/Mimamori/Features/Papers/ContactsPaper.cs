using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.People;
using Mimamori.Features.Vendors;
using Mimamori.Ui;

namespace Mimamori.Features.Papers;

/// <summary>A box of the contact chart: a duty and who holds it; nobody is shown as vacant, never left out.</summary>
public sealed record ContactBox(Duty Duty, Responsibility? Person);

/// <summary>連絡体制図: who calls whom inside, and the numbers outside. A number counts only from the day somebody dialled it.</summary>
public sealed class ContactsPaper(Database database)
{
    /// <summary>From the one who is told first to the one who decides, two beside each other.</summary>
    private static readonly IReadOnlyList<IReadOnlyList<Duty>> Order =
    [
        [Duty.SystemOperator, Duty.Office],
        [Duty.SystemSafetyOfficer, Duty.SystemSafetyDeputy],
        [Duty.PatientSafetyManager, Duty.Director],
    ];

    public static double ChartMm => 20 + Order.Count * (6 + 37) + 6;

    public static IReadOnlyList<PaperColumn> Columns =>
    [
        new(PaperText.CallWhom, 46, Strong: true), new(PaperText.ContactPerson, 30), new(PaperText.Phone, 36), new(PaperText.NightPhone, 36), new(PaperText.PhoneTested, 36),
    ];

    public async Task<(IReadOnlyList<IReadOnlyList<ContactBox>> Chart, IReadOnlyList<PaperRow> Rows)> ReadAsync(CancellationToken cancellation)
    {
        var people = await database.Responsibilities.AsNoTracking().OrderByDescending(person => person.AppointedOn).ToListAsync(cancellation);
        var vendors = await database.Vendors.AsNoTracking().Where(vendor => vendor.ArchivedAt == null).OrderBy(vendor => vendor.Name).ToListAsync(cancellation);
        var chart = Order.Select(row => (IReadOnlyList<ContactBox>)[.. row.Select(duty => new ContactBox(duty, people.Find(person => person.Duty == duty)))]).ToList();
        var further = people.Except(chart.SelectMany(row => row).Select(box => box.Person).OfType<Responsibility>()).ToList();
        return (chart, Rows(further, vendors));
    }

    private static List<PaperRow> Rows(List<Responsibility> further, List<Vendor> vendors) =>
    [
        .. further.Count == 0 ? [] : further.Select(RowOf).Prepend(PaperRow.Heading(PaperText.FurtherPeople)),
        .. vendors.Count == 0 ? [] : vendors.Select(RowOf).Prepend(PaperRow.Heading(UiText.Vendors)),
        PaperRow.Heading(PaperText.OutsideDesks),
        .. new[] { PaperText.DeskPolice, PaperText.DeskHealthCentre, PaperText.DeskMinistry, PaperText.DeskAssociation, PaperText.DeskPrivacy }.Select(BlankRow),
    ];

    private static PaperRow RowOf(Responsibility person) =>
        PaperRow.Of(PaperWords.Of(person.Duty), person.PersonName, person.Phone, person.NightPhone, Tested(person.PhoneTestedOn));

    private static PaperRow RowOf(Vendor vendor) =>
        PaperRow.Of(vendor.Name, vendor.ContactPerson, vendor.Phone, vendor.NightPhone, Tested(vendor.PhoneTestedOn));

    // Numbers of public desks change; ours would be a guess. The house writes the one it has dialled.
    private static PaperRow BlankRow(string desk) => new([desk, "", "", "", PaperText.BlankDate]);

    public static string Tested(DateOnly? day) => day is null ? PaperText.BlankDate : Dates.Short(day);
}
