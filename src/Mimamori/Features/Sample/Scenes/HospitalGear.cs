using Mimamori.Features.Sample.Houses;
using Mimamori.Features.Sample.Messages;
using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Scenes;

/// <summary>Everything that belongs to the net and to the building.</summary>
internal static class HospitalGear
{
    private const string CiscoVersion = "Cisco IOS Software, C2960X Software (C2960X-UNIVERSALK9-M), Version 15.2(7)E3, RELEASE SOFTWARE (fc3)";
    private const string CoreVersion = "Cisco IOS Software [Gibraltar], Catalyst L3 Switch Software (CAT9K_IOSXE), Version 16.12.4, RELEASE SOFTWARE (fc5)";
    private const string AlliedVersion = "Allied Telesis router/switch, AlliedWare Plus (TM) 5.5.0";
    private const string ArubaVersion = "ArubaOS (MODEL: 505), Version 8.6.0.4";

    public static void Play(House house)
    {
        var hour = 0.6;
        foreach (var gear in house.Machines.Where(one => one.Kind is "switch" or "access-point" or "router" or "firewall" || one.Name.StartsWith("UPS", StringComparison.Ordinal)))
        {
            if (gear.Leg.Segment.AtCore)
                Watched(house, gear, hour += 0.02);
        }

        Greetings(house);
        Printers(house);
        Building(house);
    }

    private static void Watched(House house, Machine gear, double hour)
    {
        var (description, objectId) = Identity(gear);
        Cable.PlugIn(house, gear.Leg, house.Wire.At(hour));
        for (var turn = 0; turn < 3; turn++)
            Gear.Poll(house, house["NMS01"], gear, description, objectId, house.Wire.At(hour + 1 + turn * 7));
        Cable.Ping(house, house["NMS01"].Leg, gear.Leg, house.Wire.At(hour + 0.5));
        if (gear.Kind is "switch" or "access-point")
            Gear.Log(house, gear, house["NMS01"], "%LINK-3-UPDOWN: Interface port1.0.7, changed state to up", house.Wire.At(hour + 8.1));
        if (gear.Kind == "firewall")
            Web.Secure(house, house["OF-PC01"].Leg, gear.Leg, 443, "FortiGate", house.Wire.At(hour + 9.4));
        if (gear.Kind != "firewall" && gear.Equipment.Maker != Maker.Schneider)
            Cable.Time(house, gear.Leg, house["DC01"].Leg, house.Wire.At(hour + 0.3));
    }

    private static (string Description, string ObjectId) Identity(Machine gear) => gear.Equipment.Maker.Name switch
    {
        "Cisco" when gear.Kind == "router" => (CoreVersion, "1.3.6.1.4.1.9.1.2494"),
        "Cisco" when gear.Kind == "access-point" => ("Cisco AP Software, ap1g5-k9w8 Version: 8.10.151.0", "1.3.6.1.4.1.9.1.2489"),
        "Cisco" => (CiscoVersion, "1.3.6.1.4.1.9.1.1208"),
        "Aruba" => (ArubaVersion, "1.3.6.1.4.1.14823.1.2.111"),
        "Fortinet" => ("Internet firewall of the house", "1.3.6.1.4.1.12356.101.1.1006"),
        "APC" => ("APC Web/SNMP Management Card (MB:v4.1.0 PF:v6.8.2 AF1:v6.8.2 MN:AP9630)", "1.3.6.1.4.1.318.1.3.27"),
        _ => (AlliedVersion, "1.3.6.1.4.1.207.1.14.149"),
    };

    /// <summary>Each tap hangs on a switch, which says who it is every half hour.</summary>
    private static void Greetings(House house)
    {
        for (var hour = 0.25; hour < 24; hour += 2)
        {
            Greet(house, HospitalSegments.Imaging, "SW01", AlliedVersion, Neighbours.Bridge, hour);
            Greet(house, HospitalSegments.WardFloor, "SW02", AlliedVersion, Neighbours.Bridge, hour);
            Greet(house, HospitalSegments.WardFloor, "AP01", ArubaVersion, Neighbours.Bridge | Neighbours.AccessPoint, hour + 0.01);
            var office = house["SW08"].Leg;
            house.Wire.ToNeighbour(HospitalSegments.OfficeFloor, house.Wire.At(hour), Neighbours.Cdp(office, "GigabitEthernet1/0/5", "SW08", CiscoVersion, "cisco WS-C2960X-24TS-L"));
        }
    }

    private static void Greet(House house, string point, string name, string version, int capabilities, double hour) =>
        house.Wire.ToNeighbour(point, house.Wire.At(hour), Neighbours.Lldp(house[name].Leg, "port1.0.5", name, version, capabilities));

    private static void Printers(House house)
    {
        var terminals = house.OfKind("terminal").Where(one => !one.EvidencePoor && one.Leg.Segment.AtCore).ToLookup(one => one.Leg.Segment);
        var hour = 7.0;
        foreach (var printer in house.OfKind("printer"))
            PrinterDay.Play(house, printer, house["NMS01"], terminals[printer.Leg.Segment].ElementAt(printer.Equipment.Number % 5), hour += 0.11);
    }

    private static void Building(House house)
    {
        var cooling = house.OfKind("building-system").ToList();
        for (var turn = 0; turn < 4; turn++)
        {
            foreach (var controller in cooling)
                house.Wire.UdpToGroup(controller.Leg, 47_808, Groups.SubnetBroadcast(controller.Leg), 47_808, house.Wire.At(1.3 + turn * 5), Bacnet.IAm(controller.Equipment.Number, 36));
            house.Wire.UdpToGroup(cooling[0].Leg, 47_808, Groups.SubnetBroadcast(cooling[0].Leg), 47_808, house.Wire.At(1.25 + turn * 5), Bacnet.WhoIs());
        }

        foreach (var controller in cooling)
        {
            controller.Serves("udp", 47_808, "bacnet");
            Cable.PlugIn(house, controller.Leg, house.Wire.At(1.2));
        }
    }
}
