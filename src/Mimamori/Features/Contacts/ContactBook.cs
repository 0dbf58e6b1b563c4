using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Reporting.Ward;
using Mimamori.Ui;

namespace Mimamori.Features.Contacts;

public enum ContactGroup { Inside, Vendor, Outside }

/// <summary>One line of the chart. Its number is the same on the screen, on paper and in the call round.</summary>
public sealed record ContactLine(int Number, ContactGroup Group, Guid Id, string Name, string? Person, ContactPhone? ByDay, ContactPhone? ByNight)
{
    public OpeningHours? Hours { get; init; }
    public KnownBody? Known { get; init; }

    /// <summary>What a form says to mean this line, whatever comes or goes above it meanwhile.</summary>
    public string Key => Id == Guid.Empty ? Known!.Id : Id.ToString("N");

    /// <summary>By day, then by night, as far as they are written down.</summary>
    public IEnumerable<(ContactPhone Phone, bool ByNight)> Phones => new[] { (Phone: ByDay, ByNight: false), (Phone: ByNight, ByNight: true) }.Where(row => row.Phone is not null).Select(row => (row.Phone!, row.ByNight));

    /// <summary>At night, on a Saturday or Sunday, the night number comes first.</summary>
    public ContactPhone? PhoneAt(DateTime japan) => WardDesk.IsNight(japan) ? ByNight ?? ByDay : ByDay ?? ByNight;

    /// <summary>Whether it is worth dialling now: hours that are known decide; where there are none, a number for this time of day.</summary>
    public bool IsReachable(DateTime japan) => PhoneAt(japan) is not null && (Hours is { } hours ? hours.IsOpen(japan) : Group != ContactGroup.Outside || !WardDesk.IsNight(japan) || ByNight is not null);

    /// <summary>Every number of the line was answered within the year, and there is one.</summary>
    public bool IsConfirmed(DateOnly today) => (ByDay ?? ByNight) is not null && ByDay?.IsConfirmed(today) != false && ByNight?.IsConfirmed(today) != false;

    public static ContactLine Of(ContactGroup group, Guid id, string name, string? person, ITestedPhone row) => new(0, group, id, name, person, row.ByDay, row.ByNight);
}

/// <summary>Everybody who may have to be called, in one order: inside by duty, vendors and outside desks by their place in the book.</summary>
public static class ContactBook
{
    public static async Task<IReadOnlyList<ContactLine>> ReadAsync(Database database, CancellationToken cancellation)
    {
        var people = (await database.Responsibilities.AsNoTracking().ToListAsync(cancellation)).OrderBy(row => row.Duty).ThenBy(row => row.AppointedOn).ThenBy(row => row.Id);
        var vendors = await database.Vendors.AsNoTracking().Where(vendor => vendor.ArchivedAt == null).OrderBy(vendor => vendor.Name).ToListAsync(cancellation);
        var bodies = await OutsideBodies.ReadAsync(database, cancellation);
        IEnumerable<ContactLine> lines =
        [
            .. people.Select(row => ContactLine.Of(ContactGroup.Inside, row.Id, ContactRegister.Of(row.Duty), row.PersonName, row)),
            .. vendors.Select(row => ContactLine.Of(ContactGroup.Vendor, row.Id, row.Name, row.ContactPerson, row)),
            .. bodies.Select(row => ContactLine.Of(ContactGroup.Outside, row.Id, row.Name, null, row) with { Hours = OpeningHours.Read(row.Hours), Known = OutsideBodies.Find(row.Key) }),
        ];
        return [.. lines.Select((line, at) => line with { Number = at + 1 })];
    }

    /// <summary>"opens 06:00": said before somebody waits at a telephone that nobody answers.</summary>
    public static string? OpensLater(ContactLine line, DateTime japan) => line.Hours is { } hours && !hours.IsOpen(japan)
        ? string.Format(ContactText.OpensAt, hours.NextOpening(japan) is var next && next.Date == japan.Date ? next.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture) : $"{Dates.Short(DateOnly.FromDateTime(next))} {next:HH:mm}") : null;
}
