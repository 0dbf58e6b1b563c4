using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Books;
using Mimamori.Features.Ledger;
using Mimamori.Features.Vendors;

namespace Mimamori.Features.Sample;

/// <summary>The sample house's registers beside the assets, half kept as in life.</summary>
internal static class SampleRegisters
{
    public static void Write(Database database, Registers books, List<CareSystem> systems, DateOnly day)
    {
        var agencies = books.Services.Select(service => service.Agency).Distinct().ToDictionary(name => name, name => Agency(name, day));
        database.OutsideServices.AddRange(books.Services.Select(service => new OutsideService
        {
            Name = service.Name,
            Kind = service.Kind,
            Vendor = agencies[service.Agency],
            ContractHolder = service.Holder,
            LoginOwner = service.LoginOwner,
            OtherLogins = service.OtherLogins,
            TwoFactor = Answer(service.TwoFactor),
            HoldsPatientData = Answer(service.PatientData),
            Substitute = service.Substitute,
            LastCheckedOn = day.AddDays(-90),
        }));
        database.DataOuts.AddRange(books.Outs.Select(data => new DataOut
        {
            What = data.What,
            ToWhom = data.ToWhom,
            Carrier = data.Carrier,
            HowOften = data.HowOften,
            Basis = data.Basis,
            Approver = data.Approver,
            Since = day.AddDays(-600),
            LastCheckedOn = day.AddDays(-90),
        }));
        database.InformationPlaces.AddRange(books.Infos.Select(info => Place(info, systems, day)));
    }

    /// <summary>Ways name lines and boxes, which come in after the books.</summary>
    public static async Task WriteWaysAsync(Database database, Registers books, List<Asset> boxes, CancellationToken cancellation)
    {
        var lines = await database.Lines.ToListAsync(cancellation);
        var vendors = await database.Vendors.ToListAsync(cancellation);
        database.RemoteWays.AddRange(books.Ways.Select(way => new RemoteWay
        {
            Name = way.Name,
            VendorId = vendors.Find(vendor => vendor.Name == way.Vendor)?.Id,
            LineId = lines.Find(line => line.Name == way.Line)?.Id,
            AssetId = boxes.Find(box => box.Name == way.Box)?.Id,
            Product = way.Product,
            ProductVersion = way.Version,
            AlwaysOn = Answer(way.AlwaysOn),
            WhoMaySwitchOff = way.SwitchOff,
        }));
    }

    private static Vendor Agency(string name, DateOnly day) => new()
    {
        Name = name,
        RemoteMaintenance = YesNo.No,
        RemoteMaintenanceAskedOn = day.AddDays(-40),
        RemoteMaintenanceAnsweredOn = day.AddDays(-30),
    };

    private static InformationPlace Place(SampleInfo info, List<CareSystem> systems, DateOnly day) => new()
    {
        Name = info.Name,
        Business = info.Business,
        UsedBy = info.UsedBy,
        Owner = info.Owner,
        Medium = info.Medium,
        Where = info.Where,
        CareSystem = systems.Find(system => system.Name == info.CareSystem),
        PersonalData = info.PersonalData,
        PeopleAbout = info.PeopleAbout,
        Confidentiality = Level(info.Levels, 0),
        Integrity = Level(info.Levels, 1),
        Availability = Level(info.Levels, 2),
        Retention = info.Retention,
        LastCheckedOn = day.AddDays(-200),
    };

    /// <summary>"HML": high for a leak, middle for an error, low for a loss.</summary>
    private static Importance Level(string? levels, int at) => levels?[at] switch { 'H' => Importance.High, 'M' => Importance.Middle, 'L' => Importance.Low, _ => Importance.Unset };

    private static YesNo Answer(bool? answer) => answer switch { true => YesNo.Yes, false => YesNo.No, _ => YesNo.Unknown };
}
