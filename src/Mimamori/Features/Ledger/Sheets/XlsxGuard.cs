using System.IO.Compression;

namespace Mimamori.Features.Ledger.Sheets;

/// <summary>Unpacks an archive into nowhere and counts, so that a bomb is known by what it holds, not by what it claims.</summary>
public static class XlsxGuard
{
    public static void Check(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        if (archive.Entries.Count > SheetLimits.ArchiveEntries)
            throw new SheetRefusedException(SheetText.TooMuchInside);
        var left = SheetLimits.UnpackedBytes;
        var buffer = new byte[81920];
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            for (int read; (read = content.Read(buffer)) > 0;)
                if ((left -= read) < 0)
                    throw new SheetRefusedException(SheetText.TooMuchInside);
        }
    }
}
