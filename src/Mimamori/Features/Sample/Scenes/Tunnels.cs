using Mimamori.Features.Sample.Houses;
using Mimamori.Features.Sample.Messages;
using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Scenes;

/// <summary>Boxes that keep a way to their vendor open.</summary>
internal static class Tunnels
{
    private const int IkePort = 500;
    private const int NatPort = 4500;

    /// <summary>The key exchange of today, then what it protects.</summary>
    public static void Ike2(House house, Leg box, string address, double hour, double untilHour, double everyHours, params string[] vendorIds)
    {
        var (mine, theirs) = (house.Dice.Bytes(8), house.Dice.Bytes(8));
        var far = house.Outside(address);
        house.Wire.Udp(box, IkePort, far, IkePort, house.Wire.At(hour), Ike.Version2(mine, new byte[8], false, house.Dice, vendorIds));
        house.Wire.Udp(far, IkePort, box, IkePort, house.Wire.At(hour) + 14_000, Ike.Version2(mine, theirs, true, house.Dice, vendorIds));
        Protected(house, box, far, hour + 0.001, untilHour, everyHours);
    }

    /// <summary>The key exchange of boxes nobody has touched for years.</summary>
    public static void Ike1(House house, Leg box, string address, double hour, double untilHour, double everyHours, params string[] vendorIds)
    {
        var (mine, theirs) = (house.Dice.Bytes(8), house.Dice.Bytes(8));
        var far = house.Outside(address);
        house.Wire.Udp(box, IkePort, far, IkePort, house.Wire.At(hour), Ike.Version1Main(mine, new byte[8], vendorIds));
        house.Wire.Udp(far, IkePort, box, IkePort, house.Wire.At(hour) + 18_000, Ike.Version1Main(mine, theirs, vendorIds));
        Protected(house, box, far, hour + 0.001, untilHour, everyHours);
    }

    public static void OpenVpnClient(House house, Leg box, string address, double hour)
    {
        var (mine, theirs) = (house.Dice.Bytes(8), house.Dice.Bytes(8));
        var far = house.Outside(address);
        var port = box.Machine.NextPort();
        var at = house.Wire.At(hour);
        house.Wire.Udp(box, port, far, 1194, at, OpenVpn.ClientReset(mine));
        house.Wire.Udp(far, 1194, box, port, at + 16_000, OpenVpn.ServerReset(theirs, mine));
        house.Wire.Udp(box, port, far, 1194, at + 17_000, OpenVpn.Acknowledge(mine, theirs));
        for (var turn = 0; turn < 12; turn++)
        {
            house.Wire.Udp(box, port, far, 1194, house.Wire.At(hour + 0.2 + turn), OpenVpn.Data(house.Dice, 84));
            house.Wire.Udp(far, 1194, box, port, house.Wire.At(hour + 0.2 + turn) + 15_000, OpenVpn.Data(house.Dice, 84));
        }
    }

    private static void Protected(House house, Leg box, Leg far, double hour, double untilHour, double everyHours)
    {
        var (outward, inward) = ((uint)house.Dice.Between(1_000, int.MaxValue), (uint)house.Dice.Between(1_000, int.MaxValue));
        var count = 1;
        for (var now = hour; now < untilHour; now += everyHours, count++)
        {
            house.Wire.Udp(box, NatPort, far, NatPort, house.Wire.At(now), Ike.EspInUdp(outward, count, house.Dice, house.Dice.Between(22, 60) * 4));
            house.Wire.Udp(far, NatPort, box, NatPort, house.Wire.At(now) + 13_000, Ike.EspInUdp(inward, count, house.Dice, house.Dice.Between(22, 200) * 4));
        }
    }
}
