using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Ui;

namespace Mimamori.Features.Contacts;

public enum ContactGroup { Inside, Vendor, Outside }

/// <summary>One line of the chart. Its number is the same on the screen, on paper and in the call round.</summary>
public sealed record ContactLine(int Number, ContactGroup Group, Guid Id, string Name, string? Person, string? Phone, string? NightPhone, DateOnly? TestedOn)
{
    public OpeningHours? Hours { get; init; }
    public KnownBody? Known { get; init; }

    /// <summary>At night, on a Saturday or Sunday, the night number comes first.</summary>
    public string? PhoneAt(DateTime japan) => Reporting.Ward.WardDesk.IsNight(japan) ? NightPhone ?? Phone : Phone ?? NightPhone;

    /// <summary>Whether somebody can be expected to answer: hours that are known decide; where there are none, the number for this time of day.</summary>
    public bool IsReachable(DateTime japan) => PhoneAt(japan) is not null && (Hours is { } hours ? hours.IsOpen(japan) : Group != ContactGroup.Outside || !Reporting.Ward.WardDesk.IsNight(japan) || NightPhone is not null);

    public bool IsConfirmed(DateOnly today) => TestedOn is { } tested && tested <= today && tested > today.AddMonths(-ContactBook.MonthsGood);
}

/// <summary>Everybody who may have to be called, in one order: inside by duty, vendors and outside desks by their place in the book.</summary>
public static class ContactBook
{
    /// <summary>A number that was answered more than a year ago is red.</summary>
    public const int MonthsGood = 12;

    public static async Task<IReadOnlyList<ContactLine>> ReadAsync(Database database, CancellationToken cancellation)
    {
        var people = (await database.Responsibilities.AsNoTracking().ToListAsync(cancellation)).OrderBy(row => row.Duty).ThenBy(row => row.AppointedOn).ThenBy(row => row.Id);
        var vendors = await database.Vendors.AsNoTracking().Where(vendor => vendor.ArchivedAt == null).OrderBy(vendor => vendor.Name).ToListAsync(cancellation);
        var bodies = await OutsideBodies.ReadAsync(database, cancellation);
        IEnumerable<ContactLine> lines =
        [
            .. people.Select(row => new ContactLine(0, ContactGroup.Inside, row.Id, ContactRegister.Of(row.Duty), row.PersonName, row.Phone, row.NightPhone, row.PhoneTestedOn)),
            .. vendors.Select(row => new ContactLine(0, ContactGroup.Vendor, row.Id, row.Name, row.ContactPerson, row.Phone, row.NightPhone, row.PhoneTestedOn)),
            .. bodies.Select(row => new ContactLine(0, ContactGroup.Outside, row.Id, row.Name, null, row.Phone, row.NightPhone, row.PhoneTestedOn) { Hours = OpeningHours.Read(row.Hours), Known = OutsideBodies.Find(row.Key) }),
        ];
        return [.. lines.Select((line, at) => line with { Number = at + 1 })];
    }

    /// <summary>"opens 06:00": said before somebody waits at a telephone that nobody answers.</summary>
    public static string? OpensLater(ContactLine line, DateTime japan) => line.Hours is { } hours && !hours.IsOpen(japan)
        ? string.Format(ContactText.OpensAt, hours.NextOpening(japan) is var next && next.Date == japan.Date ? next.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture) : $"{Dates.Short(DateOnly.FromDateTime(next))} {next:HH:mm}") : null;
}
