using System.Text;
using Mimamori.Features.Sample.Houses;
using Mimamori.Features.Sample.Messages;
using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Scenes;

/// <summary>Monitors report to their central, pumps to their gateway, nurse call stations to their server, and tablets go round.</summary>
internal static class BedsideDay
{
    private const int PhilipsExport = 24105;
    private const int PhilipsPresence = 24005;
    private const int FukudaReceiver = 10036;

    public static void Play(House house)
    {
        foreach (var monitor in house.OfKind("patient-monitor"))
            Monitor(house, monitor);
        foreach (var pump in house.OfKind("infusion-pump").Where(pump => pump.Name != "PUMPGW01"))
            Pump(house, pump);
        Pumps(house);
        NurseCall(house);
        foreach (var tablet in house.OfKind("tablet"))
            Tablet(house, tablet);
    }

    private static void Monitor(House house, Machine monitor)
    {
        var hour = 0.2 + house.Dice.Between(0, 300) / 1_000.0;
        var central = house[monitor.Equipment.Number % 2 == 0 ? "CNS01" : "CNS02"];
        Cable.PlugIn(house, monitor.Leg, house.Wire.At(hour));
        if (monitor == central || monitor.Name.StartsWith("CNS", StringComparison.Ordinal))
            Central(house, monitor);
        else if (monitor.Equipment.Maker == Maker.PhilipsMonitor)
            Philips(house, monitor, central, hour);
        else
            Fukuda(house, monitor, central, hour);
    }

    private static void Central(House house, Machine central)
    {
        var ward = central.Legs[1];
        Cable.PlugIn(house, ward, house.Wire.At(0.7));
        Names.CallOut(house, ward, "WORKGROUP", house.Wire.At(0.71));
        Names.CallOut(house, central.Leg, "WORKGROUP", house.Wire.At(0.72));
        foreach (var hour in (double[])[6.0, 10.0, 14.0, 18.0])
            CareMessages.Send(house, central.Name, "MON-GW", "HIF-SV01", "HIS", "ORU^R01", hour);
    }

    private static void Philips(House house, Machine monitor, Machine central, double hour)
    {
        monitor.Serves("udp", PhilipsExport, "monitor-export");
        var at = house.Wire.At(hour + 0.05);
        house.Wire.UdpToGroup(monitor.Leg, PhilipsPresence, Groups.SubnetBroadcast(monitor.Leg), PhilipsPresence, at, MonitorExport.Numbers(0));
        house.Wire.Udp(central.Leg, 2_000, monitor.Leg, PhilipsExport, at + 400_000, MonitorExport.Open());
        house.Wire.Udp(monitor.Leg, PhilipsExport, central.Leg, 2_000, at + 403_000, MonitorExport.Accepted());
        for (var count = 1; count < 20; count++)
            house.Wire.Udp(monitor.Leg, PhilipsExport, central.Leg, 2_000, house.Wire.At(hour + 0.06 + count), MonitorExport.Numbers(count));
    }

    /// <summary>A protocol of the maker's own; the bytes here mean nothing.</summary>
    private static void Fukuda(House house, Machine monitor, Machine central, double hour)
    {
        for (var turn = 0; turn < 6; turn++)
            TcpTalk.Open(house.Wire, monitor.Leg, central.Leg, FukudaReceiver, "monitor-export", house.Wire.At(hour + 1 + turn * 3))
                .Client(new ByteWriter().Hex("46 44 00 01").U16(turn).Zeros(58).Done()).Server([0x46, 0x44, 0, 2]).Pause(1).Close();
    }

    private static void Pump(House house, Machine pump)
    {
        var hour = 8.3 + house.Dice.Between(0, 900) / 1_000.0;
        Cable.Lease(house, pump.Leg, pump.Name, house.Wire.At(hour));
        Cable.PlugIn(house, pump.Leg, house.Wire.At(hour + 0.001));
        var body = Encoding.ASCII.GetBytes($"<status device=\"{pump.Name}\" mode=\"infusing\" rate=\"0\"/>");
        for (var turn = 0; turn < 4; turn++)
            TcpTalk.Open(house.Wire, pump.Leg, house["PUMPGW01"].Leg, 8080, "http", house.Wire.At(hour + 0.1 + turn * 2))
                .Client(Http.Post(house["PUMPGW01"].Leg.Address.ToString(), "/pump/status", "InfusionPump/2.1", "text/xml", body))
                .Server(Http.Ok("PumpGateway/3.0", "text/xml", "<ok/>"u8.ToArray())).Close();
    }

    private static void Pumps(House house)
    {
        Cable.PlugIn(house, house["PUMPGW01"].Leg, house.Wire.At(0.8));
        foreach (var hour in (double[])[9.2, 13.2, 17.2])
            CareMessages.Send(house, "PUMPGW01", "PUMPGW", "HIF-SV01", "HIS", "ORU^R01", hour);
    }

    private static void NurseCall(House house)
    {
        var server = house["NC-SV01"];
        Cable.PlugIn(house, server.Leg, house.Wire.At(0.3));
        var hour = 0.4;
        foreach (var station in house.OfKind("nurse-call").Where(station => station != server))
        {
            Cable.PlugIn(house, station.Leg, house.Wire.At(hour += 0.05));
            for (var turn = 0; turn < 5; turn++)
                Web.Visit(house, station.Leg, server.Leg, 80, "/call/status", "NurseCallStation/4.2", "NurseCall/4.2", "Nurse Call", house.Wire.At(hour + 1 + turn * 4));
        }
    }

    private static void Tablet(House house, Machine tablet)
    {
        var hour = 8.4 + house.Dice.Between(0, 500) / 1_000.0;
        Cable.Lease(house, tablet.Leg, tablet.Name, house.Wire.At(hour));
        Cable.PlugIn(house, tablet.Leg, house.Wire.At(hour + 0.001));
        Cable.Ipv6Noise(house, tablet.Leg, house.Wire.At(hour + 0.002));
        Names.Announce(house, tablet.Leg, "_rdlink._tcp", 49_152, house.Wire.At(hour + 0.01), "rpVr=440.10");
        Names.Announce(house, tablet.Leg, "_device-info._tcp", 0, house.Wire.At(hour + 0.01) + 90_000, "model=J171AP");
        Terminals.UseCareSystem(house, tablet, house["EHR-AP02"], hour + 1.2);
    }
}
