namespace Mimamori.Capture.Hosts.Kinds;

/// <summary>Machines that people sit at or carry.</summary>
internal static class TerminalRules
{
    internal static readonly TextRule[] Browsers =
    [
        new("tablet", 0.8, "iPad", "Tablet"), new("phone", 0.75, "iPhone"), new("phone", 0.6, "Android"), new("terminal", 0.4, "Windows NT", "Macintosh", "X11; Linux", "CrOS"),
    ];

    public static IEnumerable<Evidence> Of(Profile profile)
    {
        foreach (var agent in profile.Values("http", "user-agent").Concat(profile.Values("http", "userAgent")))
            if (agent.StartsWith("Mozilla/", StringComparison.Ordinal) && TextRule.First(Browsers, "http: user-agent", agent) is { } browser) yield return browser;
        if (profile.Values("dhcp", "vendorClass").Any(value => value.StartsWith("MSFT 5.0", StringComparison.Ordinal)))
            yield return new Evidence("terminal", 0.4, "dhcp: vendor class MSFT 5.0");
        if (profile.System is { } system && system.StartsWith("Windows", StringComparison.Ordinal) && !system.StartsWith("Windows Server", StringComparison.Ordinal))
            yield return new Evidence("terminal", system.Contains("Server", StringComparison.Ordinal) ? 0.2 : 0.3, $"os: {system} {profile.SystemVersion}".TrimEnd());
        if (profile.Calls("kerberos") || profile.Calls("ldap")) yield return new Evidence("terminal", 0.3, "kerberos: logs on");
        if (profile.Calls("smb") || profile.Outgoing.Any(link => link.Port == 445)) yield return new Evidence("terminal", 0.3, "smb: opens files of others");
        if (profile.Calls("rdp")) yield return new Evidence("terminal", 0.3, "rdp: opens a remote desktop");
    }
}
