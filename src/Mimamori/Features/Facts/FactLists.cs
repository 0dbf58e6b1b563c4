using System.Globalization;

namespace Mimamori.Features.Facts;

/// <summary>A row a fact speaks of: its id never changes, its label is what people call it.</summary>
public sealed record FactRow(string Id, string Label, string? Href)
{
    public FactItem ToItem() => new(Label, Href);
}

/// <summary>
/// Lists inside <see cref="Fact.Values"/>: under "list.missing" the count, then one line per row, id and label. Compared by id,
/// so that renaming a machine changes nothing. Long lists are cut; then only the count is compared.
/// </summary>
public static class FactLists
{
    private const string Prefix = "list.";

    /// <summary>How many rows a fact names; what is beyond is counted.</summary>
    public const int MostRows = 300;

    public static KeyValuePair<string, string> List(string name, IReadOnlyList<FactRow> rows, int? count = null) => new(
        Prefix + name,
        string.Join('\n', rows.OrderBy(row => row.Id, StringComparer.Ordinal).Select(Line).Prepend(Text(count ?? rows.Count))));

    public static KeyValuePair<string, string> Count(string name, int count) => new(name, Text(count));

    public static IEnumerable<string> Names(IReadOnlyDictionary<string, string> values) =>
        values.Keys.Where(key => key.StartsWith(Prefix, StringComparison.Ordinal)).Select(key => key[Prefix.Length..]);

    /// <summary>The rows of a list that were not in it before.</summary>
    public static (int Count, IReadOnlyList<string> Labels) Added(string name, IReadOnlyDictionary<string, string>? before, IReadOnlyDictionary<string, string> now)
    {
        var (oldCount, old) = Read(before?.GetValueOrDefault(Prefix + name));
        var (newCount, rows) = Read(now.GetValueOrDefault(Prefix + name));
        if (oldCount > old.Count || newCount > rows.Count)
            return (Math.Max(0, newCount - oldCount), []);
        string[] added = [.. rows.Where(row => !old.ContainsKey(row.Key)).Select(row => row.Value).Order(StringComparer.Ordinal)];
        return (added.Length, added);
    }

    private static (int Count, Dictionary<string, string> Rows) Read(string? value)
    {
        var lines = (value ?? "0").Split('\n');
        var rows = lines.Skip(1).Select(line => line.Split('\t', 2)).ToDictionary(parts => parts[0], parts => parts[^1]);
        return (int.Parse(lines[0], CultureInfo.InvariantCulture), rows);
    }

    private static string Line(FactRow row) => $"{row.Id}\t{row.Label.ReplaceLineEndings(" ").Replace('\t', ' ')}";

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
