using Mimamori.Capture.Hosts;
using Mimamori.Capture.Network;

namespace Mimamori.Capture.Protocols.Text;

/// <summary>How analyzers write text from the wire into the notebook: cleaned, cut, trimmed, and left out when nothing is left.</summary>
internal static class TextNotes
{
    public static void TextFact(this Notebook notes, HostId host, string protocol, string name, ReadOnlySpan<byte> value)
    {
        if (notes.HasJustHeard(host, protocol, name, value)) return;
        Span<byte> scratch = stackalloc byte[CleanText.LengthMax];
        var clean = Trim(scratch[..CleanText.Write(value, scratch)]);
        if (!clean.IsEmpty) notes.Fact(host, protocol, name, clean);
    }

    public static void Utf16Fact(this Notebook notes, HostId host, string protocol, string name, ReadOnlySpan<byte> value)
    {
        Span<byte> scratch = stackalloc byte[CleanText.LengthMax];
        notes.TextFact(host, protocol, name, scratch[..CleanText.WriteUtf16(value, scratch)]);
    }

    public static void TextName(this Notebook notes, HostId host, ReadOnlySpan<byte> value, string source)
    {
        if (notes.HasJustHeard(host, "name", source, value)) return;
        Span<byte> scratch = stackalloc byte[CleanText.LengthMax];
        var clean = Trim(scratch[..CleanText.Write(value, scratch)]);
        if (!clean.IsEmpty) notes.Name(host, clean, source);
    }

    public static void Utf16Name(this Notebook notes, HostId host, ReadOnlySpan<byte> value, string source)
    {
        Span<byte> scratch = stackalloc byte[CleanText.LengthMax];
        notes.TextName(host, scratch[..CleanText.WriteUtf16(value, scratch)], source);
    }

    public static void TextNameOfAddress(this Notebook notes, IpAddress address, ReadOnlySpan<byte> value, string source)
    {
        if (address.IsUnspecified || notes.HasJustHeard(address, source, value)) return;
        Span<byte> scratch = stackalloc byte[CleanText.LengthMax];
        var clean = Trim(scratch[..CleanText.Write(value, scratch)]);
        if (!clean.IsEmpty) notes.NameOfAddress(address, clean, source);
    }

    // Fixed-width fields (DICOM AE titles, NetBIOS names) are filled up with spaces or zero bytes; the zeros fell already.
    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text) => text.Trim((byte)' ');
}
