using Mimamori.Features.Ledger.Registers;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Vendors;

/// <summary>The vendors' book. What they answered about remote maintenance stands beside when they were asked.</summary>
public static class VendorRegister
{
    private static readonly FieldsOf<Vendor> Make = new(VendorText.ResourceManager);

    public static Register<Vendor> Vendors { get; } = new("vendor", "/vendors",
        [
            Make.Required(nameof(Vendor.Name), vendor => vendor.Name, (vendor, text) => vendor.Name = text),
            Make.Text(nameof(Vendor.ContactPerson), vendor => vendor.ContactPerson, (vendor, text) => vendor.ContactPerson = text),
            Make.Text(nameof(Vendor.Phone), vendor => vendor.Phone, (vendor, text) => vendor.Phone = text),
            Make.Text(nameof(Vendor.NightPhone), vendor => vendor.NightPhone, (vendor, text) => vendor.NightPhone = text),
            Make.Text(nameof(Vendor.Mail), vendor => vendor.Mail, (vendor, text) => vendor.Mail = text),
            Make.YesNo(nameof(Vendor.RemoteMaintenance), vendor => vendor.RemoteMaintenance, (vendor, answer) => vendor.RemoteMaintenance = answer),
            Make.Date(nameof(Vendor.RemoteMaintenanceAskedOn), vendor => vendor.RemoteMaintenanceAskedOn, (vendor, day) => vendor.RemoteMaintenanceAskedOn = day),
            Make.Date(nameof(Vendor.RemoteMaintenanceAnsweredOn), vendor => vendor.RemoteMaintenanceAnsweredOn, (vendor, day) => vendor.RemoteMaintenanceAnsweredOn = day),
            Make.Text(nameof(Vendor.RemoteMaintenanceNote), vendor => vendor.RemoteMaintenanceNote, (vendor, text) => vendor.RemoteMaintenanceNote = text, kind: FieldKind.LongText),
        ],
        () => new Vendor { Name = "" }, vendor => vendor.Name)
    {
        ArchivedAt = vendor => vendor.ArchivedAt,
        Archive = (vendor, at) => vendor.ArchivedAt = at,
    };

    public static Field<Vendor> Of(string name) => Vendors.Fields.First(field => field.Name == name);
}
