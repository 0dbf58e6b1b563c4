using System.Text;
using CsvHelper;

namespace Mimamori.Features.Ledger.Sheets;

/// <summary>Reads comma-separated text as Japanese offices save it: UTF-8 with or without its mark, UTF-16, or Shift_JIS.</summary>
public static class CsvSheet
{
    static CsvSheet() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static SheetTable Read(byte[] file)
    {
        var text = Decode(file);
        if (text.AsSpan().IndexOfAnyInRange('\0', '\b') >= 0)
            throw new SheetRefusedException(SheetText.NotATable);
        var rows = new List<SheetRow>();
        using var reader = CsvReader.FromText(text, Options(text));
        var cellsLeft = SheetLimits.Cells;
        while (Next(reader))
        {
            var cells = Enumerable.Range(0, Math.Min(reader.FieldCount, SheetLimits.Columns)).Select(column => Unmarked(reader.GetString(column))).ToList();
            if (cells.TrueForAll(string.IsNullOrWhiteSpace))
                continue;
            if (rows.Count > SheetLimits.Rows || (cellsLeft -= cells.Count) < 0)
                throw new SheetRefusedException(string.Format(SheetText.TooManyRows, SheetLimits.Rows));
            rows.Add(new SheetRow((int)reader.LineNumber, cells));
        }
        return new SheetTable("", rows);
    }

    private static bool Next(CsvReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException malformed)
        {
            throw new SheetRefusedException(string.Format(SheetText.BadQuote, malformed.LineNumber), malformed);
        }
    }

    private static CsvReaderOptions Options(string text)
    {
        var head = text[..Math.Min(text.Length, 4000)];
        return new CsvReaderOptions
        {
            Separator = ((char[])[',', '\t', ';']).MaxBy(mark => head.Count(letter => letter == mark)),
            HasHeader = false,
            MalformedData = CsvMalformedDataHandling.Throw,
            MaxRecordSize = 1 << 20,
            TrackLineNumbers = true,
        };
    }

    /// <summary>Takes off the mark our own export puts before what a spreadsheet program would run.</summary>
    private static string Unmarked(string cell) => cell is ['\'', '=' or '+' or '-' or '@' or '\'' or '\t' or '\r', ..] ? cell[1..] : cell;

    private static string Decode(byte[] file)
    {
        try
        {
            return file switch
            {
                [0xEF, 0xBB, 0xBF, ..] => Strict(Encoding.UTF8, file[3..]),
                [0xFF, 0xFE, ..] => Strict(Encoding.Unicode, file[2..]),
                [0xFE, 0xFF, ..] => Strict(Encoding.BigEndianUnicode, file[2..]),
                _ => Utf8OrShiftJis(file),
            };
        }
        catch (DecoderFallbackException)
        {
            throw new SheetRefusedException(SheetText.NotATable);
        }
    }

    private static string Utf8OrShiftJis(byte[] file)
    {
        try
        {
            return Strict(Encoding.UTF8, file);
        }
        catch (DecoderFallbackException)
        {
            return Strict(Encoding.GetEncoding(932), file);
        }
    }

    private static string Strict(Encoding encoding, byte[] bytes) =>
        Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetString(bytes);
}
