using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.PostgreSql;

namespace Mimamori.Tests.Capture.Protocols.PostgreSql;

public sealed class PostgreSqlTests
{
    public static byte[] Good()
    {
        var wire = new Wire().Text("R").Number32(8).Number32(0);
        foreach (var (name, value) in ((string, string)[])[("session_authorization", "sato"), ("server_version", "15.6 (Debian 15.6-0+deb12u1)")])
            wire.Text("S").Number32(4 + name.Length + 1 + value.Length + 1).Text(name).Bytes(0).Text(value).Bytes(0);
        return wire.Text("K").Number32(12).Zeros(8).Text("Z").Number32(5).Text("I").Done;
    }

    [Fact]
    public void Tells_the_version_on_any_port_and_never_who_logged_on()
    {
        var heard = Heard.FromServer(Good(), StreamAnalyzers.Read, 6_000);
        heard.Has(Heard.Server, "postgresql", "version", "15.6 (Debian 15.6-0+deb12u1)");
        heard.Has(Heard.Server, "spoken", "postgresql", string.Empty);
        heard.NeverSays("sato");
        Assert.Equal(Verdict.Done, heard.Verdict);
    }

    [Fact]
    public void Looks_on_after_asking_for_a_password()
    {
        var heard = Heard.FromServer(new Wire().Text("R").Number32(12).Number32(5).Text("salt").Done, PostgreSqlAnalyzer.Read);
        Assert.Equal(Verdict.KeepLooking, heard.Verdict);
    }

    [Theory, InlineData(5432, Verdict.KeepLooking), InlineData(80, Verdict.NotMine)]
    public void One_letter_is_an_answer_only_on_its_port(ushort port, Verdict verdict) => Assert.Equal(verdict, Heard.FromServer([(byte)'S'], PostgreSqlAnalyzer.Read, port).Verdict);

    [Fact]
    public void After_a_request_for_TLS_it_looks_on() => Assert.Equal(Verdict.KeepLooking, Heard.From(new Wire().Number32(8).Hex("04d2162f").Done, StreamAnalyzers.Read, port: 5432).Verdict);
}
