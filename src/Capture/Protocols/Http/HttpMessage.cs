using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Http;

/// <summary>The first line and headers of HTTP/1 (RFC 9112 section 2.1). The request line is only recognised, its target never taken.</summary>
internal ref struct HttpMessage
{
    private const int MethodMax = 16;

    public bool IsResponse { get; private set; }
    public HeaderLines Headers;

    /// <summary>Could these bytes, perhaps not all here yet, begin a request or a response?</summary>
    public static bool LooksRight(ReadOnlySpan<byte> bytes)
    {
        var known = Math.Min(bytes.Length, "HTTP/1."u8.Length);
        return "HTTP/1."u8[..known].SequenceEqual(bytes[..known]) || StartsWithMethod(bytes);
    }

    /// <summary>True when the first line has come whole and ends or begins with the version.</summary>
    public static bool TryRead(ReadOnlySpan<byte> bytes, out HttpMessage message)
    {
        message = default;
        if (!HeaderLines.TryStart(bytes, out var line, out var headers)) return false;
        message.IsResponse = line.StartsWith("HTTP/1."u8);
        message.Headers = headers;
        return message.IsResponse || line.LastIndexOf(" HTTP/1."u8) > 0;
    }

    // A token of capital letters and a space: WebDAV, UPnP and others add methods of their own.
    private static bool StartsWithMethod(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < Math.Min(bytes.Length, MethodMax); i++)
        {
            if (bytes[i] == ' ') return i >= 3;
            if (bytes[i] is not ((>= (byte)'A' and <= (byte)'Z') or (byte)'-' or (byte)'_')) return false;
        }
        return bytes.Length < MethodMax;
    }
}
