namespace Mimamori.Features.Facts;

/// <summary>Where the reader goes to mend what a fact names.</summary>
public static class FactLinks
{
    public const string SortOut = "/sort-out";
    public const string Discovery = "/discovery";
    public const string Contacts = "/contacts";

    public static FactRow Asset(Guid id, string name) => new(id.ToString("N"), name, $"/ledger/{id}");

    public static FactRow Vendor(VendorRow vendor) => new(vendor.Id.ToString("N"), vendor.Name, $"/vendors/{vendor.Id}");

    public static FactRow Line(LineRow line) => new(line.Id.ToString("N"), line.Name, $"/lines/{line.Id}");

    public static FactRow RemoteWay(RemoteWayRow way) => new(way.Id.ToString("N"), way.Name, $"/remote/{way.Id}");

    public static FactRow CareSystem(CareSystemRow system) => new(system.Id.ToString("N"), system.Name, $"/care-systems/{system.Id}");

    /// <summary>A machine seen on the wire: to its row of the ledger when it has one, else to where such machines are sorted out.</summary>
    public static FactRow Seen(Guid id, string label, Guid? assetId) => new(id.ToString("N"), label, assetId is { } asset ? $"/ledger/{asset}" : SortOut);
}
