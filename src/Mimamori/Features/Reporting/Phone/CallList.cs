using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Ledger;
using Mimamori.Features.People;
using Mimamori.Features.Reporting.Morning;
using Mimamori.Features.Reporting.Signs;

namespace Mimamori.Features.Reporting.Phone;

/// <summary>Somebody the receiver calls, with the number as the contact chart has it; no number is shown as a blank line, never left out.</summary>
public sealed record CallLine(string Party, string? Name, string? Phone);

/// <summary>Whom to call for a report (practice.md 2.2): by its colour, the stripe, and whether a patient hangs on the device.</summary>
public static class CallList
{
    public static async Task<IReadOnlyList<CallLine>> ReadAsync(Database database, Report report, CancellationToken cancellation)
    {
        var alike = Alike.With(report, await Alike.RecentAsync(database, cancellation));
        var people = await database.Responsibilities.AsNoTracking().ToListAsync(cancellation);
        var engineer = UnplugAdvice.Of(SignBook.Find(report.Sign), report.Asset) == Unplug.MustNot;
        var isNight = Ward.WardDesk.IsNight(database.Now.ToLocalTime());
        CallLine Line(string party, params Duty[] duties)
        {
            var person = people.Where(row => duties.Contains(row.Duty)).MinBy(row => Array.IndexOf(duties, row.Duty));
            return new CallLine(party, person?.PersonName, isNight ? person?.NightPhone ?? person?.Phone : person?.Phone ?? person?.NightPhone);
        }
        return [.. Wanted(Proposal.Of(report, alike), engineer).Select(who => who switch
        {
            Called.Engineer => new CallLine(PhoneText.PartyEngineer, null, null),
            Called.Safety => Line(PhoneText.PartySafety, Duty.PatientSafetyManager),
            Called.Systems => Line(PhoneText.PartySystems, Duty.SystemOperator, Duty.SystemSafetyOfficer, Duty.SystemSafetyDeputy),
            _ => Line(PhoneText.PartyDirector, Duty.Director),
        })];
    }

    private enum Called { Engineer, Safety, Systems, Director }

    private static IEnumerable<Called> Wanted(Proposal proposal, bool engineer)
    {
        if (engineer)
            yield return Called.Engineer;
        yield return Called.Safety;
        var isSuspected = proposal.Suspected.Value == true;
        if (isSuspected || proposal.Outage.Value is not (Outage.White or null))
            yield return Called.Systems;
        if (isSuspected || proposal.Outage.Value == Outage.Red)
            yield return Called.Director;
    }
}
