namespace Mimamori.Capture.Protocols.WsDiscovery;

/// <summary>Looks for one element by name. Not an XML reader: nothing is expanded, nested or trusted.</summary>
internal static class XmlText
{
    /// <summary>The text of the first element of this local name, whatever its prefix.</summary>
    public static ReadOnlySpan<byte> Of(ReadOnlySpan<byte> xml, ReadOnlySpan<byte> name)
    {
        var start = xml.IndexOf(name);
        while (start > 0 && xml[start - 1] is not ((byte)':' or (byte)'<'))
        {
            var next = xml[(start + 1)..].IndexOf(name);
            start = next < 0 ? -1 : start + 1 + next;
        }
        if (start <= 0) return default;
        var rest = xml[start..];
        var open = rest.IndexOf((byte)'>');
        if (open < 0 || rest[..open].EndsWith("/"u8)) return default;
        var text = rest[(open + 1)..];
        var close = text.IndexOf((byte)'<');
        return close < 0 ? default : text[..close];
    }
}
