using Mimamori.Capture.Protocols.Cdp;

namespace Mimamori.Tests.Capture.Protocols.Cdp;

public sealed class CdpTests
{
    public static byte[] Good()
    {
        var wire = new Wire().Bytes(2, 180, 0, 0);
        Part(wire, 1, "SW08"u8.ToArray());
        Part(wire, 2, [0, 0, 0, 1, 1, 1, 0xCC, 0, 4, 10, 1, 0, 8]);
        Part(wire, 3, "GigabitEthernet1/0/5"u8.ToArray());
        Part(wire, 4, [0, 0, 0, 0x28]);
        Part(wire, 5, "Cisco IOS Software, Version 15.2(2)E8"u8.ToArray());
        Part(wire, 6, "cisco WS-C2960X-24TS-L"u8.ToArray());
        return wire.Done;
    }

    /// <summary>CDP travels in an 802.3 frame with LLC and SNAP.</summary>
    public static byte[] Frame(byte[] message)
    {
        byte[] snap = [0xAA, 0xAA, 3, 0, 0, 0x0C, 0x20, 0, .. message];
        return PacketBuilder.Ethernet("00:1b:d4:00:00:08", "01:00:0c:cc:cc:cc", (ushort)snap.Length, snap);
    }

    [Fact]
    public void Tells_who_the_neighbour_is()
    {
        var heard = Heard.From(Good(), CdpAnalyzer.Read);
        heard.Has(Heard.Client, "cdp", "systemName", "SW08");
        heard.Has(Heard.Client, "name", "cdp", "SW08");
        heard.Has(Heard.Client, "cdp", "port", "GigabitEthernet1/0/5");
        heard.Has(Heard.Client, "cdp", "description", "Cisco IOS Software, Version 15.2(2)E8");
        heard.Has(Heard.Client, "cdp", "platform", "cisco WS-C2960X-24TS-L");
        heard.Has(Heard.Client, "cdp", "capabilities", "bridge igmp");
        heard.Has(Heard.Client, "cdp", "managementAddress", "10.1.0.8");
    }

    [Fact]
    public void The_address_belongs_to_the_card_that_said_so()
    {
        var device = Assert.Single(Captures.Of(Frame(Good())).Devices);
        Assert.Equal(["10.1.0.8"], device.Addresses);
        Assert.Equal("switch", device.Kind?.Value);
    }

    private static void Part(Wire wire, int type, byte[] value) => wire.Number16(type).Number16(value.Length + 4).Bytes(value);
}
