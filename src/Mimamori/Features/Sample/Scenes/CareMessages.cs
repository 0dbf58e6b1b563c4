using System.Globalization;
using Mimamori.Features.Sample.Houses;
using Mimamori.Features.Sample.Messages;
using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Scenes;

/// <summary>HL7 from one system to another, and its receipt.</summary>
internal static class CareMessages
{
    private const int Port = 2575;
    private const string Facility = "MIHON";

    public static void Send(House house, string from, string fromApplication, string to, string toApplication, string type, double hour)
    {
        var at = house.Wire.At(hour);
        var time = (DateTime.UnixEpoch + TimeSpan.FromMicroseconds(at) + TimeSpan.FromHours(9)).ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        var route = new Hl7Route(fromApplication, Facility, toApplication, Facility);
        var number = house.Dice.Between(1, 999_999);
        _ = house[from].Hl7Applications.Add(fromApplication);
        _ = house[to].Hl7Applications.Add(toApplication);
        TcpTalk.Open(house.Wire, LegTowards(house[from], house[to]), house[to].Leg, Port, "hl7", at)
            .Client(Hl7.Message(route, type, time, number, Hl7.NoPatient(time)))
            .Server(Hl7.Acknowledge(route, type, time, number)).Close();
    }

    /// <summary>A machine with two cards speaks to the house over the one the core can route.</summary>
    private static Leg LegTowards(Machine from, Machine to) =>
        from.Legs.Find(leg => leg.Segment == to.Leg.Segment) ?? from.Legs.Find(leg => leg.Segment.AtCore) ?? from.Leg;
}
