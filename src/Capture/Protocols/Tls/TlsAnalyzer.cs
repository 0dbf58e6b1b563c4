using Mimamori.Capture.Protocols.AnyDesk;
using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Tls;

/// <summary>What both sides say in the clear before they encrypt.</summary>
public static class TlsAnalyzer
{
    private const string Tls = "tls";
    private const byte ClientHelloType = 1, ServerHelloType = 2, CertificateType = 11, ServerHelloDoneType = 14; // RFC 5246 section 7.4
    private const ushort Version13 = 0x0304;
    private const ushort Version12 = 0x0303;

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        if (!TlsRecord.LooksRight(bytes)) return Verdict.NotMine;
        using var messages = new HandshakeMessages(bytes);
        return talk.FromClient ? ReadClient(messages, bytes.Length, talk, notes) : ReadServer(messages, bytes.Length, talk, notes);
    }

    // A hello beyond this is no browser's; memory is not kept for it.
    private static Verdict Unfinished(int length) => length < 64 * 1024 ? Verdict.NeedMore : Verdict.NotMine;

    private static Verdict ReadClient(HandshakeMessages messages, int length, in Talk talk, Notebook notes)
    {
        if (!messages.TryNext(out var type, out var body)) return Unfinished(length);
        if (type != ClientHelloType || !ClientHello.TryRead(body, out var hello)) return Verdict.NotMine;
        notes.SpokenWhenProven(talk, Tls);
        // Kept at the service, not at the client: where a person browses is nobody's business here.
        notes.TextFact(talk.Server, Tls, "sni", hello.ServerName);
        NoteProtocols(hello, talk, notes);
        NoteFingerprints(hello, talk, notes);
        // The client's own view of who stands at that address; the connection's row shows it for hosts outside.
        notes.TextNameOfAddress(talk.ServerAddress, hello.ServerName, Tls);
        if (RemoteHelpNames.OfServerName(hello.ServerName) is { } product) notes.Fact(talk.Client, product, "client", "yes");
        return Verdict.Done;
    }

    private static void NoteProtocols(in ClientHello hello, in Talk talk, Notebook notes)
    {
        var protocols = new Cursor(hello.Protocols);
        while (protocols.TryBlock8(out var protocol))
            if (protocol.Length < 2 || (protocol[0] & 0x0F) != 0x0A || protocol[0] != protocol[1]) notes.TextFact(talk.Client, Tls, "alpn", protocol);
    }

    private static void NoteFingerprints(in ClientHello hello, in Talk talk, Notebook notes)
    {
        if (notes.HasJustHeard(talk.Client, Tls, "hello", hello.Shape(stackalloc byte[8]))) return;
        Span<byte> ja3 = stackalloc byte[Ja3.Length];
        Ja3.Write(hello, ja3);
        notes.TextFact(talk.Client, Tls, "ja3", ja3);
        Span<byte> ja4 = stackalloc byte[Ja4.Length];
        notes.TextFact(talk.Client, Tls, "ja4", ja4[..Ja4.Write(hello, ja4)]);
    }

    private static Verdict ReadServer(HandshakeMessages messages, int length, in Talk talk, Notebook notes)
    {
        var understood = false;
        while (messages.TryNext(out var type, out var body))
        {
            if (type == ServerHelloType && ServerHello.TryRead(body, out var hello))
            {
                understood = true;
                NoteServer(hello, talk, notes);
                if (hello.Version >= Version13) return Verdict.Done; // its certificate is encrypted
            }
            else if (!understood) return Verdict.NotMine;
            else if (type == CertificateType) NoteCertificate(body, talk, notes);
            if (type is CertificateType or ServerHelloDoneType) return Verdict.Done;
        }
        return understood && length >= 32 * 1024 ? Verdict.Done : Unfinished(length);
    }

    private static void NoteServer(in ServerHello hello, in Talk talk, Notebook notes)
    {
        notes.SpokenWhenProven(talk, Tls);
        notes.ServiceOfSender(talk, Tls);
        notes.TextFact(talk.Server, Tls, "version", VersionName(hello.Version));
        if (hello.Version < Version12 && !talk.Server.IsNone)
            notes.Finding("old-tls-in-use", talk.Server, "the server chose a TLS version below 1.2");
    }

    private static ReadOnlySpan<byte> VersionName(ushort version) => version switch
    {
        0x0300 => "SSL 3.0"u8, 0x0301 => "TLS 1.0"u8, 0x0302 => "TLS 1.1"u8, Version12 => "TLS 1.2"u8, Version13 => "TLS 1.3"u8, _ => "unknown"u8,
    };

    private static void NoteCertificate(ReadOnlySpan<byte> body, in Talk talk, Notebook notes)
    {
        if (!Certificate.TryReadFirst(body, out var certificate))
        {
            notes.Problem("tls-certificate-broken");
            return;
        }
        Span<byte> room = stackalloc byte[CleanText.LengthMax];
        var subject = new Utf8Line(room);
        DistinguishedName.Write(certificate.Subject, ref subject);
        notes.TextFact(talk.Server, Tls, "certificateSubject", subject.Text);
        var issuer = new Utf8Line(room);
        DistinguishedName.Write(certificate.Issuer, ref issuer);
        notes.TextFact(talk.Server, Tls, "certificateIssuer", issuer.Text);
        if (RemoteHelpNames.IsAnyDesk(issuer.Text)) NoteAnyDesk(talk, notes);
        if (certificate.Expiry is { } expiry && !talk.Server.IsNone)
            notes.Fact(talk.Server, Tls, "certificateExpiry", expiry.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture));
    }

    private static void NoteAnyDesk(in Talk talk, Notebook notes)
    {
        notes.Spoken(talk, "anydesk");
        notes.Fact(talk.Client, "anydesk", "client", "yes");
    }
}
