namespace Mimamori.Features.Health.Machine;

/// <summary>Reads /etc, /proc and /sys. The root is given, so that a test can lay out a PC of its own.</summary>
public static class LinuxPc
{
    private static readonly string[] SignsOfDomain = ["etc/krb5.keytab", "etc/sssd/sssd.conf", "var/lib/samba/private/secrets.tdb"];

    public static PcReading Read(string root, string dataFolder) => new()
    {
        InDomain = InDomain(root),
        RemoteDesktop = Reading.NotHere,
        DiskEncrypted = DiskEncrypted(root, dataFolder),
        FolderOpenToOthers = OpenToOthers(dataFolder),
    };

    public static Reading InDomain(string root) =>
        !Directory.Exists(Path.Combine(root, "etc")) ? Reading.Unknown : SignsOfDomain.Any(sign => File.Exists(Path.Combine(root, sign))) ? Reading.Yes : Reading.No;

    /// <summary>dm-crypt writes CRYPT-… into the uuid of its device; LVM above it shows it among the devices it lies on.</summary>
    public static Reading DiskEncrypted(string root, string folder)
    {
        try
        {
            return DeviceOf(File.ReadAllLines(Path.Combine(root, "proc/self/mountinfo")), Path.GetFullPath(folder)) is { } device ? IsCrypt(Path.Combine(root, "sys/dev/block", device), 8) : Reading.Unknown;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Reading.Unknown;
        }
    }

    public static Reading OpenToOthers(string folder)
    {
        if (OperatingSystem.IsWindows())
            return Reading.Unknown;
        try
        {
            return (File.GetUnixFileMode(folder) & (UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute)) == 0 ? Reading.No : Reading.Yes;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Reading.Unknown;
        }
    }

    /// <summary>proc(5): the third word is major:minor, the fifth the place; the longest place above the folder is where it lies. Major 0 is no disk (overlay, ZFS, a share).</summary>
    private static string? DeviceOf(IEnumerable<string> mounts, string folder) => mounts
        .Select(line => line.Split(' ')).Where(words => words.Length > 4 && (folder + "/").StartsWith(words[4].TrimEnd('/') + "/", StringComparison.Ordinal))
        .MaxBy(words => words[4].Length)?[2] is { } device && !device.StartsWith("0:", StringComparison.Ordinal) ? device : null;

    private static Reading IsCrypt(string device, int depth)
    {
        if (!Directory.Exists(device) || depth == 0)
            return Reading.Unknown;
        var uuid = Path.Combine(device, "dm/uuid");
        if (File.Exists(uuid) && File.ReadAllText(uuid).StartsWith("CRYPT-", StringComparison.Ordinal))
            return Reading.Yes;
        var slaves = Path.Combine(device, "slaves");
        Reading[] below = Directory.Exists(slaves) ? [.. Directory.EnumerateFileSystemEntries(slaves).Select(slave => IsCrypt(slave, depth - 1))] : [];
        return below.Length == 0 ? Reading.No : below.Contains(Reading.No) ? Reading.No : below.Contains(Reading.Unknown) ? Reading.Unknown : Reading.Yes;
    }
}
