using System.Globalization;

namespace Mimamori.Commands;

/// <summary>
/// The server never needs to write packets of its own making. A program file that was given that right (setcap cap_net_raw) is
/// refused; root has every right on Linux and is warned, for a container or a first try often runs as root.
/// </summary>
public static class RawSockets
{
    /// <summary>capability(7): the bit of CAP_NET_RAW.</summary>
    private const int NetRaw = 13;

    public enum Finding { Fine, Root, Given }

    public static Finding Look(string status = "/proc/self/status") =>
        OperatingSystem.IsLinux() && File.Exists(status) ? Read(File.ReadAllLines(status)) : Finding.Fine;

    public static Finding Read(IReadOnlyList<string> status)
    {
        var mayWrite = ulong.TryParse(Field(status, "CapEff:", 0), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rights) && (rights >> NetRaw & 1) == 1;
        var isRoot = Field(status, "Uid:", 1) == "0";
        return isRoot ? Finding.Root : mayWrite ? Finding.Given : Finding.Fine;
    }

    private static string Field(IReadOnlyList<string> status, string name, int at) =>
        status.FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal))?[name.Length..].Split('\t', StringSplitOptions.RemoveEmptyEntries).ElementAtOrDefault(at) ?? "";
}
