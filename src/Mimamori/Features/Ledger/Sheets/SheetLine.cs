using Mimamori.Ui.Fields;

namespace Mimamori.Features.Ledger.Sheets;

/// <summary>One line of a list, read into the ledger's own texts; only what the line really says.</summary>
public sealed class SheetLine
{
    /// <summary>What is compared with other lists and the wire is kept in plain letters and digits, however wide it was typed.</summary>
    private static readonly string[] PlainFields = [nameof(Asset.Number), nameof(Asset.SerialNumber), nameof(Asset.Address), nameof(Asset.MacAddress)];

    public required int Line { get; init; }
    public Dictionary<string, string?> Values { get; } = [];
    public string? Phone { get; private set; }
    public string? Refusal { get; set; }
    public string? Remark { get; private set; }

    public static SheetLine Read(SheetRow row, LedgerColumns columns)
    {
        var line = new SheetLine { Line = row.Line };
        foreach (var field in AssetFields.All)
            if (columns.Columns.TryGetValue(field.Name, out var column))
                line.Take(field, row.Cell(column));
        if (columns.Columns.TryGetValue(LedgerColumns.Phone.Name, out var phone))
            line.Phone = FieldReader.Read(LedgerColumns.Phone, row.Cell(phone)).Value;
        if (!line.Values.ContainsKey(nameof(Asset.Name)))
            line.Refusal ??= SheetText.NoName;
        return line;
    }

    private void Take(Field field, string cell)
    {
        if (string.IsNullOrWhiteSpace(cell))
            return;
        var reading = FieldReader.Read(field, Array.IndexOf(PlainFields, field.Name) >= 0 ? ValueShape.Plain(cell) : cell);
        if (reading.Value is not null)
            Values[field.Name] = reading.Value;
        // A kind in the house's own words is no reason to refuse a machine: it stays what it is in the ledger, or unknown.
        else if (field.Name == nameof(Asset.Kind))
            Remark = string.Format(SheetText.KindUnknown, cell.Length <= 40 ? cell : cell[..40] + "…");
        else
            Refusal ??= reading.Refusal;
    }
}
