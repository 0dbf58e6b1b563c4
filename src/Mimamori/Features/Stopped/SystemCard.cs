using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Contacts;
using Mimamori.Features.Ledger;

namespace Mimamori.Features.Stopped;

/// <summary>止まったときの1枚: what a ward needs in the minute a system stands still, from the registers that are there anyway.</summary>
public sealed record SystemCard(CareSystem System, IReadOnlyList<PaperForm> Forms, IReadOnlyList<ContactLine> Calls)
{
    private static readonly People.Duty[] Called = [People.Duty.SystemOperator, People.Duty.SystemSafetyOfficer, People.Duty.PatientSafetyManager];

    public static async Task<IReadOnlyList<SystemCard>> ReadAsync(Database database, Guid? only, CancellationToken cancellation)
    {
        var systems = await database.CareSystems.AsNoTracking().Include(system => system.Vendor).Where(system => system.ArchivedAt == null && (only == null || system.Id == only)).ToListAsync(cancellation);
        var forms = await database.PaperForms.AsNoTracking().Where(form => form.ArchivedAt == null).OrderBy(form => form.Letter).ToListAsync(cancellation);
        var book = await ContactBook.ReadAsync(database, cancellation);
        var names = Called.Select(ContactRegister.Of).ToList();
        return [.. systems.OrderBy(system => system.RestoreRank ?? int.MaxValue).ThenBy(system => system.Name, StringComparer.CurrentCulture).Select(system => new SystemCard(
            system, [.. forms.Where(form => form.CareSystemId == system.Id)], [.. book.Where(line => line.Group == ContactGroup.Inside && names.Contains(line.Name) || line.Id == system.VendorId)]))];
    }
}
