using System.Text.Json.Serialization;

namespace Mimamori.Capture.Observations;

/// <summary>
/// What a set of captures proves about the house: the machines, who spoke with whom, and what deserves a second look.
/// Serialised in camelCase this is the public contract <c>mimamori.discovery/1</c>: members may be added, none may leave.
/// </summary>
public sealed record DiscoveryReport
{
    public const string CurrentSchema = "mimamori.discovery/1";

    public string Schema { get; init; } = CurrentSchema;
    public required CaptureSummary Capture { get; init; }
    public required IReadOnlyList<Device> Devices { get; init; }
    public required IReadOnlyList<Connection> Connections { get; init; }
    public required IReadOnlyList<Finding> Findings { get; init; }
}

/// <summary>What was read: how much, from when to when, and what could not be read.</summary>
public sealed record CaptureSummary
{
    public required long Packets { get; init; }
    /// <summary>Bytes on the wire, not bytes kept.</summary>
    public required long Bytes { get; init; }
    public DateTime? First { get; init; }
    public DateTime? Last { get; init; }
    public required IReadOnlyList<CaptureFile> Files { get; init; }
}

/// <summary>One file as it was read, with its own faults.</summary>
public sealed record CaptureFile
{
    public required string Path { get; init; }
    /// <summary><c>pcap</c>, <c>pcapng</c>, <c>live</c>, a word of <see cref="Lists.ListFormats"/>, or null when the format was not recognised.</summary>
    public string? Format { get; init; }
    public required IReadOnlyList<int> LinkTypes { get; init; }
    public required long Packets { get; init; }
    public required long Bytes { get; init; }
    /// <summary>Rows of a list that were understood; 0 for a capture.</summary>
    public long Rows { get; init; }
    public required IReadOnlyList<Problem> Problems { get; init; }
}

/// <summary>A reason why bytes were not understood, how often, and in a list the first line where.</summary>
public sealed record Problem(string Reason, long Count, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Line = null);

/// <summary>One machine as far as the traffic proves it.</summary>
public sealed record Device
{
    public required string Id { get; init; }
    public required IReadOnlyList<string> Macs { get; init; }
    /// <summary>
    /// The routers' cards that brought its packets, when no card of its own was seen. Another point with one of these routers
    /// sees the same machine at the same address, since a router has one way to each address.
    /// </summary>
    public IReadOnlyList<string> Via { get; init; } = [];
    public required IReadOnlyList<string> Addresses { get; init; }
    public required IReadOnlyList<int> Vlans { get; init; }
    public required IReadOnlyList<string> Points { get; init; }
    public required IReadOnlyList<DeviceName> Names { get; init; }
    public Maker? Maker { get; init; }
    public Model? Model { get; init; }
    public OperatingSystem? Os { get; init; }
    public required KindGuess Kind { get; init; }
    public required IReadOnlyList<Service> Services { get; init; }
    public required IReadOnlyList<DeviceFact> Facts { get; init; }
    public DateTime? First { get; init; }
    public DateTime? Last { get; init; }
    public required long Packets { get; init; }
    public required long Bytes { get; init; }
}

public sealed record DeviceName(string Value, string Source);

public sealed record Maker(string Value, string Source);

/// <summary>What its maker calls it, where the machine said so itself.</summary>
public sealed record Model(string Value, string Source);

public sealed record OperatingSystem(string Value, string? Version, string Source, double Confidence);

/// <summary>What sort of machine it looks like, how sure, and every sentence that led there. <see cref="Value"/> is a word of <see cref="DeviceKinds"/>.</summary>
public sealed record KindGuess(string Value, double Confidence, IReadOnlyList<string> Because);

public sealed record Service(string Transport, int Port, string? Protocol, string? Product, string? Version);

/// <summary>Something the device said of itself, or that was said to it: never payload, never a person.</summary>
public sealed record DeviceFact(string Protocol, string Name, string Value);

/// <summary>Who opened a talk with which service. <see cref="Outside"/> is true when one end lies beyond the house.</summary>
public sealed record Connection
{
    public required string From { get; init; }
    public required string To { get; init; }
    public required string Transport { get; init; }
    public required int Port { get; init; }
    public string? Protocol { get; init; }
    public required bool Outside { get; init; }
    /// <summary>Where it was captured: the same address at two points may be two machines.</summary>
    public required string Point { get; init; }
    /// <summary>Names of the far end, when DNS or TLS told them.</summary>
    public required IReadOnlyList<string> Names { get; init; }
    public required long Packets { get; init; }
    public required long Bytes { get; init; }
    public DateTime? First { get; init; }
    public DateTime? Last { get; init; }
}

/// <summary>Something worth a second look, in a code other parts of the product know, with the devices and the reason.</summary>
public sealed record Finding(string Code, IReadOnlyList<string> Devices, string Because);
