namespace Mimamori.Features.Discovery.SortOut;

/// <summary>Which rows a form means: the ticked ones, the whole page, or everything the filter lets through.</summary>
public static class Chosen
{
    public const string Ticked = "ticked", ThisPage = "page", All = "all";

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
}
