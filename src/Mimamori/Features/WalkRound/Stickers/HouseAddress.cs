using System.Net;

namespace Mimamori.Features.WalkRound.Stickers;

/// <summary>The address under which people's own machines and telephones open the program.</summary>
public static class HouseAddress
{
    public static string Of(HttpRequest request) => $"{request.Scheme}://{request.Host}";

    /// <summary>What somebody typed, if it can be an address; otherwise where this very page was opened.</summary>
    public static string Of(HttpRequest request, string? typed) =>
        Uri.TryCreate(typed?.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address.GetLeftPart(UriPartial.Authority)
            : Of(request);

    /// <summary>An address that only the server itself can open: no telephone will follow it.</summary>
    public static bool IsOnlyHere(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.IsLoopback || (IPAddress.TryParse(uri.Host, out var ip) && IPAddress.IsLoopback(ip)));

    public static string OfSticker(string address, string number) => $"{address}/s/{Uri.EscapeDataString(number)}";
}
