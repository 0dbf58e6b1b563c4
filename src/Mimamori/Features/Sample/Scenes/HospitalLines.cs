using Mimamori.Features.Sample.Houses;
using Mimamori.Features.Sample.Messages;

namespace Mimamori.Features.Sample.Scenes;

/// <summary>The ways out of the hospital: eligibility, two vendors' own lines, boxes inside, and the one nobody remembers.</summary>
internal static class HospitalLines
{
    public static void Play(House house)
    {
        Inside(house);
        Eligibility(house);
        VendorA(house);
        VendorB(house);
        SmallThings(house);
    }

    private static void Inside(House house)
    {
        foreach (var box in (string[])["VPN-PACS", "VPN-NC", HospitalNetwork.Forgotten])
            Cable.PlugIn(house, house[box].Leg, house.Wire.At(0.1));
        Tunnels.Ike2(house, house["VPN-PACS"].Leg, "198.51.100.40", 0.3, 23, 1.1, Ike.FortiGate, Ike.DeadPeerDetection);
        Tunnels.OpenVpnClient(house, house["VPN-NC"].Leg, "198.51.100.55", 6.5);
        Web.RemoteDesktop(house, house["VPN-PACS"].Leg, house["PACS01"].Leg, "svc", house.Wire.At(15.2));
        // Only in the small hours, when nobody looks.
        Tunnels.Ike1(house, house[HospitalNetwork.Forgotten].Leg, "198.51.100.77", 1.05, 4.9, 0.2, Ike.SonicWall, Ike.NatTraversal);
    }

    private static void Eligibility(House house)
    {
        var (router, terminal) = (house["ELIG-RT"], house["ELIG-PC01"]);
        VendorsRouter(house, "ELIG-HGW", 6.9);
        Cable.PlugIn(house, router.Legs[1], house.Wire.At(7.01));
        Cable.Lease(house, terminal.Leg, terminal.Name, house.Wire.At(7.9));
        Cable.PlugIn(house, terminal.Leg, house.Wire.At(7.901));
        Names.CallOut(house, terminal.Leg, "WORKGROUP", house.Wire.At(7.902));
        Tunnels.Ike2(house, router.Legs[1], "203.0.113.80", 7.05, 19, 0.5, Ike.NatTraversal);
        for (var visit = 0; visit < 8; visit++)
        {
            var at = house.Wire.At(8.5 + visit * 1.1);
            Names.LookUp(house, terminal.Leg, router.Leg, "auth.shikaku.example", house.Outside("203.0.113.81"), at - 50_000);
            Web.Outward(house, terminal.Leg, "203.0.113.81", "auth.shikaku.example", at);
        }

        var inner = terminal.Legs[1];
        Cable.PlugIn(house, inner, house.Wire.At(7.95));
        Names.CallOut(house, inner, house.NetBiosDomain, house.Wire.At(7.955));
        FileSharing.Open(house, inner, house["IJI-SV01"].Leg, "shikaku", "shikaku", house.Wire.At(9.05));
    }

    private static void VendorA(House house)
    {
        VendorsRouter(house, "A-HGW", 0.5);
        Cable.PlugIn(house, house["VPN-A1"].Leg, house.Wire.At(0.52));
        Tunnels.Ike1(house, house["VPN-A1"].Leg, "192.0.2.31", 0.6, 23, 0.9, Ike.DeadPeerDetection);
        var relay = house["A-RELAY"];
        Workgroup(house, relay.Leg, 7.4);
        Storage.Play(house, house["A-NAS"], relay, 7.5);
        var hour = 8.2;
        foreach (var leg in SecondCards(house, "vendor-a"))
        {
            Workgroup(house, leg, hour);
            Web.Visit(house, leg, relay.Leg, 8080, "/upload", "AnalyzerAgent/1.8", "Jetty(9.4)", "Relay", house.Wire.At(hour + 1));
            FileSharing.Open(house, relay.Leg, leg, "log", "service", house.Wire.At(hour += 0.4));
        }

        Web.Outward(house, relay.Leg, "192.0.2.35", "collect.vendor-a.example", house.Wire.At(12.4));
        Web.RemoteDesktop(house, house["VPN-A1"].Leg, relay.Leg, "service", house.Wire.At(16.3));
    }

