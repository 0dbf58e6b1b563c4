using Mimamori.Capture.Protocols.Ber;

namespace Mimamori.Capture.Protocols.Tls;

/// <summary>Issuer, subject and end of validity of an X.509 certificate (RFC 5280 section 4.1).</summary>
internal readonly ref struct Certificate
{
    private const byte ExplicitVersion = 0xA0;

    public ReadOnlySpan<byte> Issuer { get; private init; }
    public ReadOnlySpan<byte> Subject { get; private init; }
    public DateTime? Expiry { get; private init; }

    /// <summary>The first certificate of a chain is the server's own (RFC 5246 section 7.4.2).</summary>
    public static bool TryReadFirst(ReadOnlySpan<byte> handshakeBody, out Certificate certificate)
    {
        certificate = default;
        var cursor = new Cursor(handshakeBody);
        return cursor.TryThreeBytes(out _) && cursor.TryThreeBytes(out var length) && cursor.TryTake(length, out var der)
            && TryRead(der, out certificate);
    }

    private static bool TryRead(ReadOnlySpan<byte> der, out Certificate certificate)
    {
        certificate = default;
        if (!new BerReader(der).TryRead(BerReader.Sequence, out var whole)) return false;
        if (!new BerReader(whole).TryRead(BerReader.Sequence, out var signed)) return false;
        var reader = new BerReader(signed);
        _ = reader.TryRead(ExplicitVersion, out _);
        if (!reader.TryRead(BerReader.Integer, out _) || !reader.TryRead(BerReader.Sequence, out _)) return false;
        if (!reader.TryRead(BerReader.Sequence, out var issuer) || !reader.TryRead(BerReader.Sequence, out var validity)) return false;
        if (!reader.TryRead(BerReader.Sequence, out var subject)) return false;
        certificate = new Certificate { Issuer = issuer, Subject = subject, Expiry = CertificateTime.ReadEnd(validity) };
        return true;
    }
}
