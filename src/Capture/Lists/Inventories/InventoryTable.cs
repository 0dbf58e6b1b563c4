using Mimamori.Capture.Observations;

namespace Mimamori.Capture.Lists.Inventories;

/// <summary>
/// Exports with commas, tabs or semicolons of inventory programs, known by headings only they have. Any other table is somebody's own
/// ledger and goes to the ledger's import, where a person says which column is what.
/// </summary>
internal sealed class InventoryTable
{
    private readonly InventoryProduct _product;
    private readonly char _mark;
    private readonly Dictionary<InventoryColumn, int> _columns = [];

    private InventoryTable(InventoryProduct product, char mark, List<string> headings)
    {
        (_product, _mark) = (product, mark);
        for (var i = 0; i < headings.Count; i++)
            if (product.ColumnOf(headings[i]) is { } column) _columns.TryAdd(column, i);
    }

    /// <summary>Null when its headings are no known program's.</summary>
    public static DiscoveryReport? Read(CaptureSource source, string text, long bytes, DiscoveryOptions options)
    {
        var rows = CsvRows.Read(text);
        InventoryTable? table = null;
        var house = new ToldHouse(new ListProblems());
        foreach (var (line, number) in rows)
        {
            if (table is null && (table = Find(line)) is null) return null;
            else if (number > 1) table.Take(line, number, house);
        }
        return table is null || house.Count == 0 ? null : house.Report(source, ListFormats.Inventory, bytes, options);
    }

    private static InventoryTable? Find(string line)
    {
        foreach (var mark in (char[])[',', '\t', ';'])
        {
            var headings = DelimitedList.Split(line, mark).ConvertAll(DelimitedList.Fold);
            if (headings.Count > 2 && InventoryProduct.Of(headings) is { } product) return new InventoryTable(product, mark, headings);
        }
        return null;
    }

    private void Take(string line, int number, ToldHouse house)
    {
        var cells = DelimitedList.Split(line, _mark);
        string? Cell(InventoryColumn column) => _columns.TryGetValue(column, out var at) && at < cells.Count && cells[at].Trim() is { Length: > 0 } text ? FirstLine(text) : null;
        new InventoryRow
        {
            Product = _product.Name, Name = Cell(InventoryColumn.Name), Address = Cell(InventoryColumn.Address), Card = Cell(InventoryColumn.Card), Serial = Cell(InventoryColumn.Serial),
            Maker = Cell(InventoryColumn.Maker), Model = Cell(InventoryColumn.Model), System = Cell(InventoryColumn.System), Version = Cell(InventoryColumn.Version), Role = Cell(InventoryColumn.Role), Place = Cell(InventoryColumn.Place),
        }.LayDown(house, number);
    }

    /// <summary>GLPI puts all addresses of a machine into one cell, a line each.</summary>
    private static string FirstLine(string text) => text.Split('\n')[0].Trim();
}
