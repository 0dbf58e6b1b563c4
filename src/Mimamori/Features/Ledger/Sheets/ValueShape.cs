using System.Text.RegularExpressions;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Ledger.Sheets;

/// <summary>What the values of a column look like, whatever its heading says.</summary>
public static partial class ValueShape
{
    private const int LookedAt = 60;
    /// <summary>Lists are kept by people: a column is what most of its cells are.</summary>
    private const double Most = 0.6;

    /// <summary>The field whose values look like these, where the shape alone is proof enough.</summary>
    public static string? FieldOf(IEnumerable<string> values)
    {
        List<string> some = [.. values.Select(Plain).Where(value => value.Length > 0).Take(LookedAt)];
        if (some.Count == 0)
            return null;
        bool Mostly(Func<string, bool> looks) => some.Count(looks) >= some.Count * Most;
        return Mostly(value => Mac().IsMatch(value)) ? nameof(Asset.MacAddress)
            : Mostly(value => Address().IsMatch(value)) ? nameof(Asset.Address)
            : Mostly(value => System().IsMatch(value)) ? nameof(Asset.OperatingSystem)
            : Mostly(IsKind) ? nameof(Asset.Kind)
            : null;
    }

    public static bool IsValue(string cell) => Plain(cell) is { Length: > 0 } plain && (Mac().IsMatch(plain) || Address().IsMatch(plain) || DateWords.TryRead(plain, out _));

    public static bool IsDates(IEnumerable<string> values)
    {
        List<string> some = [.. values.Select(Plain).Where(value => value.Length > 0).Take(LookedAt)];
        return some.Count > 0 && some.Count(value => DateWords.TryRead(value, out _)) >= some.Count * Most;
    }

    /// <summary>Full-width digits and letters as their plain ones.</summary>
    public static string Plain(string cell) => cell.ToHalfWidth().Trim();

    private static bool IsKind(string value) => FieldReader.Read(AssetFields.Of(nameof(Asset.Kind)), value).Value is not null;

    [GeneratedRegex("^([0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}|^([0-9A-Fa-f]{4}[.-]){2}[0-9A-Fa-f]{4}$|^(?=.*[A-Fa-f])[0-9A-Fa-f]{12}$", RegexOptions.None, 200)]
    private static partial Regex Mac();

    [GeneratedRegex(@"^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(/\d+)?$", RegexOptions.None, 200)]
    private static partial Regex Address();

    [GeneratedRegex(@"^(Microsoft\s*)?(Win(dows)?\s?(\d|XP|Vista|Server)|macOS|Linux|iOS|Android)", RegexOptions.IgnoreCase, 200)]
    private static partial Regex System();
}
