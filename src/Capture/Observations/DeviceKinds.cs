namespace Mimamori.Capture.Observations;

/// <summary>The words of the contract for what a machine is. When in doubt it is <see cref="Unknown"/>.</summary>
public static class DeviceKinds
{
    public const string Unknown = "unknown";

    public static IReadOnlyList<string> All { get; } =
    [
        "terminal", "server", "directory-server", "hypervisor", "nas", "printer", "tablet", "phone", "ip-phone", "camera",
        "router", "switch", "access-point", "vpn-gateway", "firewall", "modality", "pacs", "analyzer", "patient-monitor",
        "infusion-pump", "nurse-call", "building-system", "payment-terminal", "iot", Unknown,
    ];
}
