using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Books;
using Mimamori.Features.Contacts;
using Mimamori.Features.Ledger;
using Mimamori.Features.Ledger.Registers;
using Mimamori.Features.TakeOut;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Leaving;

/// <summary>Where names of people stand in the house's books: every field that is written as a person's name.</summary>
public static class PersonIndex
{
    /// <summary>The book's word of rows of the ledger.</summary>
    public const string Assets = "asset";

    private static readonly IReadOnlyList<Field<Asset>> OfAssets = [.. AssetFields.All.Where(field => field.Kind == FieldKind.Person)];

    public static async Task<IReadOnlyList<PersonCell>> ReadAsync(Database database, CancellationToken cancellation) =>
    [
        .. await InAsync(database, ContactRegister.For(default), cancellation),
        .. await InAsync(database, BookRegisters.RemoteWays, cancellation),
        .. await InAsync(database, LedgerRegisters.Lines, cancellation),
        .. await InAsync(database, BookRegisters.Services, cancellation),
        .. await InAsync(database, BookRegisters.DataOuts, cancellation),
        .. await InAsync(database, BookRegisters.InformationPlaces, cancellation),
        .. await InAsync(database, TakeOutRegisters.Items, cancellation),
        .. await InAssetsAsync(database, cancellation),
    ];

    /// <summary>Every name that stands somewhere, the most used first.</summary>
    public static async Task<IReadOnlyList<string>> NamesAsync(Database database, CancellationToken cancellation) =>
        [.. (await ReadAsync(database, cancellation)).SelectMany(cell => cell.Names).CountBy(name => name).OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.CurrentCulture).Select(name => name.Key)];

    private static async Task<IEnumerable<PersonCell>> InAsync<T>(Database database, Register<T> register, CancellationToken cancellation) where T : class
    {
        var rows = await database.Set<T>().AsNoTracking().ToListAsync(cancellation);
        return
            from row in rows
            where register.ArchivedAt(row) is null
            let id = (Guid)database.Entry(row).Property("Id").CurrentValue!
            from field in register.Fields
            where field.Kind == FieldKind.Person && field.Text(row) is not null
            select new PersonCell(register.Word, id, register.NameOf(row), $"{register.Address}/{id}", field.Name, field.Label, field.Text(row)!, !field.Required);
    }

    private static async Task<IEnumerable<PersonCell>> InAssetsAsync(Database database, CancellationToken cancellation)
    {
        var rows = await database.Assets.AsNoTracking()
            .Where(asset => asset.ArchivedAt == null && (asset.MainUser != null || asset.AdministratorHolder != null || asset.ClinicalOwner != null))
            .OrderBy(asset => asset.Name).ToListAsync(cancellation);
        return
            from asset in rows
            from field in OfAssets
            where field.Text(asset) is not null
            select new PersonCell(Assets, asset.Id, asset.Name, $"/ledger/{asset.Id}", field.Name, field.Label, field.Text(asset)!, true);
    }
}
