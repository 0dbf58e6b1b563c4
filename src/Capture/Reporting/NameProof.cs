using Mimamori.Capture.Hosts;

namespace Mimamori.Capture.Reporting;

/// <summary>The same address at two points is one machine only by proof; one proof is that it bears the same name there in two protocols.</summary>
internal static class NameProof
{
    private const int ShortestName = 3;

    public static void Join(IReadOnlyList<HostRow> rows, Joining joining, NotesByRow notes)
    {
        var shared = rows.Select((row, index) => (row, index)).Where(pair => !pair.row.IsCard).GroupBy(pair => pair.row.Address)
            .Where(group => group.Select(pair => pair.row.Point).Distinct().Skip(1).Any());
        foreach (var group in shared) JoinNamesakes([.. group.Select(pair => pair.index)], rows, joining, notes);
    }

    private static void JoinNamesakes(int[] indexes, IReadOnlyList<HostRow> rows, Joining joining, NotesByRow notes)
    {
        var names = indexes.SelectMany(index => notes.Names(index).Select(name => (index, Name: Short(name.Value), name.Source)))
            .Where(name => name.Name.Length >= ShortestName).GroupBy(name => name.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
        {
            var points = name.Select(one => rows[one.index].Point).Distinct().Count();
            var protocols = name.Select(one => one.Source).Distinct(StringComparer.Ordinal).Count();
            if (points < 2 || protocols < 2) continue;
            foreach (var (index, _, _) in name) joining.Join(name.First().index, index);
        }
    }

    private static string Short(string name)
    {
        var dot = name.IndexOf('.');
        return dot > 0 ? name[..dot] : name;
    }
}
