using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Ledger;
using Mimamori.Features.People;
using Mimamori.Features.Vendors;

namespace Mimamori.Features.Sample;

/// <summary>The sample house's books beside the ledger, half kept as in life: some vendors were asked, some disclosures are on file.</summary>
internal static class SampleBooks
{
    public static void Write(Database database, Registers books, DateOnly day)
    {
        var vendors = books.Vendors.Select((vendor, index) => Vendor(vendor, index, day)).ToList();
        database.Vendors.AddRange(vendors);
        database.Places.AddRange(books.Places.Select(place => new Place { Name = place.Name, Floor = $"{place.Building}{place.Floor}F" }));
        database.Responsibilities.AddRange(books.People.Select(person => Person(person, day)).OfType<Responsibility>());
        var systems = books.CareSystems.Select((system, index) => CareSystem(system, index, vendors, day)).ToList();
        database.CareSystems.AddRange(systems);
        database.Lines.AddRange(books.Lines.Where(line => line.InTheBooks).Select((line, index) => Line(line, index, vendors, day)));
        SampleRegisters.Write(database, books, systems, day);
        SampleTakeOut.Write(database, day);
        SampleRules.Write(database, day);
        SampleStopped.Write(database, systems, day);
        SampleDrills.Write(database, day);
    }

    /// <summary>The boxes are rows of the ledger, which comes in after the books.</summary>
    public static async Task TieBoxesAsync(Database database, Registers books, CancellationToken cancellation)
    {
        var boxes = await database.Assets.Where(asset => asset.ArchivedAt == null).ToListAsync(cancellation);
        foreach (var line in await database.Lines.ToListAsync(cancellation))
            line.BoxId = boxes.Find(box => box.Name == books.Lines.FirstOrDefault(known => known.Name == line.Name)?.BoxAsset)?.Id;
        await SampleRegisters.WriteWaysAsync(database, books, boxes, cancellation);
        await SampleReports.WriteAsync(database, cancellation);
        await database.SaveChangesAsync(cancellation);
    }

    private static Vendor Vendor(SampleVendor vendor, int index, DateOnly day) => new()
    {
        Name = vendor.Name,
        Phone = vendor.Phone,
        Mail = vendor.Mail,
        RemoteMaintenanceAskedOn = index % 3 == 2 ? null : day.AddDays(-40),
        RemoteMaintenanceAnsweredOn = index % 3 == 0 ? day.AddDays(-25) : null,
        RemoteMaintenance = index % 3 == 0 ? YesNo.Yes : YesNo.Unknown,
    };

    private static CareSystem CareSystem(SampleCareSystem system, int index, List<Vendor> vendors, DateOnly day) => new()
    {
        Name = system.Name,
        Vendor = vendors.Find(vendor => vendor.Name == system.Vendor),
        Substitute = system.WithoutIt,
        InCloud = YesNo.No,
        DisclosureReceivedOn = index % 3 == 0 ? day.AddDays(-120) : null,
        DisclosureEdition = index % 3 == 0 ? "Ver.5" : null,
    };

    private static Line Line(SampleLine line, int index, List<Vendor> vendors, DateOnly day) => new()
    {
        Name = line.Name,
        Purpose = line.Purpose.Contains("遠隔保守", StringComparison.Ordinal) ? LinePurpose.RemoteMaintenance
            : line.Purpose.Contains("資格確認", StringComparison.Ordinal) ? LinePurpose.EligibilityCheck : LinePurpose.Internet,
        Provider = line.Provider,
        ContractHolder = line.ContractHolder,
        Vendor = vendors.Find(vendor => vendor.Name == line.ContractHolder),
        AlwaysOn = line.AlwaysOn ? YesNo.Yes : YesNo.No,
        Encrypted = index % 2 == 0 ? YesNo.Yes : YesNo.Unknown,
        SourceRestricted = index % 3 == 0 ? YesNo.Yes : YesNo.Unknown,
        SourceCheckedOn = index % 3 == 0 ? day.AddDays(-60) : null,
        WhoMaySwitchOff = index % 2 == 0 ? "情報担当" : null,
        CableLabel = $"L{index + 1}",
        LastCheckedOn = day.AddDays(-60),
    };

    private static Responsibility? Person(SamplePerson person, DateOnly day)
    {
        Duty? duty = person.Role switch
        {
            "院長" => Duty.Director,
            "医療安全管理者" => Duty.PatientSafetyManager,
            "医療情報システム安全管理責任者" => Duty.SystemSafetyOfficer,
            "情報担当(1名)" => Duty.SystemOperator,
            "事務長" => Duty.Office,
            _ => null,
        };
        // A role instead of a name: the sample holds no name that somebody could bear.
        return duty is null ? null : new Responsibility { Duty = duty.Value, PersonName = $"見本 {person.Role}", Post = person.Department, Phone = $"内線{person.Extension}", AppointedOn = day.AddDays(-230) };
    }
}
