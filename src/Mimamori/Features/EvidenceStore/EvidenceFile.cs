using System.Text;

namespace Mimamori.Features.EvidenceStore;

/// <summary>What a paper is by its bytes: its name and what the browser says of it count for nothing. Kept as it is, never opened or run here.</summary>
public sealed record EvidenceFile(string MediaType, string Extension)
{
    public const int BytesMax = 20 << 20;

    private static readonly EvidenceFile Pdf = new("application/pdf", "pdf"), OfficeOrZip = new("application/zip", "zip"), Text = new("text/plain", "txt"),
        Word = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"), Excel = new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private static readonly EvidenceFile[] All = [Pdf, OfficeOrZip, Text, Word, Excel];

    /// <summary>How a kept file is called when it is carried away.</summary>
    public static string ExtensionOf(string mediaType) => mediaType == "image/jpeg" ? "jpg" : All.FirstOrDefault(type => type.MediaType == mediaType)?.Extension ?? "bin";

    /// <summary>Null for what is no paper: programs, scripts with their own start, old office files that carry macros.</summary>
    public static EvidenceFile? Of(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF-"u8) ? Pdf
        : bytes.StartsWith((ReadOnlySpan<byte>)[(byte)'P', (byte)'K', 3, 4]) ? Office(bytes)
        : IsText(bytes) ? Text : null;

    /// <summary>ECMA-376: the package says in its parts' names what it is. One with a macro is refused.</summary>
    private static EvidenceFile? Office(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("vbaProject.bin"u8) >= 0 ? null : bytes.IndexOf("word/document.xml"u8) >= 0 ? Word : bytes.IndexOf("xl/workbook.xml"u8) >= 0 ? Excel : null;

    private static bool IsText(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty || bytes.StartsWith("#!"u8) || bytes.IndexOf((byte)0) >= 0)
            return false;
        try
        {
            return !new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).Any(letter => char.IsControl(letter) && letter is not ('\r' or '\n' or '\t'));
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
