using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Contacts;
using Mimamori.Features.Facts;
using Mimamori.Features.People;
using Mimamori.Ui;

namespace Mimamori.Features.Papers;

/// <summary>A box of the contact chart: a duty and who holds it; nobody is shown as vacant, never left out.</summary>
public sealed record ContactBox(Duty Duty, Responsibility? Person, int? Number = null);

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
        var chart = Order.Select(row => (IReadOnlyList<ContactBox>)[.. row.Select(duty => new ContactBox(duty, people.Find(person => person.Duty == duty)))]).ToList();
        var book = await ContactBook.ReadAsync(database, cancellation);
        chart = [.. chart.Select(row => (IReadOnlyList<ContactBox>)[.. row.Select(box => box with { Number = book.FirstOrDefault(line => line.Id == box.Person?.Id)?.Number })])];
        var drawn = chart.SelectMany(row => row).Select(box => box.Person?.Id).OfType<Guid>().ToHashSet();
        var lines = book.Where(line => !drawn.Contains(line.Id));
        return (chart, [.. lines.GroupBy(line => line.Group).SelectMany(group => group.Select(RowOf).Prepend(PaperRow.Heading(Title(group.Key))))]);
    }

    private static string Title(ContactGroup group) => group switch { ContactGroup.Inside => PaperText.FurtherPeople, ContactGroup.Vendor => UiText.Vendors, _ => PaperText.OutsideDesks };

    /// <summary>A number nobody has dialled has a line to write on beside it; one that once stood in print says when.</summary>
    private PaperRow RowOf(ContactLine line) => new(
    [
        $"{line.Number}　{line.Name}", line.Person ?? "",
        line.ByDay is null && line.Known?.Printed is { } printed ? $"＿＿＿＿＿＿＿\n{UiText.NeedsCheck} {string.Format(ContactText.PrintedOnce, printed.Number, printed.In)}" : Number(line.ByDay),
        line.ByNight is null && line.Hours is { } hours ? $"{hours.Opens:HH:mm}-{hours.Closes:HH:mm}" : Number(line.ByNight),
        string.Join('\n', new[] { line.ByDay ?? line.ByNight, line.ByDay is null ? null : line.ByNight }.Where((phone, at) => at == 0 || phone is not null).Select(phone => Tested(phone?.TestedOn))),
    ]);

    private string Number(ContactPhone? phone) => phone is null ? "" : phone.IsConfirmed(FactBook.Today(database)) ? phone.Number : $"{phone.Number}\n{PaperText.Unconfirmed}＿＿＿";

    public static string Tested(DateOnly? day) => day is null ? PaperText.BlankDate : Dates.Short(day);
}
