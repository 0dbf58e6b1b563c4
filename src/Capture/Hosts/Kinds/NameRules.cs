namespace Mimamori.Capture.Hosts.Kinds;

/// <summary>How people name machines. Never enough by itself, since anybody may call anything CT.</summary>
internal static class NameRules
{
    internal const double Weight = 0.35;

    internal static readonly (string Kind, string[] Words)[] Table =
    [
        ("printer", ["PRN", "PRT", "PRINTER", "MFP", "LBP"]), ("nas", ["NAS", "DISKSTATION", "TERASTATION"]), ("firewall", ["FW", "UTM", "FIREWALL", "FORTIGATE"]),
        ("switch", ["SW", "SWITCH", "L2SW", "L3SW"]), ("router", ["RT", "RTR", "GW", "ROUTER", "GATEWAY"]), ("access-point", ["AP", "WAP"]), ("vpn-gateway", ["VPN", "SSLVPN"]),
        ("camera", ["CAM", "CAMERA", "IPCAM"]), ("patient-monitor", ["MON", "BSM", "MONITOR", "BED", "CNS"]), ("infusion-pump", ["PUMP", "INFUSION", "SYRINGE"]),
        ("modality", ["CT", "MR", "MRI", "CR", "FCR", "DR", "XA", "XP", "MG", "RF", "US", "NM", "PET", "ECHO", "ANGIO", "DX", "ES", "MODALITY"]),
        ("pacs", ["PACS", "VNA"]), ("analyzer", ["ANALYZER", "XN", "COBAS", "HEMATO", "CHEM", "COAG"]), ("directory-server", ["DC", "AD", "DC01", "LDAP"]), ("hypervisor", ["ESX", "ESXI", "HV", "HYPERV", "PVE"]),
        ("server", ["SV", "SRV", "SERVER", "DB", "HIS", "RIS", "LIS", "EHR", "EMR", "MAIL", "WEB", "FILE", "FS", "NTP", "WSUS", "BACKUP", "REC", "ORCA", "KARTE"]),
        ("terminal", ["PC", "NB", "NOTE", "TERM", "WS", "CLIENT", "DESKTOP", "LAPTOP", "TABLETPC", "VIEW", "VIEWER", "KIOSK"]), ("tablet", ["IPAD", "TAB", "TABLET"]),
        ("phone", ["IPHONE", "ANDROID", "PHS", "GALAXY", "PIXEL"]), ("ip-phone", ["TEL", "PHONE", "SIP", "SEP"]), ("nurse-call", ["NC", "NURSE", "NURSECALL"]), ("payment-terminal", ["POS", "PAY", "CAT"]),
        ("building-system", ["BMS", "HVAC", "BAS"]),
    ];

    /// <summary>Where a word stands twice the first kind has it.</summary>
    private static readonly Dictionary<string, string> Kinds =
        Table.SelectMany(row => row.Words, (row, word) => KeyValuePair.Create(word, row.Kind)).DistinctBy(pair => pair.Key).ToDictionary(StringComparer.Ordinal);

    public static IEnumerable<Evidence> Of(Profile profile)
    {
        var names = profile.Names.Select(name => name.Value).Concat(profile.Values("dicom", "callingAeTitle")).Distinct(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names)
        {
            foreach (var part in Parts(name))
                if (KindOf(part) is { } kind) yield return new Evidence(kind, IsDefaultName(part, profile) ? 0.6 : Weight, $"name: {name} has the part {part}");
        }
    }

    /// <summary>WARD3-PC01.hosp.example gives WARD and PC: the first label, cut where letters end.</summary>
    private static string[] Parts(string name)
    {
        var dot = name.IndexOf('.');
        return (dot > 0 ? name[..dot] : name).ToUpperInvariant().Split(['-', '_', ' ', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Apple's machines call themselves so until somebody gives them another name.</summary>
    private static bool IsDefaultName(string part, Profile profile) => part is "IPAD" or "IPHONE" && profile.Maker is null or "Apple";

    private static string? KindOf(string part) => Kinds.GetValueOrDefault(part);
}
