namespace Mimamori.Features.Mapping;

/// <summary>Where a kind stands and what it is called.</summary>
public static class MapKinds
{
    public static MapRole RoleOf(MapKind kind) => kind switch
    {
        MapKind.Cloud or MapKind.Vendor or MapKind.Internet or MapKind.Partner => MapRole.Outside,
        MapKind.Router or MapKind.Vpn or MapKind.Firewall => MapRole.Boundary,
        MapKind.Server or MapKind.Storage => MapRole.Server,
        MapKind.Terminal or MapKind.Tablet or MapKind.Printer => MapRole.Terminal,
        MapKind.Modality or MapKind.Monitor or MapKind.Analyser or MapKind.Pump => MapRole.Medical,
        _ => MapRole.Building,
    };

    /// <summary>From the ledger's word for a device (DeviceKinds). What we cannot tell stays unknown.</summary>
    public static MapKind FromDevice(string kind) => kind switch
    {
        "terminal" or "payment-terminal" => MapKind.Terminal,
        "server" or "directory-server" or "hypervisor" or "pacs" => MapKind.Server,
        "nas" => MapKind.Storage,
        "printer" => MapKind.Printer,
        "tablet" => MapKind.Tablet,
        "phone" or "ip-phone" => MapKind.Phone,
        "camera" => MapKind.Camera,
        "router" => MapKind.Router,
        "vpn-gateway" => MapKind.Vpn,
        "firewall" => MapKind.Firewall,
        "switch" or "access-point" => MapKind.Wireless,
        "modality" => MapKind.Modality,
        "analyzer" => MapKind.Analyser,
        "patient-monitor" => MapKind.Monitor,
        "infusion-pump" => MapKind.Pump,
        "nurse-call" => MapKind.NurseCall,
        "building-system" or "iot" => MapKind.Building,
        _ => MapKind.Unknown,
    };

    public static string NameOf(MapKind kind) => kind switch
    {
        MapKind.Cloud => MapText.KindCloud,
        MapKind.Vendor => MapText.KindVendor,
        MapKind.Internet => MapText.KindInternet,
        MapKind.Partner => MapText.KindPartner,
        MapKind.Router => MapText.KindRouter,
        MapKind.Vpn => MapText.KindVpn,
        MapKind.Firewall => MapText.KindFirewall,
        MapKind.Server => MapText.KindServer,
        MapKind.Storage => MapText.KindStorage,
        MapKind.Terminal => MapText.KindTerminal,
        MapKind.Tablet => MapText.KindTablet,
        MapKind.Printer => MapText.KindPrinter,
        MapKind.Modality => MapText.KindModality,
        MapKind.Monitor => MapText.KindMonitor,
        MapKind.Analyser => MapText.KindAnalyser,
        MapKind.Pump => MapText.KindPump,
        MapKind.NurseCall => MapText.KindNurseCall,
        MapKind.Camera => MapText.KindCamera,
        MapKind.Phone => MapText.KindPhone,
        MapKind.Wireless => MapText.KindWireless,
        MapKind.Building => MapText.KindBuilding,
        _ => MapText.KindUnknown,
    };
}
