using Mimamori.Features.Ledger;

namespace Mimamori.Features.Discovery.SortOut;

/// <summary>Rows that look alike, and what they are called together: "WARD3-PC##".</summary>
public sealed record RowGroup<T>(string By, string Key, IReadOnlyList<T> Rows) where T : ListRow
{
    public string Label => By switch
    {
        _ when Key.StartsWith('?') => string.Format(SortOutText.NamelessGroup, string.Join('・', Key[1..].Split('|').Select((part, at) => at == 0 ? Kinds.Of(part) : part).Where(part => part.Length > 0))),
        GroupBy.Name or GroupBy.Shape => NamePattern.Shown(Key, Rows.Select(row => row.Name)),
        GroupBy.Kind => Kinds.Of(Key),
        GroupBy.Protocol => ProtocolFamilies.Words(Key),
        GroupBy.Zone => ZoneLabel(),
        GroupBy.Net when Key.Length > 0 => Key + ".×",
        _ => Key.Length > 0 ? Key : SortOutText.NotTold,
    };

    /// <summary>"terminal 60, unknown 2": most of them first.</summary>
    public IEnumerable<(string Kind, int Count)> KindCounts => Rows.CountBy(row => row.Kind).OrderByDescending(kind => kind.Value).Select(kind => (kind.Key, kind.Value));

    private string ZoneLabel()
    {
        var (point, zone) = (Key.Split('|')[0], Key.Split('|')[1]);
        var name = Rows.SelectMany(row => row.Points).FirstOrDefault(one => one.Id.ToString() == point)?.Name ?? "";
        return zone.Length > 0 ? string.Format(SortOutText.ZoneOf, name, zone) : name;
    }
}

public static class RowGroups
{
    public static List<RowGroup<T>> Of<T>(IEnumerable<T> rows, string by) where T : ListRow =>
    [
        .. rows.SelectMany(row => row.Keys(by).Select(key => (key, row))).GroupBy(pair => pair.key, pair => pair.row)
            .Select(group => new RowGroup<T>(by, group.Key, [.. group]))
            .OrderByDescending(group => group.Rows.Count).ThenBy(group => group.Key, StringComparer.Ordinal),
    ];
}
