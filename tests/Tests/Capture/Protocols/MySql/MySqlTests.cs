using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.MySql;

namespace Mimamori.Tests.Capture.Protocols.MySql;

public sealed class MySqlTests
{
    public static byte[] Good() => Greeting("8.0.36");

    /// <summary>Protocol::HandshakeV10 with the salt in two parts and the name of the log-on method.</summary>
    public static byte[] Greeting(string version)
    {
        var body = new Wire().Bytes(10).Text(version).Bytes(0).Hex("2a000000").Text("saltsalt").Bytes(0).Hex("ffff").Bytes(45).Hex("0200").Hex("ffdf")
            .Bytes(21).Zeros(10).Text("saltsaltsalt").Bytes(0).Text("caching_sha2_password").Bytes(0).Done;
        return new Wire().Bytes((byte)body.Length, 0, 0, 0).Bytes(body).Done;
    }

    [Fact]
    public void Tells_the_version_on_any_port()
    {
        var heard = Heard.FromServer(Good(), StreamAnalyzers.Read, 33_999);
        heard.Has(Heard.Server, "service", "Tcp/33999/mysql", "MySQL/8.0.36");
        heard.Has(Heard.Server, "mysql", "version", "8.0.36");
        heard.NeverSays("salt");
    }

    [Fact]
    public void Knows_MariaDB_behind_its_old_number() =>
        Heard.FromServer(Greeting("5.5.5-10.11.6-MariaDB"), MySqlAnalyzer.Read, 3306).Has(Heard.Server, "service", "Tcp/3306/mysql", "MariaDB/10.11.6-MariaDB");
}
