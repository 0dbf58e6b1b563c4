using Mimamori.Capture.Protocols.Ipp;
using Mimamori.Capture.Protocols.Text;
using Mimamori.Capture.Protocols.WsDiscovery;

namespace Mimamori.Capture.Protocols.Http;

/// <summary>Which host is asked for, with what software, and what answers. Where on the host is never kept.</summary>
public static class HttpAnalyzer
{
    private const string Http = "http";
    private const int HeaderMax = 64 * 1024;

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        if (!HttpMessage.LooksRight(bytes)) return Verdict.NotMine;
        if (!bytes[..Math.Min(bytes.Length, HeaderMax)].Contains((byte)'\n')) return bytes.Length < 8192 ? Verdict.NeedMore : Verdict.NotMine;
        if (!HttpMessage.TryRead(bytes, out var message) || message.IsResponse == talk.FromClient) return Verdict.NotMine;
        notes.SpokenWhenProven(talk, Http);
        notes.ServiceOfSender(talk, Http);
        var negotiates = ReadHeaders(ref message, talk, notes, out var body);
        if (!message.Headers.IsAtEnd) return bytes.Length < HeaderMax ? Verdict.NeedMore : Verdict.Done;
        if (body != Body.Other && ReadBody(body, message.Headers.Body, talk, notes) == Verdict.NeedMore && bytes.Length < HeaderMax) return Verdict.NeedMore;
        // NTLM takes three messages: the ones that name machines are still to come.
        return negotiates ? Verdict.KeepLooking : Verdict.Done;
    }

    // The only bodies that are looked into: devices describe themselves in them.
    private enum Body { Other, Ipp, DeviceMetadata }

    private static Body BodyOf(ReadOnlySpan<byte> contentType, bool isResponse)
    {
        if (contentType.StartsWith("application/ipp"u8)) return Body.Ipp;
        return isResponse && contentType.StartsWith("application/soap+xml"u8) ? Body.DeviceMetadata : Body.Other;
    }

    private static Verdict ReadBody(Body body, ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes) =>
        body == Body.Ipp ? IppAnalyzer.Read(bytes, talk, notes) : DeviceMetadata.Read(bytes, talk, notes);

    private static bool ReadHeaders(ref HttpMessage message, in Talk talk, Notebook notes, out Body body)
    {
        var negotiates = false;
        body = Body.Other;
        while (message.Headers.TryNext(out var name, out var value))
        {
            if (HeaderLines.Is(name, "content-type"u8)) body = BodyOf(value, message.IsResponse);
            negotiates |= message.IsResponse ? NoteResponse(name, value, talk, notes) : NoteRequest(name, value, talk, notes);
        }
        return negotiates;
    }

    private static bool NoteRequest(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, in Talk talk, Notebook notes)
    {
        // At the service, not at the client: see Tls "sni".
        if (HeaderLines.Is(name, "host"u8)) notes.TextFact(talk.Server, Http, "host", HostPart.Of(value));
        if (HeaderLines.Is(name, "user-agent"u8)) notes.TextFact(talk.Client, Http, "user-agent", value);
        return HeaderLines.Is(name, "authorization"u8) && HttpNtlm.Note(value, talk, notes);
    }

    private static bool NoteResponse(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, in Talk talk, Notebook notes)
    {
        if (HeaderLines.Is(name, "server"u8)) NoteServer(value, talk, notes);
        return HeaderLines.Is(name, "www-authenticate"u8) && HttpNtlm.Note(value, talk, notes);
    }

    /// <summary>"lighttpd/1.4.69 (Debian)": the first product is the server's own (RFC 9110 section 10.2.4).</summary>
    private static void NoteServer(ReadOnlySpan<byte> value, in Talk talk, Notebook notes)
    {
        notes.TextFact(talk.Server, Http, "server", value);
        var end = value.IndexOf((byte)' ');
        var first = end < 0 ? value : value[..end];
        var slash = first.IndexOf((byte)'/');
        var product = CleanText.OrNull(slash < 0 ? first : first[..slash]);
        notes.ServiceOfSender(talk, Http, product, slash < 0 ? null : CleanText.OrNull(first[(slash + 1)..]));
    }
}
