using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.Modbus;

namespace Mimamori.Tests.Capture.Protocols.Modbus;

public sealed class ModbusTests
{
    public static byte[] Good() => new Wire().Number16(1).Number16(0).Number16(24).Bytes(1, 0x2B, 0x0E, 1, 1, 0, 0, 2).Bytes(0).Block8("Azbil").Bytes(1).Block8("PMX").Done;

    [Fact]
    public void A_good_message_tells_what_it_should_and_no_more()
    {
        var heard = Heard.FromServer(Good(), ModbusAnalyzer.Read, 502, Transport.Tcp);
        heard.Has(Heard.Server, "service", "Tcp/502/modbus", "/");
        heard.Has(Heard.Server, "modbus", "vendor", "Azbil");
        heard.Has(Heard.Server, "modbus", "product", "PMX");
    }
}
