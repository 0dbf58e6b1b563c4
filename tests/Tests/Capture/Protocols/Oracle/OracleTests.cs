using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.Oracle;

namespace Mimamori.Tests.Capture.Protocols.Oracle;

public sealed class OracleTests
{
    public static byte[] Good() => Refusal("(DESCRIPTION=(TMP=)(VSNNUM=186646784)(ERR=12514)(ERROR_STACK=(ERROR=(CODE=12514)(EMFI=4))))");

    private static byte[] Refusal(string text) => new Wire().Number16(12 + text.Length).Hex("0000 04 00 0000").Bytes(34, 0).Number16(text.Length).Text(text).Done;

    [Fact]
    public void A_refusal_tells_the_release_on_any_port()
    {
        var heard = Heard.FromServer(Good(), StreamAnalyzers.Read, 15_210);
        heard.Has(Heard.Server, "oracle", "version", "11.2.0.1.0");
        heard.Has(Heard.Server, "spoken", "oracle", string.Empty);
    }

    [Fact]
    public void What_the_caller_says_of_itself_is_not_read() =>
        Heard.From(Refusal("(DESCRIPTION=(CID=(PROGRAM=chart)(HOST=WARD3)(USER=sato)))"), OracleAnalyzer.Read, port: 1521).NeverSays("sato");

    [Fact]
    public void After_asking_for_the_call_again_it_looks_on() =>
        Assert.Equal(Verdict.KeepLooking, Heard.FromServer(new Wire().Hex("0008 0000 0b00 0000").Done, OracleAnalyzer.Read, 1521).Verdict);
}
