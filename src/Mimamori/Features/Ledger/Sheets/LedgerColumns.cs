using System.Globalization;
using Mimamori.Ui;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Ledger.Sheets;

/// <summary>Which column of a list is which field of the ledger, by its heading in any of our languages.</summary>
public sealed record LedgerColumns(int HeaderLine, IReadOnlyDictionary<string, int> Columns, IReadOnlyList<string> Matched, IReadOnlyList<string> Unused)
{
    /// <summary>The maintenance company's telephone belongs to the vendor; lists carry it beside the company.</summary>
    public static readonly Field Phone = new("MaintainerPhone", FieldKind.Text, LedgerText.ResourceManager)
    {
        AlsoCalled = ["保守会社の電話", "保守電話", "連絡先電話", "電話", "電話番号", "Phone"],
    };

    private static readonly Dictionary<string, Field> ByHeading = Headings();

    /// <summary>Titles and dates above the headings are stepped over.</summary>
    private const int LinesToTheHeader = 20;

    public static LedgerColumns? Find(SheetTable table)
    {
        var best = table.Rows.Take(LinesToTheHeader).Select(Match).MaxBy(match => match.Columns.Count);
        return best is { Columns.Count: >= 2 } || best?.Columns.ContainsKey(nameof(Asset.Name)) == true ? best : null;
    }

    /// <summary>The order of a file we write.</summary>
    public static IEnumerable<Field> UpTo(int depth)
    {
        foreach (var field in AssetFields.All.Where(field => field.Depth <= depth))
        {
            yield return field;
            if (field.Name == nameof(Asset.MaintainerId))
                yield return Phone;
        }
    }

    private static LedgerColumns Match(SheetRow row)
    {
        var columns = new Dictionary<string, int>();
        var matched = new List<string>();
        var unused = new List<string>();
        for (var column = 0; column < row.Cells.Count; column++)
        {
            var heading = row.Cells[column].Trim();
            if (heading.Length is > 0 and < 100 && ByHeading.TryGetValue(FieldReader.Fold(heading), out var field) && columns.TryAdd(field.Name, column))
                matched.Add(field.Label);
            else if (heading.Length > 0)
                unused.Add(heading.Length <= 40 ? heading : heading[..40] + "…");
        }
        return new LedgerColumns(row.Line, columns, matched, unused);
    }

    private static Dictionary<string, Field> Headings()
    {
        var headings = new Dictionary<string, Field>();
        Field[] fields = [.. AssetFields.All, Phone];
        foreach (var field in fields)
            foreach (var (culture, _) in Languages.All)
                headings.TryAdd(FieldReader.Fold(field.LabelIn(CultureInfo.GetCultureInfo(culture))), field);
        foreach (var field in fields)
            foreach (var name in field.AlsoCalled)
                headings.TryAdd(FieldReader.Fold(name), field);
        return headings;
    }
}
