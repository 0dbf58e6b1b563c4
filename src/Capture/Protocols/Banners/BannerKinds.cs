namespace Mimamori.Capture.Protocols.Banners;

/// <summary>Which protocol greets like this. The code 220 is FTP's and SMTP's: the port or the words decide.</summary>
internal static class BannerKinds
{
    public static string? Find(ReadOnlySpan<byte> bytes, ushort port)
    {
        if (bytes.StartsWith("RFB 00"u8)) return "vnc";                                        // RFC 6143 section 7.1.1
        if (bytes.StartsWith("* OK"u8) || bytes.StartsWith("* PREAUTH"u8)) return "imap";      // RFC 9051 section 7.1
        if (bytes.StartsWith("+OK"u8)) return "pop3";                                          // RFC 1939 section 4
        if (!bytes.StartsWith("220 "u8) && !bytes.StartsWith("220-"u8)) return null;           // RFC 959 section 5.4, RFC 5321 section 4.2
        if (port is 21) return "ftp";
        if (port is 25 or 587) return "smtp";
        return bytes.IndexOf("SMTP"u8) > 0 ? "smtp" : bytes.IndexOf("FTP"u8) > 0 ? "ftp" : null;
    }
}
