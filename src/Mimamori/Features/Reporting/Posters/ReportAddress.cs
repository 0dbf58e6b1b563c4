using Mimamori.Features.Opening;
using Mimamori.Features.WalkRound.Stickers;

namespace Mimamori.Features.Reporting.Posters;

/// <summary>What a poster's QR leads to: plain http, because a telephone that has never seen the house's certificate must still get through.</summary>
public static class ReportAddress
{
    public static string Of(HttpRequest request, WayIn way) => way.IsOpen ? way.Trust[..^"/trust".Length] : $"{request.Scheme}://{request.Host}";

    public static string Of(HttpRequest request, WayIn way, string code) => $"{Of(request, way)}/report/{code}";

    /// <summary>The house is not open yet: no telephone will follow this QR.</summary>
    public static bool IsOnlyHere(HttpRequest request, WayIn way) => HouseAddress.IsOnlyHere(Of(request, way));
}