    private static void VendorB(House house)
    {
        VendorsRouter(house, "B-HGW", 0.4);
        Cable.PlugIn(house, house["VPN-B1"].Leg, house.Wire.At(0.42));
        Tunnels.Ike2(house, house["VPN-B1"].Leg, "192.0.2.90", 9.0, 18, 0.6, Ike.SonicWall);
        var (server, desk) = (house["B-SV01"], house["B-PC01"]);
        Workgroup(house, server.Leg, 7.2);
        Workgroup(house, desk.Leg, 8.4);
        FileSharing.Open(house, desk.Leg, server.Leg, "scope", "service", house.Wire.At(9.3));
        Web.Visit(house, desk.Leg, server.Leg, 80, "/filing/", Web.Edge, "Microsoft-IIS/8.5", "Filing", house.Wire.At(9.5));
        foreach (var leg in SecondCards(house, "vendor-b"))
        {
            Cable.PlugIn(house, leg, house.Wire.At(8.8));
            var kind = leg.Machine.Name[..2];
            ImagingDay.Store(house, leg, leg.Machine.Name, server.Leg, "BSTORE", 104, kind, $"2.25.{10_000 + leg.Machine.Equipment.Number}", $"{kind}_SAMPLE_V1", house.Wire.At(10.2));
        }

        _ = server.AeTitles.Add("BSTORE");
        Web.RemoteDesktop(house, house["VPN-B1"].Leg, server.Leg, "service", house.Wire.At(14.1));
        Web.Outward(house, desk.Leg, "192.0.2.95", "remote.vendor-b.example", house.Wire.At(15.6));
    }

    private static void VendorsRouter(House house, string name, double hour)
    {
        var router = house[name].Leg;
        Cable.PlugIn(house, router, house.Wire.At(hour));
        house.Wire.UdpToGroup(router, 1900, Packets.Groups.Discovery, 1900, house.Wire.At(hour + 0.01), Ssdp.Alive(
            $"http://{router.Address}:2869/rootDesc.xml", "NEC UPnP/1.0", "urn:schemas-upnp-org:device:InternetGatewayDevice:1", $"00000000-0000-4000-8000-{router.Mac.Value:x12}"));
    }

    private static void Workgroup(House house, Packets.Leg leg, double hour)
    {
        Cable.PlugIn(house, leg, house.Wire.At(hour));
        Names.CallOut(house, leg, "WORKGROUP", house.Wire.At(hour + 0.002));
    }

    private static List<Packets.Leg> SecondCards(House house, string segment) =>
        house.Machines.Where(one => one.Legs.Count > 1 && one.Legs[1].Segment.Name == segment).Select(one => one.Legs[1]).ToList();

    private static void SmallThings(House house)
    {
        Storage.Play(house, house["NAS-OF1"], house["OF-PC03"], 6.1);
        Storage.Play(house, house["NAS-OF2"], house["RN-PC01"], 6.2);
        Storage.Play(house, house["NAS-LAB"], house["LAB-PC01"], 6.3);
        foreach (var (name, farName, address, hour) in (IEnumerable<(string, string, string, double)>)
            [("PAY01", "pos.kessai.example", "203.0.113.44", 9.2), ("PAY02", "pos.kessai.example", "203.0.113.44", 9.4), ("SIGNAGE01", "player.signage.example", "198.51.100.200", 7.7)])
        {
            var leg = house[name].Leg;
            Cable.Lease(house, leg, name == "SIGNAGE01" ? "raspberrypi" : "", house.Wire.At(hour - 1));
            Cable.PlugIn(house, leg, house.Wire.At(hour - 0.99));
            for (var turn = 0; turn < 3; turn++)
            {
                Names.LookUp(house, leg, house["DC01"].Leg, farName, house.Outside(address), house.Wire.At(hour + turn * 2) - 40_000);
                Web.Outward(house, leg, address, farName, house.Wire.At(hour + turn * 2));
            }
        }
    }
}
