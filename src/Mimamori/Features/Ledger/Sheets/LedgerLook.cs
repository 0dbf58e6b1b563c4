namespace Mimamori.Features.Ledger.Sheets;

/// <summary>A list as it was understood before anybody was asked: which sheet, which headings, which column is what.</summary>
public sealed record LedgerLook(IReadOnlyList<SheetTable> Tables, int Sheet, SheetLayout Layout, IReadOnlyList<ColumnGuess> Columns, bool IsRemembered)
{
    public SheetTable Table => Tables[Sheet];

    /// <summary>Not to be settled without a person: a field was only guessed, or nothing is the name.</summary>
    public bool NeedsPeople => !IsRemembered && (!HasName || Columns.Any(column => column.Way is GuessWay.Near or GuessWay.Values));

    public bool HasName => Columns.Any(column => column.Field?.Name == nameof(Asset.Name));

    public LedgerColumns Settled => new(
        Layout.LastLine,
        Columns.Where(column => column.Field is not null).GroupBy(column => column.Field!.Name).ToDictionary(group => group.Key, group => group.First().Column),
        [.. Columns.Where(column => column.Field is not null).Select(column => column.Field!.Label)],
        [.. Columns.Where(column => column.Field is null).Select(column => Short(column.Heading.Length > 0 ? column.Heading : column.Samples[0]))]);

    /// <summary>The sheet that names most, with the rows under it; ties go to the first.</summary>
    public static (int Sheet, SheetLayout Layout)? Choose(IReadOnlyList<SheetTable> tables, int? asked)
    {
        var found = Enumerable.Range(0, tables.Count).Where(sheet => asked is null || asked == sheet)
            .Select(sheet => (sheet, Layout: SheetLayout.Find(tables[sheet]))).Where(pair => pair.Layout is not null)
            .OrderByDescending(pair => pair.Layout!.Headings.Count(heading => HeadingColumns.Find(heading) is not null || HeadingColumns.FindNear(heading) is not null))
            .ThenByDescending(pair => tables[pair.sheet].Rows.Count).ToList();
        return found.Count == 0 ? null : (found[0].sheet, found[0].Layout!);
    }

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
