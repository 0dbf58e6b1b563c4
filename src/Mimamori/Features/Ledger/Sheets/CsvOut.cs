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
    };

    public static byte[] Write(ExportLedger.Table table) => Write(table.IsSample, [.. table.Columns.Select(column => column.Label)], table.Rows);

    /// <param name="isSample">A made-up house says so in the first line.</param>
    /// <param name="heads">The columns' names.</param>
    /// <param name="rows">Their cells.</param>
    public static byte[] Write(bool isSample, IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var file = new MemoryStream();
        using (var writer = CsvWriter.Create(file, Options, leaveOpen: true))
        {
            if (isSample)
                writer.WriteRecord(UiText.SampleMark + UiText.SampleNote);
            writer.WriteRecord([.. heads]);
            foreach (var row in rows)
                writer.WriteRecord([.. row.Select(Marked)]);
        }
        return file.ToArray();
    }

    /// <summary>A quotation mark before what a spreadsheet would run; before itself too, so that reading takes off exactly what was put on.</summary>
    private static string Marked(string cell) => cell is ['=' or '+' or '-' or '@' or '\'' or '\t' or '\r', ..] ? "'" + cell : cell;
}
