namespace Mimamori.Capture.Lists.Zeek;

/// <summary>Zeek's words for protocols and programs, in ours.</summary>
internal static class ZeekWords
{
    /// <summary>"ssl,http" is one inside the other, the outer one first or last by version; the outer one is what others see.</summary>
    public static string? Protocol(string service)
    {
        var words = service.Split(',');
        if (Array.IndexOf(words, "ssl") >= 0) return "tls";
        return words[0] switch { "krb" or "krb_tcp" => "kerberos", "ldap_tcp" or "ldap_udp" => "ldap", "dce_rpc" or "gssapi" or "ntlm" => "smb", "" => null, var word => word };
    }

    /// <summary>The protocol and name a capture would have given the same fact.</summary>
    public static (string Protocol, string Name) Software(string? type) => type switch
    {
        "SSH::SERVER" or "SSH::CLIENT" => ("ssh", "banner"),
        "HTTP::SERVER" or "HTTP::APPSERVER" => ("http", "server"),
        "HTTP::BROWSER" => ("http", "user-agent"),
        "FTP::SERVER" => ("ftp", "banner"),
        "SMTP::MAIL_SERVER" => ("smtp", "banner"),
        "OS::WINDOWS" => (ListFormats.Zeek, "system"),
        _ => (ListFormats.Zeek, "software"),
    };
}
