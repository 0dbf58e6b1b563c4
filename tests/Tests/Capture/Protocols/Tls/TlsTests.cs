using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.Tls;

namespace Mimamori.Tests.Capture.Protocols.Tls;

public sealed class TlsTests
{
    private static Wire Extension(Wire wire, int type, byte[] content) => wire.Number16(type).Block16(content);

    private static byte[] ClientHello()
    {
        var extensions = new Wire();
        _ = Extension(extensions, 0x2A2A, []);
        _ = Extension(extensions, 0, new Wire().Block16(new Wire().Bytes(0).Block16("ehr.example"u8.ToArray()).Done).Done);
        _ = Extension(extensions, 10, new Wire().Block16([0x0A, 0x0A, 0x00, 0x1D, 0x00, 0x17]).Done);
        _ = Extension(extensions, 11, new Wire().Block8([0]).Done);
        _ = Extension(extensions, 13, new Wire().Block16([0x04, 0x03, 0x08, 0x04]).Done);
        _ = Extension(extensions, 16, new Wire().Block16(new Wire().Block8("h2").Block8("http/1.1").Done).Done);
        _ = Extension(extensions, 43, new Wire().Block8([0x1A, 0x1A, 0x03, 0x04, 0x03, 0x03]).Done);
        return new Wire().Number16(0x0303).Zeros(32).Block8(new byte[8])
            .Block16([0x0A, 0x0A, 0x13, 0x01, 0xC0, 0x2F]).Block8([0]).Block16(extensions.Done).Done;
    }

    public static byte[] ClientHelloRecord() => Record(new Wire().Bytes(1).Block24(ClientHello()).Done);

    private static byte[] Record(byte[] content) => new Wire().Bytes(22, 3, 1).Block16(content).Done;

    private static byte[] ServerHello(int version) => new Wire().Bytes(2).Block24(new Wire().Number16(version).Zeros(32).Block8([]).Number16(0xC02F).Bytes(0).Done).Done;

    private static byte[] Name(string common) => new Wire().Ber(0x30, new Wire().Ber(0x31, new Wire().Ber(0x30,
        new Wire().Ber(0x06, [0x55, 0x04, 0x03]).Ber(0x0C, common).Done).Done).Done).Done;

    private static byte[] Certificate(string issuer = "House CA")
    {
        var validity = new Wire().Ber(0x17, "250101000000Z").Ber(0x17, "270331235959Z").Done;
        var signed = new Wire().Ber(0xA0, [2, 1, 2]).Ber(0x02, [1]).Ber(0x30, []).Bytes(Name(issuer)).Ber(0x30, validity).Bytes(Name("pacs.example")).Done;
        var der = new Wire().Ber(0x30, new Wire().Ber(0x30, signed).Done).Done;
        return new Wire().Bytes(11).Block24(new Wire().Block24(new Wire().Block24(der).Done).Done).Done;
    }

    public static byte[] ServerFlight(string issuer = "House CA") => [.. Record(ServerHello(0x0303)), .. Record(Certificate(issuer))];

    [Fact]
    public void A_client_hello_tells_service_name_and_fingerprints()
    {
        var heard = Heard.From(ClientHelloRecord(), TlsAnalyzer.Read);
        heard.Has(Heard.Server, "tls", "sni", "ehr.example");
        heard.Has(Heard.Client, "tls", "alpn", "h2");
        // MD5 of "771,4865-49199,0-10-11-13-16-43,29-23,0", GREASE left out.
        heard.Has(Heard.Client, "tls", "ja3", "97737df38853b88c4324af06e211c4a1");
        // SHA-256 of "1301,c02f" and of "000a,000b,000d,002b_0403,0804", twelve digits each.
        heard.Has(Heard.Client, "tls", "ja4", "t13d0206h2_c1929292aa6b_fb71836bce29");
        heard.HasNo("service", "Tcp/1000/tls");
    }

    [Fact]
    public void A_server_flight_tells_version_and_certificate()
    {
        var heard = Heard.FromServer(ServerFlight(), TlsAnalyzer.Read);
        Assert.Equal(Verdict.Done, heard.Verdict);
        heard.Has(Heard.Server, "service", "Tcp/1000/tls", "/");
        heard.Has(Heard.Server, "tls", "version", "TLS 1.2");
        heard.Has(Heard.Server, "tls", "certificateSubject", "CN=pacs.example");
        heard.Has(Heard.Server, "tls", "certificateIssuer", "CN=House CA");
        heard.Has(Heard.Server, "tls", "certificateExpiry", "2027-03-31T23:59:59Z");
    }

    [Fact]
    public void A_certificate_cut_over_two_records_is_put_together()
    {
        var certificate = Certificate();
        byte[] flight = [.. Record(ServerHello(0x0302)), .. Record(certificate[..40]), .. Record(certificate[40..])];
        var heard = Heard.FromServer(flight, TlsAnalyzer.Read);
        heard.Has(Heard.Server, "tls", "certificateSubject", "CN=pacs.example");
        heard.Has(Heard.Server, "finding", "old-tls-in-use", "the server chose a TLS version below 1.2");
    }
}
