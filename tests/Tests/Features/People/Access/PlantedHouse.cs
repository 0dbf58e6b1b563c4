using Microsoft.EntityFrameworkCore.Metadata;
using Mimamori.Data;
using Mimamori.Features.ActivityLog.Chain;
using Mimamori.Features.Discovery;
using Mimamori.Features.EvidenceStore;
using Mimamori.Features.Institutions;

namespace Mimamori.Tests.Features.People.Access;

/// <summary>
/// One row in every table a house owns, read from the model itself so that a new table is planted too. Each text of it carries
/// the house's mark: a page that shows the mark of another house has shown one of its rows.
/// </summary>
public sealed class PlantedHouse
{
    private readonly Database _database;
    private readonly Dictionary<string, Guid> _ids = [];
    private string _file = "";

    private PlantedHouse(Database database, string mark) => (_database, Mark) = (database, mark);

    public string Mark { get; }

    public IReadOnlyDictionary<string, Guid> Ids => _ids;

    /// <summary>A picture's bytes lie on the shelf; they carry the mark too.</summary>
    public static PlantedHouse Plant(Database database, FileShelf shelf, Guid house, string mark)
    {
        var planted = new PlantedHouse(database, mark) { _file = shelf.Put(System.Text.Encoding.UTF8.GetBytes(mark)) };
        database.Actor = database.Actor with { InstitutionId = house };
        foreach (var type in Tables(database))
            planted._ids[type.ClrType.Name] = Guid.CreateVersion7();
        // A house has one head, and the worker that seals may have written it already.
        foreach (var type in InOrder(Tables(database)).Where(type => type.ClrType != typeof(ActivityHead)))
            planted.Add(type, house);
        database.SaveChanges();
        return planted;
    }

    public Guid DropId { get; private set; }

    public PlantedHouse With(string name, Guid id)
    {
        _ids[name] = id;
        return this;
    }

    public static List<IEntityType> Tables(Database database) =>
        [.. database.Model.GetEntityTypes().Where(type => typeof(IOwned).IsAssignableFrom(type.ClrType)).OrderBy(type => type.ClrType.Name)];

    /// <summary>Whom a row points at comes before it.</summary>
    private static List<IEntityType> InOrder(List<IEntityType> all)
    {
        var done = new List<IEntityType>();
        while (all.Find(type => !done.Contains(type) && type.GetForeignKeys().All(key => key.PrincipalEntityType == type
            || done.Contains(key.PrincipalEntityType) || !all.Contains(key.PrincipalEntityType))) is { } next)
            done.Add(next);
        return done.Count == all.Count ? done : throw new InvalidOperationException("Tables point at each other in a circle.");
    }

    private void Add(IEntityType type, Guid house)
    {
        var row = Activator.CreateInstance(type.ClrType)!;
        var entry = _database.Entry(row);
        foreach (var property in type.GetProperties())
            if (ValueFor(type, property, house) is { } value)
                entry.Property(property.Name).CurrentValue = value;
        _database.Add(row);
    }

    private object? ValueFor(IEntityType type, IProperty property, Guid house)
    {
        if (property.Name == nameof(IOwned.InstitutionId))
            return house;
        if (property.IsPrimaryKey() && property.ClrType == typeof(Guid))
            return _ids[type.ClrType.Name];
        if (Formats.TryGetValue($"{type.ClrType.Name}.{property.Name}", out var format))
            return format(this);
        if (property.ClrType == typeof(string))
            return Text(type, property);
        var kind = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (kind == typeof(Guid))
            return Pointed(property);
        return property.IsNullable ? null : Plain(kind);
    }

    private string Text(IEntityType type, IProperty property)
    {
        var text = $"{Mark} {type.ClrType.Name}.{property.Name}";
        return property.GetMaxLength() is { } most && text.Length > most ? Mark[..Math.Min(Mark.Length, most)] : text;
    }

    /// <summary>"AssetId" is the planted asset, whether the database knows of it or not.</summary>
    private Guid? Pointed(IProperty property)
    {
        var name = property.GetContainingForeignKeys().FirstOrDefault()?.PrincipalEntityType.ClrType.Name ?? property.Name.Replace("PointId", "CapturePointId")[..^2];
        return _ids.TryGetValue(name, out var id) ? id : property.IsNullable ? null : Guid.CreateVersion7();
    }

    private static object Plain(Type kind) =>
        kind == typeof(DateTime) ? new DateTime(2026, 4, 1, 0, 0, 0, DateTimeKind.Utc)
        : kind == typeof(DateOnly) ? new DateOnly(2026, 4, 1)
        : kind.IsEnum ? Enum.GetValues(kind).GetValue(0)!
        : kind == typeof(byte[]) ? Array.Empty<byte>()
        : Convert.ChangeType(1, kind, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Texts that are not words but a format of the program's own.</summary>
    private static readonly Dictionary<string, Func<PlantedHouse, object>> Formats = new()
    {
        ["StoredFile.Sha256"] = planted => planted._file,
        ["StoredFile.MediaType"] = _ => "image/png",
        ["Import.DropId"] = planted => planted.DropId = Guid.CreateVersion7(),
        ["Asset.Kind"] = _ => "terminal",
        ["Signature.Facts"] = planted => $$$"""[{"key":"{{{planted.Mark}}}","state":"Good","values":{"name":"{{{planted.Mark}}}"}}]""",
        ["MapArrangement.Cells"] = _ => "{}",
        ["AssetChange.Field"] = _ => "Name",
        ["HandoverChange.Field"] = _ => "PersonName",
        ["HandoverChange.Book"] = _ => "responsibility",
        ["HandoverChange.RowId"] = planted => planted._ids["Responsibility"],
        ["Import.State"] = _ => ImportState.Done,
        // Beyond every line that will be sealed, so that the worker's own anchors find room.
        ["ActivityAnchor.Sequence"] = _ => 900_000L,
        ["ActivityAnchor.Hash"] = _ => new byte[32],
        ["LedgerLayout.Columns"] = _ => "0=Name",
    };

}
