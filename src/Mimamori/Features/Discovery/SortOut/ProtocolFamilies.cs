namespace Mimamori.Features.Discovery.SortOut;

/// <summary>What machines speak, in the few words people sort by.</summary>
public static class ProtocolFamilies
{
    private static readonly Dictionary<string, string[]> Families = new()
    {
        ["dicom"] = ["dicom"], ["hl7"] = ["hl7", "astm", "e1381"], ["smb"] = ["smb"], ["rdp"] = ["rdp"],
        ["printing"] = ["ipp", "lpd", "jetdirect"], ["vpn"] = ["ike", "ipsec", "openvpn", "wireguard", "l2tp", "pptp"],
        ["remote"] = ["vnc", "teamviewer", "anydesk", "telnet", "ssh"], ["voice"] = ["sip"], ["camera"] = ["rtsp"],
        ["building"] = ["bacnet", "modbus"], ["database"] = ["mssql", "mysql", "postgresql", "oracle"],
    };

    private static readonly Dictionary<string, string> FamilyOf =
        Families.SelectMany(family => family.Value.Select(protocol => (protocol, family.Key))).ToDictionary(pair => pair.protocol, pair => pair.Key);

    public static IReadOnlyCollection<string> All => Families.Keys;

    /// <summary>Null for what every machine speaks all day.</summary>
    public static string? Of(string protocol) => FamilyOf.GetValueOrDefault(protocol);

    public static string Words(string family) => SortOutText.ResourceManager.GetString($"Speaks_{family}", SortOutText.Culture)!;
}
