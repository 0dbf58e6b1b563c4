namespace Mimamori.Capture.Protocols.AnyDesk;

/// <summary>Remote help that hides in TLS is told by whom the client asks for, or by the maker's own certificate authority.</summary>
internal static class RemoteHelpNames
{
    /// <returns>The product whose relay has this name (the SNI), or null.</returns>
    public static string? OfServerName(ReadOnlySpan<byte> name) =>
        IsUnder(name, ".anydesk.com"u8) ? "anydesk" : IsUnder(name, ".teamviewer.com"u8) ? "teamviewer" : null;

    /// <summary>AnyDesk's relays and clients carry certificates of its own "AnyNet" authority, in the clear up to TLS 1.2.</summary>
    public static bool IsAnyDesk(ReadOnlySpan<byte> issuer) => issuer.IndexOf("AnyNet"u8) >= 0;

    private static bool IsUnder(ReadOnlySpan<byte> name, ReadOnlySpan<byte> domain) =>
        name.Length > domain.Length && System.Text.Ascii.EqualsIgnoreCase(name[^domain.Length..], domain);
}
