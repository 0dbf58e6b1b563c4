using Microsoft.AspNetCore.WebUtilities;

namespace Mimamori.Features.Discovery.SortOut;

/// <summary>Which rows a form means: the ticked ones, the whole page, or everything the filter lets through.</summary>
public static class Chosen
{
    public const string Ticked = "ticked", ThisPage = "page", All = "all";

    private static readonly string[] Fields = ["as", "pattern", "place", "number", "vendor", "system"];

    public static List<T> From<T>(IFormCollection form, ListFilter filter, IEnumerable<T> rows) where T : ListRow
    {
        var fitting = filter.Narrow(rows);
        if (form["scope"] == All)
            return fitting;
        if (form["scope"] == ThisPage)
            return [.. filter.PageOf(fitting)];
        var ticked = form["row"].ToHashSet();
        return [.. fitting.Where(row => ticked.Contains(row.Key))];
    }

    /// <summary>
    /// The choice as an address: of the ticked and the left-out the fewer, since an address has little room. A list's page has at
    /// most a hundred ticks; whoever unticks more than that in a group is better off with a search.
    /// </summary>
    public static string ToQuery<T>(IFormCollection form, ListFilter filter, IReadOnlyCollection<T> fitting, IReadOnlyCollection<T> chosen) where T : ListRow
    {
        var left = fitting.Except(chosen).ToList();
        var named = left.Count <= chosen.Count ? left.Select(row => KeyValuePair.Create("not", (string?)row.Key)) : chosen.Select(row => KeyValuePair.Create("row", (string?)row.Key));
        var fields = Fields.Where(field => !string.IsNullOrWhiteSpace(form[field])).Select(field => KeyValuePair.Create(field, (string?)form[field]));
        return QueryHelpers.AddQueryString(filter.ToQuery(1), fields.Concat(named.Take(ListFilter.PageSize)));
    }
}
