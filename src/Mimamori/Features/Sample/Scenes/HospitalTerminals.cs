using Mimamori.Features.Sample.Houses;

namespace Mimamori.Features.Sample.Scenes;

/// <summary>The 192 terminals and what their departments do with them.</summary>
internal static class HospitalTerminals
{
    /// <summary>Switched on and hardly used: the net learns little of them.</summary>
    private static readonly string[] Idle = ["OP-PC39", "OP-PC40", "W4E-PC16", "RH-PC06", "RN-PC06"];

    public static void Play(House house)
    {
        foreach (var terminal in house.OfKind("terminal").Where(terminal => terminal.Leg.Segment.AtCore))
            Day(house, terminal);
        AdministratorAtWork(house);
        RemoteHelpFromAConsultingRoom(house);
        OldLaboratoryPc(house);
    }

    private static void Day(House house, Machine terminal)
    {
        var hour = 7.2 + house.Dice.Between(0, 1_500) / 1_000.0;
        if (Idle.Contains(terminal.Name))
        {
            terminal.EvidencePoor = true;
            Cable.PlugIn(house, terminal.Leg, house.Wire.At(hour));
            Cable.Ping(house, terminal.Leg, house["AV-SV01"].Leg, house.Wire.At(hour + 0.1));
            return;
        }

        Terminals.Boot(house, terminal, hour);
        if (house.Dice.Chance(75))
            Terminals.OpenFiles(house, terminal, hour + 0.2 + house.Dice.Between(0, 1_000) / 1_000.0);
        if (terminal.Leg.Segment.Name == "office")
            Office(house, terminal, hour + 1.5);
        else
            Care(house, terminal, hour + 1.5);
    }

    private static void Care(House house, Machine terminal, double hour)
    {
        var first = house.Dice.Chance(50) ? house["EHR-AP01"] : house["EHR-AP02"];
        Terminals.UseCareSystem(house, terminal, first, hour + house.Dice.Between(0, 6_000) / 1_000.0);
        if (house.Dice.Chance(25))
            Web.Visit(house, terminal.Leg, house["PACS01"].Leg, 80, "/viewer/", Web.Edge, "Microsoft-IIS/10.0", "PACS Web Viewer", house.Wire.At(hour + 4));
        if (terminal.Name.StartsWith("LAB", StringComparison.Ordinal))
            Terminals.UseCareSystem(house, terminal, house["LIS-SV01"], hour + 2);
        if (terminal.Name.StartsWith("PH", StringComparison.Ordinal))
            Terminals.UseCareSystem(house, terminal, house["PHA-SV01"], hour + 2);
        if (terminal.Name.StartsWith("OP", StringComparison.Ordinal) && house.Dice.Chance(30))
            Terminals.UseCareSystem(house, terminal, house["IJI-SV01"], hour + 3);
    }

    private static void Office(House house, Machine terminal, double hour)
    {
        (string Name, string Address)[] places = [("mail.cloud.example", "198.51.100.10"), ("www.kenpo.example", "198.51.100.33"), ("update.os.example", "203.0.113.20"), ("meeting.cloud.example", "198.51.100.12")];
        for (var visit = 0; visit < 2; visit++)
        {
            var (name, address) = house.Dice.Pick(places);
            var at = house.Wire.At(hour + visit + house.Dice.Between(0, 3_000) / 1_000.0);
            Names.LookUp(house, terminal.Leg, house.Directory!.Leg, name, house.Outside(address), at - 40_000);
            Web.Outward(house, terminal.Leg, address, name, at);
        }

        if (house.Dice.Chance(30))
            Terminals.UseCareSystem(house, terminal, house["IJI-SV01"], hour + 2.5);
    }

    private static void AdministratorAtWork(House house)
    {
        var desk = house["OF-PC01"];
        var hour = 10.1;
        foreach (var server in (string[])["EHR-AP01", "FS01", "BK-SV01", "LIS-SV01", "W3W-PC03", "OP-PC05"])
            Web.RemoteDesktop(house, desk.Leg, house[server].Leg, "admin", house.Wire.At(hour += 0.25));
        Names.AskedByNeighbour(house, desk.Leg, house["OF-PC02"].Leg, house.Wire.At(11.9));
    }

    /// <summary>One terminal of the record system that should have no way out, and has.</summary>
    private static void RemoteHelpFromAConsultingRoom(House house)
    {
        var terminal = house["OP-PC12"];
        Names.LookUp(house, terminal.Leg, house.Directory!.Leg, "relay.remote-help.example", house.Outside("203.0.113.150"), house.Wire.At(13.2) - 40_000);
        Web.Outward(house, terminal.Leg, "203.0.113.150", "relay.remote-help.example", house.Wire.At(13.2));
    }

    private static void OldLaboratoryPc(House house)
    {
        FileSharing.OpenOld(house, house["LAB-PC08"].Leg, house["NAS-LAB"].Leg, "lab", house.Wire.At(9.6));
        FileSharing.OpenOld(house, house["LAB-PC03"].Leg, house["LAB-PC08"].Leg, "lab", house.Wire.At(10.4));
        FileSharing.OpenOld(house, house["CRP01"].Leg, house["LAB-PC08"].Leg, "crp", house.Wire.At(10.9));
    }
}
