using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Mimamori.Features.Discovery.SortOut;

/// <summary>How a list is narrowed, sorted and cut into pages; it travels in the address, so a view can be sent to somebody.</summary>
public sealed record ListFilter(string? Search, string? Kind, string? Maker, Guid? Point, string? Show, string Sort, int Page)
{
    public const int PageSize = 100;

    /// <summary>By what the rows are put together, and which of the groups is looked at.</summary>
    public string? By { get; init; }

    public string? Group { get; init; }

    public static IReadOnlyList<string> Sorts { get; } = ["name", "address", "kind", "last"];

    public static ListFilter From(string? query)
    {
        var fields = QueryHelpers.ParseQuery(query);
        return new ListFilter(
            Text(fields, "q"), Text(fields, "kind"), Text(fields, "maker"),
            Guid.TryParse(Text(fields, "point"), out var point) ? point : null,
            Text(fields, "show"),
            Sorts.FirstOrDefault(sort => sort == Text(fields, "sort")) ?? "name",
            int.TryParse(Text(fields, "page"), out var page) && page > 0 ? page : 1)
        {
            By = GroupBy.All.FirstOrDefault(by => by == Text(fields, "by")),
            Group = fields.TryGetValue("group", out var group) ? group.ToString() : null,
        };
    }

    public bool IsNarrow => Search is not null || Kind is not null || Maker is not null || Point is not null || Show is not null || Group is not null;

    public string ToQuery(int page) => QueryHelpers.AddQueryString("", new Dictionary<string, string?>
    {
        ["q"] = Search, ["kind"] = Kind, ["maker"] = Maker, ["point"] = Point?.ToString(), ["show"] = Show,
        ["sort"] = Sort == "name" ? null : Sort, ["by"] = By, ["group"] = Group, ["page"] = page == 1 ? null : page.ToString(System.Globalization.CultureInfo.InvariantCulture),
    });

    public List<T> Narrow<T>(IEnumerable<T> rows) where T : ListRow
    {
        var fitting = rows.Where(row =>
            (Kind is null || row.Kind == Kind) && (Maker is null || row.Maker == Maker)
            && (Point is null || row.Points.Any(point => point.Id == Point))
            && (By is null || Group is null || row.Keys(By).Contains(Group))
            && (Search is null || row.Words.Any(word => word?.Contains(Search, StringComparison.OrdinalIgnoreCase) == true)));
        return [.. Sorted(fitting)];
    }

    public IEnumerable<T> PageOf<T>(IEnumerable<T> rows) => rows.Skip((Page - 1) * PageSize).Take(PageSize);

    private IOrderedEnumerable<T> Sorted<T>(IEnumerable<T> rows) where T : ListRow => Sort switch
    {
        "address" => rows.OrderBy(row => row.AddressOrder, StringComparer.Ordinal),
        "kind" => rows.OrderBy(row => row.Kind, StringComparer.Ordinal).ThenBy(row => row.Name, StringComparer.CurrentCultureIgnoreCase),
        "last" => rows.OrderByDescending(row => row.Last),
        _ => rows.OrderBy(row => row.Name.Length == 0).ThenBy(row => row.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(row => row.AddressOrder, StringComparer.Ordinal),
    };

    private static string? Text(Dictionary<string, StringValues> fields, string name) =>
        fields.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value) ? value.ToString().Trim() : null;
}
