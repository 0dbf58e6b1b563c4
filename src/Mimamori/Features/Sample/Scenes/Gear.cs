using System.Globalization;
using Mimamori.Features.Sample.Houses;
using Mimamori.Features.Sample.Messages;

namespace Mimamori.Features.Sample.Scenes;

/// <summary>Switches, access points and the like: polled, logging, and greeting the tap on the next port.</summary>
internal static class Gear
{
    public static void Poll(House house, Machine watcher, Machine polled, string description, string objectId, long at)
    {
        var request = house.Dice.Between(1, 1 << 30);
        var port = watcher.NextPort();
        polled.Serves("udp", 161, "snmp");
        house.Wire.Udp(watcher.Leg, port, polled.Leg, 161, at, Snmp.Ask(request));
        house.Wire.Udp(polled.Leg, 161, watcher.Leg, port, at + 2_400, Snmp.Answer(request, description, objectId, polled.Name));
    }

    public static void Log(House house, Machine speaker, Machine watcher, string text, long at)
    {
        var time = (DateTime.UnixEpoch + TimeSpan.FromMicroseconds(at) + TimeSpan.FromHours(9)).ToString("MMM dd HH:mm:ss", CultureInfo.InvariantCulture);
        watcher.Serves("udp", 514, "syslog");
        house.Wire.Udp(speaker.Leg, 514, watcher.Leg, 514, at, Syslog.Line(189, time, speaker.Name, text));
    }
}
