using Mimamori.Capture.Protocols;

namespace Mimamori.Tests.Capture.Protocols.SqlServer;

public sealed class SqlServerTests
{
    /// <summary>PRELOGIN answer: options VERSION and ENCRYPTION, terminator, version 15.0.4153, encryption off.</summary>
    public static byte[] Good()
    {
        var answer = new Wire().Hex("00 000b 0006").Hex("01 0011 0001").Hex("ff").Hex("0f00 1039 0000").Bytes(0).Done;
        return new Wire().Bytes(4, 1).Number16(8 + answer.Length).Hex("0000 01 00").Bytes(answer).Done;
    }

    public static byte[] Browser()
    {
        const string List = "ServerName;EHR-DB01;InstanceName;CHART;IsClustered;No;Version;15.0.2000.5;tcp;1433;;";
        return new Wire().Bytes(5).Number16Little(List.Length).Text(List).Done;
    }

    [Fact]
    public void Tells_the_version_on_any_port()
    {
        var heard = Heard.FromServer(Good(), StreamAnalyzers.Read, 14_330);
        heard.Has(Heard.Server, "service", "Tcp/14330/mssql", "Microsoft SQL Server/15.0.4153");
        heard.Has(Heard.Server, "mssql", "version", "15.0.4153");
    }

    [Fact]
    public void The_browser_tells_name_and_instance()
    {
        var heard = Heard.FromServer(Browser(), DatagramAnalyzers.Read, 1434, Transport.Udp);
        heard.Has(Heard.Server, "name", "mssql", "EHR-DB01");
        heard.Has(Heard.Server, "mssql", "instance", "CHART");
        heard.Has(Heard.Server, "mssql", "version", "15.0.2000.5");
    }
}
