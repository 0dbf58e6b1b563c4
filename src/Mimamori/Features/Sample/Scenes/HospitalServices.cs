using Mimamori.Features.Sample.Houses;
using Mimamori.Features.Sample.Messages;
using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Scenes;

/// <summary>The servers among themselves: names, database, backup, anti-virus, and the messages of the care systems.</summary>
internal static class HospitalServices
{
    public static void Play(House house)
    {
        foreach (var server in house.Machines.Where(one => one.Kind is "server" or "directory-server" && one.Leg.Segment.Name == "servers"))
            Background(house, server);
        Databases(house);
        Backup(house);
        Updates(house);
        Messages(house);
    }

    private static void Background(House house, Machine server)
    {
        var at = house.Wire.At(0.5 + house.Dice.Between(0, 4_000) / 1_000.0);
        Cable.PlugIn(house, server.Leg, at);
        if (server.Os.IsWindows)
            Names.CallOut(house, server.Leg, house.NetBiosDomain, at + 2_000_000);
        var directory = server.Name == "DC01" ? house["DC02"] : house["DC01"];
        if (server.Os.IsWindows)
            Logon.Play(house, server.Leg, directory, server.Name + "$", at + 5_000_000);
        Logon.Read(house, server.Leg, directory, at + 9_000_000);
        if (server.Kind == "directory-server")
            FileSharing.Open(house, server.Leg, directory.Leg, "SYSVOL", server.Name + "$", at + 12_000_000);
    }

    private static void Databases(House house)
    {
        foreach (var (client, hour) in (IEnumerable<(string, double)>)[("EHR-AP01", 6.8), ("EHR-AP02", 6.9), ("HIF-SV01", 7.0)])
            TcpTalk.Open(house.Wire, house[client].Leg, house["EHR-DB01"].Leg, 1433, "mssql", house.Wire.At(hour))
                .Client(Tds.Prelogin()).Server(Tds.PreloginReply()).Pause(2).Close();
    }

    private static void Backup(House house)
    {
        var hour = 1.0;
        foreach (var source in (string[])["EHR-DB01", "FS01", "IJI-SV01", "LIS-SV01"])
            FileSharing.Open(house, house["BK-SV01"].Leg, house[source].Leg, "backup$", "svc-backup", house.Wire.At(hour += 0.5));
        FileSharing.Open(house, house["BK-SV01"].Leg, house["NAS-OF1"].Leg, "backup", "backup", house.Wire.At(4.5));
    }

    private static void Updates(House house)
    {
        var hour = 12.0;
        foreach (var terminal in house.OfKind("terminal").Where(one => one.Name.EndsWith("-PC01", StringComparison.Ordinal) && one.Leg.Segment.AtCore))
            Web.Visit(house, terminal.Leg, house["AV-SV01"].Leg, 8530, "/ClientWebService/client.asmx", "Windows-Update-Agent/10.0.10011.16384 Client-Protocol/2.50", "Microsoft-IIS/10.0", "WSUS", house.Wire.At(hour += 0.02));
        Names.LookUp(house, house["AV-SV01"].Leg, house["DC01"].Leg, "update.os.example", house.Outside("203.0.113.20"), house.Wire.At(3.1) - 40_000);
        Web.Outward(house, house["AV-SV01"].Leg, "203.0.113.20", "update.os.example", house.Wire.At(3.1));
    }

    private static void Messages(House house)
    {
        foreach (var hour in (double[])[8.6, 10.3, 14.2])
        {
            CareMessages.Send(house, "HIF-SV01", "HIS", "RIS-SV01", "RIS", "ORM^O01", hour);
            CareMessages.Send(house, "HIF-SV01", "HIS", "LIS-SV01", "LIS", "OML^O21", hour + 0.11);
            CareMessages.Send(house, "HIF-SV01", "HIS", "PHA-SV01", "PHARM", "RDE^O11", hour + 0.21);
            CareMessages.Send(house, "HIF-SV01", "HIS", "IJI-SV01", "IJI", "ADT^A04", hour + 0.26);
            CareMessages.Send(house, "HIF-SV01", "HIS", "NC-SV01", "NURSECALL", "ADT^A01", hour + 0.31);
            CareMessages.Send(house, "LIS-SV01", "LIS", "HIF-SV01", "HIS", "ORU^R01", hour + 0.41);
            CareMessages.Send(house, "RIS-SV01", "RIS", "HIF-SV01", "HIS", "ORU^R01", hour + 0.51);
        }
    }
}
