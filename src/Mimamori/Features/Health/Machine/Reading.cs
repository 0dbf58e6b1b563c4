namespace Mimamori.Features.Health.Machine;

/// <summary>What a look at the PC itself came to. Unknown is said as unknown; NotHere is a question this kind of PC does not have.</summary>
public enum Reading { No, Yes, Unknown, NotHere }

/// <summary>The PC the program runs on, as far as it can be read without special rights.</summary>
public sealed record PcReading
{
    public required Reading InDomain { get; init; }
    public required Reading RemoteDesktop { get; init; }
    public required Reading DiskEncrypted { get; init; }
    public required Reading FolderOpenToOthers { get; init; }

    public static PcReading Of(string dataFolder) =>
        OperatingSystem.IsWindows() ? WindowsPc.Read(dataFolder) : OperatingSystem.IsLinux() ? LinuxPc.Read("/", dataFolder) : Nothing;

    private static PcReading Nothing { get; } = new()
    {
        InDomain = Reading.Unknown, RemoteDesktop = Reading.NotHere, DiskEncrypted = Reading.Unknown, FolderOpenToOthers = Reading.Unknown,
    };
}
