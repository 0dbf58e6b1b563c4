namespace Mimamori.Capture.Hosts.Kinds;

/// <summary>Machines that others call for something.</summary>
internal static class ServerRules
{
    private static readonly string[] Databases = ["mysql", "postgresql", "mssql", "oracle"];

    public static IEnumerable<Evidence> Of(Profile profile)
    {
        var (kerberos, ldap) = (profile.Serves(88), profile.Serves(389) || profile.Serves("ldap"));
        if (kerberos && ldap) yield return new Evidence("directory-server", 0.85, "kerberos: answers at port 88, and ldap at 389");
        else if (kerberos) yield return new Evidence("directory-server", 0.6, "kerberos: answers at port 88");
        if (profile.Serves(902) && profile.Serves(443)) yield return new Evidence("hypervisor", 0.6, "vmware: answers at port 902");
        if (profile.Serves(8006)) yield return new Evidence("hypervisor", 0.5, "proxmox: answers at port 8006");
        if (profile.Serves(2049)) yield return new Evidence("nas", 0.4, "nfs: answers at port 2049");
        if (profile.Serves(548)) yield return new Evidence("nas", 0.4, "afp: answers at port 548");
        foreach (var database in Databases)
            if (profile.Serves(database)) yield return new Evidence("server", 0.7, $"{database}: answers");
        if (profile.Serves("hl7")) yield return new Evidence("server", 0.5, "hl7: receives messages");
        if (profile.Serves(53)) yield return new Evidence("server", 0.45, "dns: answers at port 53");
        if (profile.Serves(25)) yield return new Evidence("server", 0.5, "smtp: answers at port 25");
        if (profile.Serves(123)) yield return new Evidence("server", 0.3, "ntp: gives the time");
        foreach (var evidence in OfClients(profile)) yield return evidence;
        // "Windows 10 / Server 2019" is one build of two editions and speaks for neither.
        if (profile.System is { } system && system.Contains("Server", StringComparison.Ordinal) && !system.Contains(" / ", StringComparison.Ordinal)) yield return new Evidence("server", 0.6, $"os: {system}");
    }

    /// <summary>Files and pages are served by many a machine; who serves several others is a server.</summary>
    private static IEnumerable<Evidence> OfClients(Profile profile)
    {
        var files = profile.Incoming.Count(link => link.Port is 445 or 139);
        if (files > 1) yield return new Evidence("server", files > 3 ? 0.6 : 0.45, $"smb: serves {files} machines");
        var pages = profile.Incoming.Count(link => !link.PeerOutside && (link.Protocol is "http" or "tls" || link.Port is 80 or 443 or 8080 or 8443));
        if (pages > 1) yield return new Evidence("server", pages > 4 ? 0.55 : 0.35, $"http: serves {pages} machines");
        var shells = profile.Serves("ssh");
        if (shells) yield return new Evidence("server", 0.2, "ssh: answers");
    }
}
