namespace Mimamori.Capture.Protocols.Text;

/// <summary>Only the host (and port) of a URL or Host header: paths, queries and user names are people's business.</summary>
internal static class HostPart
{
    public static ReadOnlySpan<byte> Of(ReadOnlySpan<byte> url)
    {
        var scheme = url.IndexOf("://"u8);
        var rest = scheme >= 0 ? url[(scheme + 3)..] : url;
        var end = rest.IndexOfAny("/?#"u8);
        if (end >= 0) rest = rest[..end];
        var user = rest.LastIndexOf((byte)'@');
        return user >= 0 ? rest[(user + 1)..] : rest;
    }
}
