using Mimamori.Features.Sample.Houses;
using Mimamori.Features.Sample.Messages;
using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Scenes;

/// <summary>A storage box tells everybody that it is there, and somebody keeps files on it.</summary>
internal static class Storage
{
    public static void Play(House house, Machine box, Machine client, double hour)
    {
        var description = $"http://{box.Leg.Address}:80/desc.xml";
        Cable.PlugIn(house, box.Leg, house.Wire.At(hour));
        Names.CallOut(house, box.Leg, "WORKGROUP", house.Wire.At(hour + 0.002));
        Names.Announce(house, box.Leg, "_smb._tcp", 445, house.Wire.At(hour + 0.004), "");
        Names.Announce(house, box.Leg, "_http._tcp", 80, house.Wire.At(hour + 0.005), $"vendor={Maker(box)}", $"model={box.Equipment.Model}");
        house.Wire.UdpToGroup(box.Leg, 1900, Groups.Discovery, 1900, house.Wire.At(hour + 0.006),
            Ssdp.Alive(description, $"Linux/4.4 UPnP/1.0 {Maker(box)}/{box.Equipment.Model}", "upnp:rootdevice", $"00000000-0000-4000-8000-{box.Leg.Mac.Value:x12}"));
        Web.Visit(house, client.Leg, box.Leg, 80, "/", Web.Edge, "Apache", $"{Maker(box)} {box.Equipment.Model}", house.Wire.At(hour + 2));
        FileSharing.Open(house, client.Leg, box.Leg, "share", Terminals.UserOf(client), house.Wire.At(hour + 2.2));
    }

    private static string Maker(Machine box) => box.Equipment.Maker == Houses.Maker.Buffalo ? "BUFFALO" : box.Equipment.Maker.Name;
}
