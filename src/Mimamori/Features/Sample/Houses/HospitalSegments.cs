using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Houses;

/// <summary>The hospital's networks and the seven places where somebody listened for a day.</summary>
internal static class HospitalSegments
{
    public const string Imaging = "imaging";
    public const string WardFloor = "ward-floor";
    public const string OfficeFloor = "office-floor";
    public const string Eligibility = "eligibility-router";
    public const string VendorA = "vendor-a-line";
    public const string VendorB = "vendor-b-line";

    public static IReadOnlyList<(string Point, bool Tagged)> Points { get; } =
        [(Wire.Core, true), (Imaging, false), (WardFloor, false), (OfficeFloor, false), (Eligibility, false), (VendorA, false), (VendorB, false)];

    public static IReadOnlyList<Segment> All() =>
    [
        new("servers", 10, "10.20.10.", null, true),
        new("outpatient", 20, "10.20.20.", null, true),
        new("ward3w", 31, "10.20.31.", WardFloor, true),
        new("ward3e", 32, "10.20.32.", null, true),
        new("ward4w", 33, "10.20.33.", null, true),
        new("ward4e", 34, "10.20.34.", null, true),
        new("ward5", 35, "10.20.35.", null, true),
        new("lab", 40, "10.20.40.", null, true),
        new("pharmacy", 45, "10.20.45.", null, true),
        new("imaging", 50, "10.20.50.", Imaging, true),
        new("office", 60, "10.20.60.", OfficeFloor, true),
        new("nursecall", 71, "10.20.71.", WardFloor, true),
        new("voice", 80, "10.20.80.", null, true),
        new("facility", 90, "10.20.90.", null, true),
        new("transit", 98, "10.20.98.", null, true),
        new("management", 99, "10.20.99.", null, true),
        new("monitors", 700, "172.20.70.", WardFloor, false),
        new("eligibility", 0, "192.168.100.", Eligibility, false),
        new("eligibility-wan", 0, "192.168.0.", Eligibility, false),
        // Two firms, each sure that 192.168.1.0/24 is theirs alone.
        new("vendor-a", 0, "192.168.1.", VendorA, false),
        new("vendor-b", 0, "192.168.1.", VendorB, false),
    ];

    /// <summary>Which machine is the router of which segment. The monitors' net has none.</summary>
    public static IReadOnlyList<(string Router, string Segment)> Gateways { get; } =
    [
        .. from segment in All() where segment.AtCore select ("CORE01", segment.Name),
        ("ELIG-RT", "eligibility"), ("ELIG-HGW", "eligibility-wan"), ("A-HGW", "vendor-a"), ("B-HGW", "vendor-b"),
    ];
}
