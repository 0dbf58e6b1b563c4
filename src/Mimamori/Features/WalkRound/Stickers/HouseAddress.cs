using System.Net;
using Mimamori.Features.Opening;

namespace Mimamori.Features.WalkRound.Stickers;

/// <summary>The address under which people's own machines and telephones open the program.</summary>
public static class HouseAddress
{
    /// <summary>Where this very page was opened; on the server itself the address the house uses, once it is open to the house.</summary>
    public static string Of(HttpRequest request, WayIn way) =>
        $"{request.Scheme}://{request.Host}" is var here && IsOnlyHere(here) && way is { IsOpen: true, Addresses: [var first, ..] } ? first : here;

    /// <summary>What somebody typed, if it can be an address; otherwise the house's own.</summary>
    public static string Of(HttpRequest request, WayIn way, string? typed) =>
        Uri.TryCreate(typed?.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address.GetLeftPart(UriPartial.Authority)
            : Of(request, way);

    /// <summary>An address that only the server itself can open: no telephone will follow it.</summary>
    public static bool IsOnlyHere(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.IsLoopback || (IPAddress.TryParse(uri.Host, out var ip) && IPAddress.IsLoopback(ip)));

    public static string OfSticker(string address, string number) => $"{address}/s/{Uri.EscapeDataString(number)}";
}
