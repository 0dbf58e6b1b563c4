using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Institutions;
using Mimamori.Features.Ledger;
using Mimamori.Features.People;

namespace Mimamori.Features.Facts;

/// <summary>What the facts are worked out from, read in one go: the hand-kept registers, the ledger's support dates, and what was seen.</summary>
public sealed record HouseNow
{
    public required DateOnly Today { get; init; }
    public required InstitutionKind Kind { get; init; }
    public required IReadOnlyList<DutyRow> Duties { get; init; }
    public required IReadOnlyList<VendorRow> Vendors { get; init; }
    public required IReadOnlyList<LineRow> Lines { get; init; }
    public required IReadOnlyList<RemoteWayRow> RemoteWays { get; init; }
    public required IReadOnlyList<CareSystemRow> CareSystems { get; init; }
    public required IReadOnlyList<DisclosureNoRow> DisclosureNoes { get; init; }
    public required SupportNow Support { get; init; }
    public required CaptureAge Capture { get; init; }
    public required SeenNow Seen { get; init; }
    /// <summary>The newest dated proof of each kind.</summary>
    public required IReadOnlyDictionary<string, EvidenceRow> Evidence { get; init; }

    public static async Task<HouseNow> ReadAsync(Database database, CancellationToken cancellation)
    {
        var today = FactBook.Today(database);
        return new HouseNow
        {
            Today = today,
            Kind = await database.Institutions.Where(house => house.Id == database.InstitutionId).Select(house => house.Kind).FirstOrDefaultAsync(cancellation),
            Duties = await database.Responsibilities
                .Select(row => new DutyRow(row.Id, row.Duty, row.PersonName, row.Phone, row.AppointedOn, row.PhoneTestedOn)).ToListAsync(cancellation),
            Vendors = await database.Vendors.Where(row => row.ArchivedAt == null).OrderBy(row => row.Name)
                .Select(row => new VendorRow(row.Id, row.Name, row.Phone, row.PhoneTestedOn, row.RemoteMaintenanceAskedOn, row.RemoteMaintenanceAnsweredOn, row.RemoteMaintenance))
                .ToListAsync(cancellation),
            Lines = await database.Lines.Where(row => row.ArchivedAt == null).OrderBy(row => row.Name)
                .Select(row => new LineRow(row.Id, row.Name, row.Purpose, row.VendorId, row.BoxId, row.SourceRestricted, row.SourceCheckedOn, row.WhoMaySwitchOff, row.LastCheckedOn))
                .ToListAsync(cancellation),
            RemoteWays = await database.RemoteWays.Where(row => row.ArchivedAt == null).OrderBy(row => row.Name)
                .Select(row => new RemoteWayRow(row.Id, row.Name, row.VendorId, row.ProductVersion, row.WhoMaySwitchOff ?? row.Line!.WhoMaySwitchOff, row.LastCheckedOn))
                .ToListAsync(cancellation),
            CareSystems = await database.CareSystems.Where(row => row.ArchivedAt == null).OrderBy(row => row.Name)
                .Select(row => new CareSystemRow(row.Id, row.Name, row.DisclosureReceivedOn)).ToListAsync(cancellation),
            DisclosureNoes = await database.DisclosureNoes.Where(no => no.CareSystem!.ArchivedAt == null).OrderBy(no => no.Id).Select(no => new DisclosureNoRow(no.CareSystemId, no.CareSystem!.Name, no.Instead != null)).ToListAsync(cancellation),
            Support = await SupportNow.ReadAsync(database, today, cancellation),
            Capture = await CaptureAge.ReadAsync(database, today, cancellation),
            Seen = await SeenNow.ReadAsync(database, cancellation),
            Evidence = Speaking(await database.Evidence.Select(row => new EvidenceRow(row.Id, row.Kind, row.On, row.GoodUntil)).ToListAsync(cancellation), await RuleProofs.ReadAsync(database, today, cancellation), today),
        };
    }

    /// <summary>Of each kind the newest record, as old as it is; a rule of the house speaks beside it, and whichever still holds goes first.</summary>
    private static Dictionary<string, EvidenceRow> Speaking(List<EvidenceRow> records, IReadOnlyList<EvidenceRow> rules, DateOnly today) =>
        records.GroupBy(row => row.Kind).Concat(rules.GroupBy(row => row.Kind)).Select(kind => kind.MaxBy(row => (row.On, row.Id))!)
            .GroupBy(row => row.Kind).ToDictionary(kind => kind.Key, kind => kind.MaxBy(row => (row.GoodUntil >= today, row.On))!);

    /// <summary>A day somebody wrote down counts for twelve months, and never when it lies in the future.</summary>
    public bool IsWithinAYear(DateOnly? day) => day is { } date && date <= Today && date > Today.AddMonths(-12);
}

public sealed record DutyRow(Guid Id, Duty Duty, string PersonName, string? Phone, DateOnly AppointedOn, DateOnly? PhoneTestedOn);

public sealed record VendorRow(Guid Id, string Name, string? Phone, DateOnly? PhoneTestedOn, DateOnly? AskedOn, DateOnly? AnsweredOn, YesNo RemoteMaintenance);

public sealed record LineRow(
    Guid Id, string Name, LinePurpose Purpose, Guid? VendorId, Guid? BoxId, YesNo SourceRestricted, DateOnly? SourceCheckedOn, string? WhoMaySwitchOff, DateOnly? LastCheckedOn);

public sealed record RemoteWayRow(Guid Id, string Name, Guid? VendorId, string? ProductVersion, string? WhoMaySwitchOff, DateOnly? LastCheckedOn);

public sealed record CareSystemRow(Guid Id, string Name, DateOnly? DisclosureReceivedOn);

public sealed record DisclosureNoRow(Guid SystemId, string System, bool IsExplained);
