namespace Mimamori.Features.Opening;

/// <summary>
/// What a browser is told on every answer: nothing runs, paints or loads here but our own files, nobody frames us, opens us as a
/// window of theirs or embeds our pictures. No HSTS: plain http keeps serving the report page and the way to trust the certificate.
/// </summary>
public static class SecurityHeaders
{
    public const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; font-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>A stored file shows nothing but itself.</summary>
    public const string OfFiles = "default-src 'none'; sandbox; frame-ancestors 'none'";

    public static void Write(IHeaderDictionary headers)
    {
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = Policy;
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), bluetooth=()";
    }
}
