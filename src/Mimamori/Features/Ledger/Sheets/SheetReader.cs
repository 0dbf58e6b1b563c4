using Mimamori.Ui;

namespace Mimamori.Features.Ledger.Sheets;

/// <summary>Reads an Excel or CSV file by its bytes, whatever its name says. A bad file comes back as a sentence.</summary>
public static class SheetReader
{
    public static Result<IReadOnlyList<SheetTable>> Read(byte[] file, string fileName)
    {
        try
        {
            return new Result<IReadOnlyList<SheetTable>>(Tables(file), null);
        }
        catch (SheetRefusedException refused)
        {
            return Refused(fileName, refused.Message);
        }
        // The libraries below meet bytes made by anybody; each has its own exceptions for what it did not expect.
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            return Refused(fileName, SheetText.Broken);
        }
    }

    private static IReadOnlyList<SheetTable> Tables(byte[] file) => file switch
    {
        [] => throw new SheetRefusedException(SheetText.Empty),
        { Length: > SheetLimits.FileBytes } => throw new SheetRefusedException(string.Format(SheetText.TooBig, SheetLimits.FileBytes >> 20)),
        [0x50, 0x4B, ..] => XlsxSheets.Read(file),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => throw new SheetRefusedException(SheetText.OldOrLocked),
        _ => [CsvSheet.Read(file)],
    };

    private static Result<IReadOnlyList<SheetTable>> Refused(string fileName, string sentence) => new Problem(string.Format(SheetText.FileSays, fileName, sentence));
}
