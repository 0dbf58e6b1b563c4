using System.Text;
using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.Http;
using Mimamori.Tests.Capture.Protocols.Ntlm;

namespace Mimamori.Tests.Capture.Protocols.Http;

public sealed class HttpTests
{
    public static byte[] Request() => Encoding.ASCII.GetBytes(
        "GET /patients/12345?name=Yamada HTTP/1.1\r\nHost: ehr.example:8080\r\nUser-Agent: Viewer/2.1\r\nCookie: session=secret\r\nAuthorization: Basic c2VjcmV0\r\n\r\n");

    public static byte[] Response() => Encoding.ASCII.GetBytes("HTTP/1.1 401 Unauthorized\r\nServer: Microsoft-IIS/10.0\r\n"
        + $"WWW-Authenticate: NTLM {Convert.ToBase64String(NtlmTests.Challenge())}\r\nContent-Length: 0\r\n\r\n");

    [Fact]
    public void A_request_tells_host_and_software_and_nothing_of_what_was_asked()
    {
        var heard = Heard.From(Request(), HttpAnalyzer.Read);
        heard.Has(Heard.Server, "http", "host", "ehr.example:8080");
        heard.Has(Heard.Client, "http", "user-agent", "Viewer/2.1");
        heard.HasNo("service", "Tcp/1000/http");
        heard.NeverSays("Yamada");
        heard.NeverSays("12345");
        heard.NeverSays("secret");
        heard.NeverSays("c2VjcmV0");
    }

    [Fact]
    public void A_response_tells_the_server_and_the_machine_behind_ntlm()
    {
        var heard = Heard.FromServer(Response(), HttpAnalyzer.Read);
        Assert.Equal(Verdict.KeepLooking, heard.Verdict);
        heard.Has(Heard.Server, "service", "Tcp/1000/http", "Microsoft-IIS/10.0");
        heard.Has(Heard.Server, "http", "server", "Microsoft-IIS/10.0");
        heard.Has(Heard.Server, "http", "netbiosComputer", "FILESRV");
    }

    [Fact]
    public void Half_a_header_waits_for_the_rest() => Assert.Equal(Verdict.NeedMore, Heard.From(Request()[..60], HttpAnalyzer.Read).Verdict);
}
