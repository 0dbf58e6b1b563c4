using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.People;

namespace Mimamori.Features.Reporting.Ward;

/// <summary>Whom to call, and who calls back: the house's desk, or where none is set up the people of its contact chart.</summary>
public sealed record WardDesk(string? Name, string? DayPhone, string? NightPhone, int? Minutes)
{
    private static readonly Duty[] Called = [Duty.PatientSafetyManager, Duty.SystemSafetyOfficer, Duty.SystemSafetyDeputy, Duty.SystemOperator];

    /// <summary>Office hours as most houses keep them; at other times the night number comes first.</summary>
    private const int DayBegins = 8, DayEnds = 18;

    public static async Task<WardDesk> ReadAsync(Database database, CancellationToken cancellation)
    {
        var desk = await database.ReportDesks.AsNoTracking().FirstOrDefaultAsync(cancellation);
        if (desk is { DayPhone: not null } or { NightPhone: not null })
            return new WardDesk(desk.Name, desk.DayPhone, desk.NightPhone, desk.CallBackMinutes);
        var people = await database.Responsibilities.AsNoTracking().Where(person => person.Phone != null || person.NightPhone != null).ToListAsync(cancellation);
        var first = people.Where(person => Called.Contains(person.Duty)).MinBy(person => Array.IndexOf(Called, person.Duty));
        return new WardDesk(desk?.Name, first?.Phone, first?.NightPhone, desk?.CallBackMinutes);
    }

    public static bool IsNight(DateTime local) => local.Hour is < DayBegins or >= DayEnds || local.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    /// <summary>Null when nobody has written a number down: then there is none to show, and the page says so.</summary>
    public string? PhoneAt(DateTime local) => IsNight(local) ? NightPhone ?? DayPhone : DayPhone ?? NightPhone;
}
