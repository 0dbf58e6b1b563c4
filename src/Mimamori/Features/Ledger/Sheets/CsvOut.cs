using CsvHelper;
using Mimamori.Ui;

namespace Mimamori.Features.Ledger.Sheets;

/// <summary>Writes the table as CSV that Excel opens in the right letters, with no cell it would run.</summary>
public static class CsvOut
{
    private static readonly CsvWriterOptions Options = new()
    {
        WriteByteOrderMark = true,
        ValidateFieldCount = false,
        Injection = CsvInjection.Escape,
        // The mark itself is marked too, so that reading it back takes off exactly what was put on.
        InjectionCharacters = "=+-@\t\r'",
    };

    public static byte[] Write(ExportLedger.Table table)
    {
        using var file = new MemoryStream();
        using (var writer = CsvWriter.Create(file, Options, leaveOpen: true))
        {
            if (table.IsSample)
                writer.WriteRecord(UiText.SampleMark + UiText.SampleNote);
            writer.WriteRecord([.. table.Columns.Select(column => column.Label)]);
            foreach (var row in table.Rows)
                writer.WriteRecord([.. row]);
        }
        return file.ToArray();
    }
}
