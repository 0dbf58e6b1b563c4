using Mimamori.Features.Sample.Houses;
using Mimamori.Features.Sample.Messages;
using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Scenes;

/// <summary>Telephones sign on, the recorder looks through its cameras.</summary>
internal static class VoiceAndCameras
{
    private const string ExchangeSoftware = "Asterisk PBX 18.9";
    private const string RecorderAgent = "NVR-Client/2.4";

    public static void Play(House house)
    {
        var exchange = house["PBX01"];
        exchange.Serves("udp", 5060, "sip");
        Cable.PlugIn(house, exchange.Leg, house.Wire.At(0.15));
        foreach (var phone in house.OfKind("ip-phone"))
            Phone(house, phone, exchange);
        var recorder = house["NVR01"];
        Cable.PlugIn(house, recorder.Leg, house.Wire.At(0.2));
        Search(house, recorder);
        foreach (var camera in house.OfKind("camera"))
            Camera(house, camera, recorder);
    }

    private static void Phone(House house, Machine phone, Machine exchange)
    {
        var hour = 0.3 + house.Dice.Between(0, 800) / 1_000.0;
        var extension = $"{2_000 + phone.Equipment.Number}";
        var agent = phone.Equipment.Maker == Maker.Yealink ? "Yealink SIP-T43U 108.86.0.20" : "Panasonic-KX-HDV230/08.103";
        Cable.Lease(house, phone.Leg, phone.Equipment.Maker == Maker.Yealink ? "SIP-T43U" : "KX-HDV230", house.Wire.At(hour));
        Cable.PlugIn(house, phone.Leg, house.Wire.At(hour + 0.001));
        for (var turn = 0; turn < 4; turn++)
            SignOn(house, phone, exchange, extension, agent, turn * 2 + 1, house.Wire.At(hour + 0.01 + turn * 5));
    }

    private static void SignOn(House house, Machine phone, Machine exchange, string extension, string agent, int turn, long at)
    {
        foreach (var accepted in (bool[])[false, true])
        {
            house.Wire.Udp(phone.Leg, 5060, exchange.Leg, 5060, at, Sip.Register(phone.Leg, exchange.Leg, extension, agent, turn));
            house.Wire.Udp(exchange.Leg, 5060, phone.Leg, 5060, at + 4_000, Sip.Reply(phone.Leg, exchange.Leg, extension, ExchangeSoftware, turn, accepted));
            (turn, at) = (turn + 1, at + 12_000);
        }
    }

    private static void Search(House house, Machine recorder) => house.Wire.UdpToGroup(recorder.Leg, 3702, Groups.Discovery, 3702, house.Wire.At(0.3),
        WsDiscovery.Probe("00000000-0000-4000-8000-000000000001"));

    private static void Camera(House house, Machine camera, Machine recorder)
    {
        var at = house.Wire.At(0.3) + house.Dice.Between(20_000, 400_000);
        var scopes = $"onvif://www.onvif.org/type/video_encoder onvif://www.onvif.org/hardware/{camera.Equipment.Model} onvif://www.onvif.org/name/{camera.Equipment.Maker.Name}";
        Cable.PlugIn(house, camera.Leg, house.Wire.At(0.25));
        house.Wire.Udp(camera.Leg, 3702, recorder.Leg, 3702, at, WsDiscovery.ProbeMatch("00000000-0000-4000-8000-000000000002",
            $"00000000-0000-4000-8000-{camera.Leg.Mac.Value:x12}", "n:NetworkVideoTransmitter", scopes, $"http://{camera.Leg.Address}/onvif/device_service"));
        var server = camera.Equipment.Maker == Maker.Axis ? "GStreamer RTSP server" : "i-PRO RTSP Server";
        TcpTalk.Open(house.Wire, recorder.Leg, camera.Leg, 554, "rtsp", house.Wire.At(0.6 + house.Dice.Between(0, 900) / 1_000.0))
            .Client(Rtsp.Ask("OPTIONS", camera.Leg.Address, 1, RecorderAgent)).Server(Rtsp.Options(1, server))
            .Client(Rtsp.Ask("DESCRIBE", camera.Leg.Address, 2, RecorderAgent)).Server(Rtsp.Described(2, server, camera.Leg.Address)).Pause(60).Close();
    }
}
