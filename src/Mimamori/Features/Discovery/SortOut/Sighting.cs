using System.Net;
using System.Net.Sockets;

namespace Mimamori.Features.Discovery.SortOut;

/// <summary>A seen machine in the shape people sort it: the best name, address and card first.</summary>
/// <remarks>A name, address or card that was replaced meanwhile belongs to the past; what it says now is what people compare.</remarks>
public sealed record Sighting(SeenDevice Device, IReadOnlyList<string> Names, IReadOnlyList<string> Addresses, IReadOnlyList<string> Macs, IReadOnlyList<CapturePoint> Points)
{
    /// <summary>What a later capture at the same point no longer showed has been replaced.</summary>
    private static readonly TimeSpan HoldsFor = TimeSpan.FromDays(14);

    /// <summary>Who is to be believed about a machine's name: what it says of itself first, then what others call it.</summary>
    private static readonly string[] NameSources = ["collector", "dhcp", "lease", "nbns", "ntlm", "smb", "lldp", "cdp", "snmp", "mdns", "llmnr", "kerberos", "nmap", "inventory", "dns"];

    public Guid Id => Device.Id;

    public IEnumerable<string> Serials => Device.Claims.Where(claim => claim.Kind == ClaimKind.SerialNumber).Select(claim => claim.Value).Distinct();

    public string? OperatingSystem => Device.OperatingSystem is null ? null : $"{Device.OperatingSystem} {Device.OperatingSystemVersion}".Trim();

    public static Sighting Of(SeenDevice device, IReadOnlyDictionary<Guid, CapturePoint> points) => new(
        device,
        [.. Current(device, ClaimKind.Name).OrderBy(Rank).ThenByDescending(claim => claim.To).Select(claim => claim.Value).Distinct(StringComparer.OrdinalIgnoreCase)],
        [.. Current(device, ClaimKind.Address).OrderBy(claim => Order(claim.Value)).ThenByDescending(claim => claim.To).Select(claim => claim.Value).Distinct()],
        [.. Current(device, ClaimKind.Mac).OrderByDescending(claim => claim.To).ThenBy(claim => claim.Value).Select(claim => claim.Value).Distinct()],
        [.. device.Interfaces.Select(card => card.PointId).Distinct().Select(id => points[id]).OrderBy(point => point.Name)]);

    public static IEnumerable<IdentityClaim> Current(SeenDevice device, ClaimKind kind) => device.Claims
        .Where(claim => claim.Kind == kind).GroupBy(claim => claim.PointId)
        .SelectMany(there => there.Where(claim => !(claim.To < there.Max(one => one.To) - HoldsFor)));

    private static int Rank(IdentityClaim claim) => Array.IndexOf(NameSources, claim.Source) is >= 0 and var rank ? rank : NameSources.Length;

    /// <summary>People write IPv4 into ledgers; addresses a machine gives itself come last.</summary>
    private static int Order(string address) => !IPAddress.TryParse(address, out var parsed) ? 3
        : parsed.AddressFamily == AddressFamily.InterNetwork ? address.StartsWith("169.254.", StringComparison.Ordinal) ? 1 : 0
        : parsed.IsIPv6LinkLocal ? 3 : 2;
}
