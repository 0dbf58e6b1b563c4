using System.Runtime.Versioning;
using System.Security;
using System.Security.AccessControl;
using System.Security.Principal;
using Microsoft.Win32;

namespace Mimamori.Features.Health.Machine;

/// <summary>Reads the environment, the registry and the folder's rights. BitLocker tells its state to administrators only, so it stays unknown here.</summary>
[SupportedOSPlatform("windows")]
public static class WindowsPc
{
    private const string Control = @"SYSTEM\CurrentControlSet\Control\Terminal Server";
    private const string Tcpip = @"SYSTEM\CurrentControlSet\Services\Tcpip\Parameters";

    public static PcReading Read(string dataFolder) => new()
    {
        InDomain = InDomain(Environment.GetEnvironmentVariable("USERDOMAIN"), Environment.GetEnvironmentVariable("COMPUTERNAME"), Value(Tcpip, "Domain") as string),
        RemoteDesktop = RemoteDesktop(Value(Control, "fDenyTSConnections")),
        DiskEncrypted = Reading.Unknown,
        FolderOpenToOthers = OpenToOthers(dataFolder),
    };

    /// <summary>A user of a domain signs in under its name; a local user of a joined PC still leaves the domain in the registry.</summary>
    public static Reading InDomain(string? userDomain, string? computer, string? tcpipDomain) =>
        !string.IsNullOrEmpty(tcpipDomain) ? Reading.Yes
        : string.IsNullOrEmpty(userDomain) || string.IsNullOrEmpty(computer) ? Reading.Unknown
        : string.Equals(userDomain, computer, StringComparison.OrdinalIgnoreCase) || userDomain == "WORKGROUP" ? Reading.No : Reading.Yes;

    /// <summary>fDenyTSConnections: 0 lets people in, 1 keeps them out; without the value nobody knows.</summary>
    public static Reading RemoteDesktop(object? denies) => denies switch { 0 => Reading.Yes, 1 => Reading.No, _ => Reading.Unknown };

    private static object? Value(string key, string name)
    {
        try
        {
            using var opened = Registry.LocalMachine.OpenSubKey(key);
            return opened?.GetValue(name);
        }
        catch (Exception failure) when (failure is SecurityException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static Reading OpenToOthers(string folder)
    {
        SecurityIdentifier[] everybody = [new(WellKnownSidType.WorldSid, null), new(WellKnownSidType.BuiltinUsersSid, null), new(WellKnownSidType.AuthenticatedUserSid, null)];
        try
        {
            return new DirectoryInfo(folder).GetAccessControl().GetAccessRules(true, true, typeof(SecurityIdentifier)).Cast<FileSystemAccessRule>()
                .Any(rule => rule.AccessControlType == AccessControlType.Allow && everybody.Contains(rule.IdentityReference) && (rule.FileSystemRights & FileSystemRights.ReadData) != 0)
                ? Reading.Yes : Reading.No;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or SystemException)
        {
            return Reading.Unknown;
        }
    }
}
