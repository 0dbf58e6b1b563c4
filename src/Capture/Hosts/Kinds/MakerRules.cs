namespace Mimamori.Capture.Hosts.Kinds;

/// <summary>
/// Makers whose cards sit in one kind of machine only. Weak on purpose: a maker alone never lifts a machine out of unknown.
/// </summary>
internal static class MakerRules
{
    internal static readonly TextRule[] Table =
    [
        new("printer", 0.4, "Brother industries", "Lexmark", "Zebra", "Kyocera Document", "KYOCERA Display", "SATO", "RISO", "Seiko Epson", "Ricoh", "Oki Electric", "Konica Minolta", "FUJIFILM Business", "Fuji Xerox"),
        new("camera", 0.4, "Axis Communications", "Hangzhou Hikvision", "Zhejiang Dahua", "i-PRO", "VIVOTEK", "Mobotix"),
        new("ip-phone", 0.4, "Polycom", "Yealink", "snom", "Grandstream"),
        new("nas", 0.4, "Synology", "QNAP", "Buffalo"),
        new("modality", 0.4, "GE Medical", "Canon Medical", "Toshiba Medical", "Siemens Healthcare", "Siemens Healthineers", "FUJIFILM", "Hologic", "Carestream", "Shimadzu", "Hitachi Medical", "Philips Medical"),
        new("patient-monitor", 0.4, "Nihon Kohden", "Fukuda Denshi", "Mindray", "Draeger", "Dräger", "Philips Patient", "Spacelabs"),
        new("analyzer", 0.4, "Sysmex", "Roche Diagnostics", "Beckman Coulter", "Arkray", "Abbott Diagnostics", "Hitachi High-Tech"),
        new("infusion-pump", 0.4, "Terumo", "B. Braun", "B.Braun", "CareFusion", "Alaris", "Fresenius", "Hospira", "Smiths Medical", "Baxter"),
        new("nurse-call", 0.4, "Aiphone", "Carecom", "Rauland", "Ascom"),
        new("payment-terminal", 0.4, "Ingenico", "VeriFone", "PAX Computer", "Castles"),
        new("building-system", 0.4, "Azbil", "Johnson Controls", "Tridium", "Siemens Building", "Honeywell", "Daikin"),
        new("router", 0.4, "YAMAHA", "Internet Initiative Japan", "NEC Platforms"),
        new("firewall", 0.4, "Fortinet", "SonicWALL", "Palo Alto", "WatchGuard"),
        new("access-point", 0.3, "Ruckus", "Aerohive"),
        new("switch", 0.3, "Allied Telesis", "APRESIA", "ALAXALA", "Extreme Networks"),
    ];

    public static IEnumerable<Evidence> Of(Profile profile) =>
        profile.Maker is { } maker && TextRule.First(Table, "oui: maker", maker) is { } evidence ? [evidence] : [];
}
