using Mimamori.Ui.Fields;

namespace Mimamori.Features.Ledger.Sheets;

/// <summary>Which column of a list is which field of the ledger.</summary>
public sealed record LedgerColumns(int HeaderLine, IReadOnlyDictionary<string, int> Columns, IReadOnlyList<string> Matched, IReadOnlyList<string> Unused)
{
    /// <summary>The maintenance company's telephone belongs to the vendor; lists carry it beside the company.</summary>
    public static readonly Field Phone = new("MaintainerPhone", FieldKind.Text, LedgerText.ResourceManager)
    {
        AlsoCalled = ["保守会社の電話", "保守電話", "連絡先電話", "電話", "電話番号", "Phone"],
    };

    /// <summary>The columns whose headings we know by name; null when there are none.</summary>
    public static LedgerColumns? Find(SheetTable table) =>
        SheetLayout.Find(table) is { } layout ? new LedgerLook([table], 0, layout, ColumnGuess.Of(table, layout, said: null), IsRemembered: false).Settled : null;

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
}
