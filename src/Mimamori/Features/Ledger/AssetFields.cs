using System.Globalization;
using System.Reflection;

namespace Mimamori.Features.Ledger;

/// <summary>A row's fields by name, as text that does not depend on the reader's language: what history keeps and undo puts back.</summary>
public static class AssetFields
{
    private static readonly HashSet<string> OfTheProgram =
        [nameof(Asset.Id), nameof(Asset.InstitutionId), nameof(Asset.Version), nameof(Asset.CreatedAt), nameof(Asset.Place), nameof(Asset.Maintainer)];

    private static readonly Dictionary<string, PropertyInfo> Fields = typeof(Asset)
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.CanWrite && !OfTheProgram.Contains(property.Name))
        .ToDictionary(property => property.Name);

    /// <summary>Every field people may change.</summary>
    public static IReadOnlyCollection<string> Names => Fields.Keys;

    public static string? Text(Asset asset, string field) => Text(Fields[field].GetValue(asset));

    public static string? Text(object? value) => value switch
    {
        null => null,
        string text => text.Length == 0 ? null : text,
        DateTime time => time.ToString("O", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    public static void Write(Asset asset, string field, string? text)
    {
        var property = Fields[field];
        property.SetValue(asset, Value(property.PropertyType, string.IsNullOrWhiteSpace(text) ? null : text.Trim()));
    }

    private static object? Value(Type type, string? text)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        if (bare == typeof(string))
            return text;
        if (text is null)
            return bare == type ? Activator.CreateInstance(type) : null;
        if (bare.IsEnum)
            return Enum.Parse(bare, text);
        if (bare == typeof(Guid))
            return Guid.Parse(text);
        if (bare == typeof(DateOnly))
            return DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);
        return bare == typeof(DateTime)
            ? DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind)
            : Convert.ChangeType(text, bare, CultureInfo.InvariantCulture);
    }
}
