using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.Dhcp;

namespace Mimamori.Tests.Capture.Protocols.Dhcp;

public sealed class DhcpTests
{
    private static Wire Fixed(byte operation, byte[] clientAddress, byte[] yourAddress) => new Wire()
        .Bytes(operation, 1, 6, 0).Number32(0x12345678).Zeros(4).Bytes(clientAddress).Bytes(yourAddress).Zeros(8)
        .Hex("001b21aabbcc").Zeros(10);

    private static Wire Options(Wire wire, byte type) => wire.Zeros(64).Zeros(128).Hex("63825363").Bytes(53, 1, type);

    public static byte[] Request() => Options(Fixed(1, [10, 0, 0, 1], new byte[4]), 3)
        .Bytes(12).Block8("WARD3-PC01").Bytes(60).Block8("MSFT 5.0").Bytes(55).Block8([1, 3, 6, 252])
        .Bytes(50, 4, 10, 0, 0, 9).Bytes(81).Block8([4, 0, 0, 5, .. "ward3"u8, 3, .. "lan"u8, 0]).Bytes(255).Done;

    public static byte[] Ack() => Options(Fixed(2, new byte[4], [10, 0, 0, 1]), 5)
        .Bytes(54, 4, 10, 0, 0, 2).Bytes(15).Block8("hospital.example").Bytes(255).Done;

    [Fact]
    public void Request_tells_name_vendor_class_and_parameters()
    {
        var heard = Heard.From(Request(), DhcpAnalyzer.Read, port: 67, transport: Transport.Udp);
        heard.Has(Heard.Client, "dhcp", "hostname", "WARD3-PC01");
        heard.Has(Heard.Client, "name", "dhcp", "WARD3-PC01");
        heard.Has(Heard.Client, "name", "dhcp", "ward3.lan");
        heard.Has(Heard.Client, "dhcp", "vendorClass", "MSFT 5.0");
        heard.Has(Heard.Client, "dhcp", "parameterList", "1,3,6,252");
        heard.Has(Heard.Client, "dhcp", "requestedAddress", "10.0.0.9");
        heard.HasNo("service", "Udp/67/dhcp");
    }

    [Fact]
    public void Acknowledgement_proves_the_server_and_gives_the_client_its_domain()
    {
        var heard = Heard.FromServer(Ack(), DhcpAnalyzer.Read, port: 67, transport: Transport.Udp);
        heard.Has(Heard.Server, "service", "Udp/67/dhcp", "/");
        heard.Has(Heard.Client, "dhcp", "domain", "hospital.example");
    }

    [Fact]
    public void A_relay_is_no_server()
    {
        var ack = Options(Fixed(2, new byte[4], [10, 0, 0, 1]), 5).Bytes(54, 4, 10, 9, 9, 9).Bytes(255).Done;
        Heard.FromServer(ack, DhcpAnalyzer.Read, port: 67, transport: Transport.Udp).HasNo("service", "Udp/67/dhcp");
    }

    [Fact]
    public void Options_may_continue_in_the_file_and_server_name_fields()
    {
        var name = new Wire().Bytes(12).Block8("FROM-SNAME").Bytes(255).Done;
        var file = new Wire().Bytes(60).Block8("in-file").Bytes(255).Done;
        var bytes = Fixed(1, [10, 0, 0, 1], new byte[4]).Bytes(name).Zeros(64 - name.Length).Bytes(file).Zeros(128 - file.Length)
            .Hex("63825363").Bytes(53, 1, 1, 52, 1, 3, 255).Done;
        var heard = Heard.From(bytes, DhcpAnalyzer.Read, port: 67, transport: Transport.Udp);
        heard.Has(Heard.Client, "dhcp", "hostname", "FROM-SNAME");
        heard.Has(Heard.Client, "dhcp", "vendorClass", "in-file");
    }
}
