namespace Mimamori.Capture.Hosts;

/// <summary>Systems send with a hop limit of 32, 64, 128 or 255; a value somewhat below one of these has passed routers.</summary>
internal static class HopLimits
{
    public static bool LooksForwarded(int hopLimit) => hopLimit is > 39 and < 64 or > 99 and < 128 or > 224 and < 255;
}
