using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.L2tp;

namespace Mimamori.Tests.Capture.Protocols.L2tp;

public sealed class L2tpTests
{
    public static byte[] Good()
    {
        var parts = new Wire();
        Part(parts, 0x8000, 0, [0, 1]);
        Part(parts, 0x8000, 2, [1, 0]);
        Part(parts, 0x8000, 7, "rtx1220"u8.ToArray());
        Part(parts, 0, 8, "YAMAHA Corporation"u8.ToArray());
        Part(parts, 0x8000, 9, [0, 1]);
        return new Wire().Hex("c802").Number16(12 + parts.Length).Zeros(8).Bytes(parts.Done).Done;
    }

    private static void Part(Wire wire, int flags, int type, byte[] value) => wire.Number16(flags | 6 + value.Length).Number16(0).Number16(type).Bytes(value);

    [Fact]
    public void Tells_what_the_end_calls_itself()
    {
        var heard = Heard.From(Good(), DatagramAnalyzers.Read, port: 1701, transport: Transport.Udp);
        heard.Has(Heard.Client, "name", "l2tp", "rtx1220");
        heard.Has(Heard.Client, "l2tp", "vendor", "YAMAHA Corporation");
    }

    [Fact]
    public void A_hidden_value_is_not_shown()
    {
        var hidden = new Wire().Hex("c802").Number16(12 + 13).Zeros(8);
        Part(hidden, 0xC000, 7, "scrambl"u8.ToArray());
        Heard.From(hidden.Done, L2tpAnalyzer.Read, port: 1701, transport: Transport.Udp).NeverSays("scrambl");
    }
}
