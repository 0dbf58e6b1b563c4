namespace Mimamori.Capture.Findings;

/// <summary>
/// Programs that show somebody outside the screen. TeamViewer and AnyDesk hide in TLS: their makers' documentation names the
/// ports of their own and the domains every installation calls.
/// </summary>
internal static class RemoteControl
{
    private static readonly (string Protocol, string Domain, int Port)[] Services = [("teamviewer", "teamviewer.com", 5938), ("anydesk", "anydesk.com", 6568)];

    public static string? Of(string? protocol, int port, IReadOnlyList<string> farNames)
    {
        if (protocol is "rdp" or "vnc" or "teamviewer" or "anydesk") return protocol;
        foreach (var service in Services)
            if (port == service.Port || farNames.Any(name => IsUnder(name, service.Domain))) return service.Protocol;
        return null;
    }

    private static bool IsUnder(string name, string domain) =>
        name.Equals(domain, StringComparison.OrdinalIgnoreCase) || name.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase);
}
