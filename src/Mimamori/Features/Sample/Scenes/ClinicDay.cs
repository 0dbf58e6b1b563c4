using Mimamori.Features.Sample.Houses;
using Mimamori.Features.Sample.Messages;

namespace Mimamori.Features.Sample.Scenes;

/// <summary>One day of the clinic, from the key in the door at half past eight.</summary>
internal static class ClinicDay
{
    public static void Play(House house)
    {
        foreach (var (name, hour) in (IEnumerable<(string, double)>)[("RECEDEN", 8.4), ("UKETSUKE1", 8.5), ("UKETSUKE2", 8.52), ("SHINSATSU", 8.6)])
            Desk(house, house[name], hour);
        Storage.Play(house, house["NAS1"], house["UKETSUKE1"], 8.3);
        PrinterDay.Play(house, house["PR1"], house["RECEDEN"], house["UKETSUKE2"], 8.35);
        Router(house);
        Xray(house);
        Tablet(house);
        LabBox(house);
        Eligibility(house);
    }

    private static void Desk(House house, Machine desk, double hour)
    {
        Terminals.Boot(house, desk, hour);
        Terminals.OpenFiles(house, desk, hour + 0.3);
        if (desk.Name == "RECEDEN")
            return;
        Web.Secure(house, desk.Leg, house["RECEDEN"].Leg, 443, "receden", house.Wire.At(hour + 0.4));
        FileSharing.Open(house, desk.Leg, house["RECEDEN"].Leg, "karte", "karte", house.Wire.At(hour + 0.35));
        Browse(house, desk, "www.ishikai.example", "198.51.100.33", hour + 4.1);
    }

    private static void Browse(House house, Machine from, string name, string address, double hour)
    {
        var router = house["HOME-RT"].Leg;
        Names.LookUp(house, from.Leg, router, name, house.Outside(address), house.Wire.At(hour) - 40_000);
        Web.Outward(house, from.Leg, address, name, house.Wire.At(hour));
    }

    private static void Router(House house)
    {
        var router = house["HOME-RT"].Leg;
        Cable.PlugIn(house, router, house.Wire.At(8.2));
        for (var turn = 0; turn < 6; turn++)
            house.Wire.UdpToGroup(router, 1900, Packets.Groups.Discovery, 1900, house.Wire.At(8.21 + turn * 1.5), Ssdp.Alive(
                $"http://{router.Address}:49152/gatedesc.xml", "Linux/4.14 UPnP/1.1 BUFFALO/1.0", "urn:schemas-upnp-org:device:InternetGatewayDevice:1", $"00000000-0000-4000-8000-{router.Mac.Value:x12}"));
        Web.Visit(house, house["UKETSUKE1"].Leg, router, 80, "/", Web.Edge, "httpd", "BUFFALO WSR-1800AX4", house.Wire.At(12.6));
        Browse(house, house["RECEDEN"], "hoshu.karte.example", "198.51.100.60", 18.1);
    }

    /// <summary>The console keeps its pictures in the record system's archive on the same PC.</summary>
    private static void Xray(House house)
    {
        var console = house["CR-CONSOLE"];
        Cable.PlugIn(house, console.Leg, house.Wire.At(8.7));
        Names.CallOut(house, console.Leg, "WORKGROUP", house.Wire.At(8.71));
        _ = console.AeTitles.Add("CR01");
        _ = house["RECEDEN"].AeTitles.Add("KARTE");
        foreach (var hour in (double[])[9.4, 10.9, 15.2])
            ImagingDay.Store(house, console.Leg, "CR01", house["RECEDEN"].Leg, "KARTE", 104, "CR", "2.25.20001", "CR_SAMPLE_V2", house.Wire.At(hour));
    }

    private static void Tablet(House house)
    {
        var tablet = house["iPad"];
        Cable.Lease(house, tablet.Leg, "iPad", house.Wire.At(8.8));
        Cable.PlugIn(house, tablet.Leg, house.Wire.At(8.801));
        Cable.Ipv6Noise(house, tablet.Leg, house.Wire.At(8.802));
        Names.Announce(house, tablet.Leg, "_device-info._tcp", 0, house.Wire.At(8.81), "model=J171AP");
        Browse(house, tablet, "meeting.cloud.example", "198.51.100.12", 12.9);
    }

    private static void LabBox(House house)
    {
        var box = house["KENSA-BOX"];
        Cable.PlugIn(house, box.Leg, house.Wire.At(8.25));
        Tunnels.OpenVpnClient(house, box.Leg, "192.0.2.120", 8.3);
        FileSharing.Open(house, box.Leg, house["RECEDEN"].Leg, "kensa", "kensa", house.Wire.At(17.2));
    }

    private static void Eligibility(House house)
    {
        var (terminal, router) = (house["SHIKAKU-PC"], house["SHIKAKU-RT"]);
        Cable.PlugIn(house, router.Leg, house.Wire.At(8.2));
        Terminals.Boot(house, terminal, 8.45);
        Cable.PlugIn(house, terminal.Legs[1], house.Wire.At(8.46));
        Names.CallOut(house, terminal.Legs[1], "WORKGROUP", house.Wire.At(8.465));
        FileSharing.Open(house, terminal.Legs[1], house["RECEDEN"].Leg, "shikaku", "shikaku", house.Wire.At(8.9));
        for (var visit = 0; visit < 9; visit++)
        {
            var at = house.Wire.At(9 + visit);
            Names.LookUp(house, terminal.Leg, router.Leg, "auth.shikaku.example", house.Outside("203.0.113.81"), at - 50_000);
            Web.Outward(house, terminal.Leg, "203.0.113.81", "auth.shikaku.example", at);
        }
    }
}
