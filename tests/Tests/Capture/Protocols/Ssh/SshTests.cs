using System.Text;
using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.Ssh;

namespace Mimamori.Tests.Capture.Protocols.Ssh;

public sealed class SshTests
{
    public static byte[] Banner() => Encoding.ASCII.GetBytes("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n");

    [Fact]
    public void A_server_tells_product_and_version()
    {
        var heard = Heard.FromServer(Banner(), SshAnalyzer.Read, 22);
        Assert.Equal(Verdict.Done, heard.Verdict);
        heard.Has(Heard.Server, "ssh", "banner", "SSH-2.0-OpenSSH_9.2p1 Debian-2");
        heard.Has(Heard.Server, "service", "Tcp/22/ssh", "OpenSSH/9.2p1");
    }

    [Fact]
    public void A_client_proves_no_service() => Heard.From(Banner(), SshAnalyzer.Read, port: 22).HasNo("service", "Tcp/22/ssh");
}
