using System.Text.RegularExpressions;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Leaving;

/// <summary>One cell of a book in which names of people stand.</summary>
public sealed partial record PersonCell(string Book, Guid RowId, string Row, string Href, string Field, string Label, string Value, bool MayBeEmpty)
{
    public string Key => $"{Book}/{RowId}/{Field}";

    public IEnumerable<string> Names => Parts(Value);

    /// <summary>The very name, alone or among others: spaces and widths do not matter.</summary>
    public bool Is(string name) => Same(Value, name) || Names.Any(part => Same(part, name));

    /// <summary>A family name alone, or the name with a post: perhaps the same person, perhaps not. Somebody must look.</summary>
    public bool Resembles(string name) => Names.Any(part => Alike(part, name));

    /// <summary>What stands there once the name gave way; null when nobody is left.</summary>
    public string? Without(string name, string? successor)
    {
        if (Same(Value, name))
            return successor;
        var exact = Names.Any(part => Same(part, name));
        var parts = Names.Select(part => (exact ? Same(part, name) : Alike(part, name)) ? successor : part).OfType<string>().Distinct().ToList();
        return parts.Count == 0 ? null : string.Join(Separator().Match(Value) is { Success: true } mark ? mark.Value : "", parts);
    }

    public static bool Same(string one, string other) => FieldReader.Fold(one) is { Length: > 0 } folded && folded == FieldReader.Fold(other);

    public static bool Alike(string part, string name)
    {
        var (one, other) = (FieldReader.Fold(part), FieldReader.Fold(name));
        return one.Length > 1 && other.Length > 1 && (one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Parts(string value) => Separator().Split(value).Select(part => part.Trim()).Where(part => part.Length > 0);

    // Two names in a cell are parted like this; a space belongs to the name.
    [GeneratedRegex("[\u3001,\uFF0C\u30FB/\uFF0F;\uFF1B\n]")]
    private static partial Regex Separator();
}
