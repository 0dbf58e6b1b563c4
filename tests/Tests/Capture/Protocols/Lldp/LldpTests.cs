using Mimamori.Capture.Protocols.Lldp;

namespace Mimamori.Tests.Capture.Protocols.Lldp;

public sealed class LldpTests
{
    public static byte[] Good() => Parts(
        (1, [4, 0x00, 0xA0, 0xDE, 0, 0, 1]), (2, [5, .. "port1.0.5"u8]), (3, [0, 120]), (4, [.. "uplink"u8]), (5, [.. "SW-CORE1"u8]),
        (6, [.. "Allied Telesis x530L"u8]), (7, [0, 0x14, 0, 0x04]), (8, [5, 1, 10, 1, 0, 2, 2, 0, 0, 0, 1, 0]),
        (127, [0x00, 0x12, 0xBB, 10, .. "x530L-28GTX"u8]), (0, []));

    [Fact]
    public void Tells_who_the_neighbour_is()
    {
        var heard = Heard.From(Good(), LldpAnalyzer.Read);
        heard.Has(Heard.Client, "lldp", "systemName", "SW-CORE1");
        heard.Has(Heard.Client, "name", "lldp", "SW-CORE1");
        heard.Has(Heard.Client, "lldp", "systemDescription", "Allied Telesis x530L");
        heard.Has(Heard.Client, "lldp", "port", "port1.0.5");
        heard.Has(Heard.Client, "lldp", "portDescription", "uplink");
        heard.Has(Heard.Client, "lldp", "capabilities", "bridge");
        heard.Has(Heard.Client, "lldp", "managementAddress", "10.1.0.2");
        heard.Has(Heard.Client, "lldp", "model", "x530L-28GTX");
    }

    [Fact]
    public void The_management_address_belongs_to_the_card_that_said_so()
    {
        var report = Captures.Of(PacketBuilder.Ethernet("00:a0:de:00:00:01", "01:80:c2:00:00:0e", 0x88CC, Good()));
        var device = Assert.Single(report.Devices);
        Assert.Equal(["10.1.0.2"], device.Addresses);
        Assert.Equal(["00:a0:de:00:00:01"], device.Macs);
        Assert.Equal("switch", device.Kind?.Value);
    }

    [Fact]
    public void A_cut_off_part_is_counted() => Heard.From(Good()[..20], LldpAnalyzer.Read).Has(Mimamori.Capture.Hosts.HostId.None, "problem", "lldp-part-cut-off", string.Empty);

    private static byte[] Parts(params (int Type, byte[] Value)[] parts)
    {
        var wire = new Wire();
        foreach (var (type, value) in parts) wire.Number16(type << 9 | value.Length).Bytes(value);
        return wire.Done;
    }
}
