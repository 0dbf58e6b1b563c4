using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Vendors;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Ledger;

/// <summary>Places and vendors by the names people write; a name not yet in the house's books is added to them.</summary>
public sealed class NamedRows(Database database)
{
    private Guid _house;
    private List<Place>? _places;
    private List<Vendor>? _vendors;

    /// <summary>The text a field keeps: an id for a place or a vendor, otherwise the value as it is.</summary>
    public async Task<string?> KeptTextAsync(Field field, string? value, CancellationToken cancellation) => (field.Kind, value) switch
    {
        (FieldKind.Place, not null) => (await PlaceAsync(value, cancellation)).Id.ToString(),
        (FieldKind.Vendor, not null) => (await VendorAsync(value, cancellation)).Id.ToString(),
        _ => value,
    };

    public async Task<Vendor> VendorAsync(string name, CancellationToken cancellation)
    {
        ForgetAnotherHouse();
        _vendors ??= await database.Vendors.Where(vendor => vendor.ArchivedAt == null).OrderBy(vendor => vendor.Id).ToListAsync(cancellation);
        return _vendors.Find(vendor => vendor.Name == name) ?? Add(_vendors, new Vendor { Name = name }, "vendor.created", name);
    }

    private async Task<Place> PlaceAsync(string name, CancellationToken cancellation)
    {
        ForgetAnotherHouse();
        _places ??= await database.Places.OrderBy(place => place.Id).ToListAsync(cancellation);
        return _places.Find(place => place.Name == name) ?? Add(_places, new Place { Name = name }, "place.created", name);
    }

    /// <summary>One request may work in two houses after another: opening the sample does.</summary>
    private void ForgetAnotherHouse()
    {
        if (_house != database.InstitutionId)
            (_house, _places, _vendors) = (database.InstitutionId, null, null);
    }

    private T Add<T>(List<T> known, T row, string verb, string name) where T : class
    {
        known.Add(row);
        database.Add(row);
        database.Log(verb, name);
        return row;
    }
}
