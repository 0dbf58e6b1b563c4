using System.Globalization;
using Mimamori.Features.Sample.Houses;
using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Scenes;

/// <summary>Analysers hand their results to the laboratory system, the older ones by ASTM, the newer ones by HL7.</summary>
internal static class LabDay
{
    private const int FirstAstmPort = 5001;
    private static readonly string[] ByHl7 = ["CBC01", "IMM01", "CHEM02"];

    public static void Play(House house)
    {
        var hour = 7.6;
        foreach (var analyzer in house.OfKind("analyzer"))
            Day(house, analyzer, hour += 0.1);
    }

    private static void Day(House house, Machine analyzer, double hour)
    {
        Cable.PlugIn(house, analyzer.Leg, house.Wire.At(hour));
        if (analyzer.Os.IsWindows)
            Names.CallOut(house, analyzer.Leg, "WORKGROUP", house.Wire.At(hour + 0.002));
        foreach (var later in (double[])[0.7, 2.2, 5.3])
        {
            if (ByHl7.Contains(analyzer.Name))
                CareMessages.Send(house, analyzer.Name, analyzer.Name, "LIS-SV01", "LIS", "OUL^R22", hour + later);
            else
                Astm(house, analyzer, house.Wire.At(hour + later));
        }
    }

    private static void Astm(House house, Machine analyzer, long at)
    {
        var time = (DateTime.UnixEpoch + TimeSpan.FromMicroseconds(at) + TimeSpan.FromHours(9)).ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        var yes = Messages.Astm.Acknowledge;
        TcpTalk.Open(house.Wire, analyzer.Leg, house["LIS-SV01"].Leg, FirstAstmPort + analyzer.Equipment.Number - 21, "astm", at)
            .Client(Messages.Astm.Enquiry).Server(yes)
            .Client(Messages.Astm.Header(analyzer.Name, time)).Server(yes)
            .Client(Messages.Astm.Patient()).Server(yes)
            .Client(Messages.Astm.Terminator()).Server(yes)
            .Client(Messages.Astm.End).Pause(0.3).Close();
    }
}
