using System.Globalization;

namespace Mimamori.Capture.Lists;

/// <summary>An operating system's name and the exact version it gave.</summary>
internal sealed record OperatingSystemName(string Value, string Version);

/// <summary>The name of Windows from what it says of itself: with the product type, client and server are told apart.</summary>
internal static class WindowsName
{
    private const int Workstation = 1;

    public static OperatingSystemName? Of(int? productType, string? version)
    {
        if (version is null || productType is null) return null;
        var parts = version.Split('.').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).ToList();
        var (major, minor, build) = (parts[0], parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2));
        return (productType == Workstation ? Client(major, minor, build) : Server(major, minor, build)) is { } name ? new OperatingSystemName(name, version) : null;
    }

    private static string? Client(int major, int minor, int build) => (major, minor) switch
    {
        (5, 1) => "Windows XP",
        (6, 0) => "Windows Vista",
        (6, 1) => "Windows 7",
        (6, 2) => "Windows 8",
        (6, 3) => "Windows 8.1",
        (10, 0) => build >= 22000 ? "Windows 11" : "Windows 10",
        _ => null,
    };

    private static string? Server(int major, int minor, int build) => (major, minor) switch
    {
        (5, 2) => "Windows Server 2003",
        (6, 0) => "Windows Server 2008",
        (6, 1) => "Windows Server 2008 R2",
        (6, 2) => "Windows Server 2012",
        (6, 3) => "Windows Server 2012 R2",
        (10, 0) => build switch { 14393 => "Windows Server 2016", 17763 => "Windows Server 2019", 20348 => "Windows Server 2022", 26100 => "Windows Server 2025", _ => "Windows Server" },
        _ => null,
    };
}
