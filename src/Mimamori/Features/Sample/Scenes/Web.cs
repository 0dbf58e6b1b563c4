using Mimamori.Features.Sample.Houses;
using Mimamori.Features.Sample.Messages;
using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Scenes;

/// <summary>Browsers and programs over HTTP, in clear and in TLS.</summary>
internal static class Web
{
    public const string Edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36 Edg/120.0.0.0";

    public static void Visit(House house, Leg client, Leg server, int port, string path, string agent, string serverName, string title, long at) =>
        TcpTalk.Open(house.Wire, client, server, port, "http", at)
            .Client(Http.Get(server.Address.ToString(), path, agent)).Server(Http.Page(serverName, title)).Pause(0.4).Close();

    /// <summary>A server of the house, whose certificate its own authority made.</summary>
    public static void Secure(House house, Leg client, Leg server, int port, string name, long at)
    {
        var certificate = Certificate.Issue(name, $"{house.NetBiosDomain}-CA", house.Day.AddYears(-1), 3, house.Dice);
        TcpTalk.Open(house.Wire, client, server, port, "tls", at)
            .Client(Tls.ClientHello(name, false, house.Dice)).Server(Tls.ServerHelloWithCertificate(certificate, house.Dice))
            .Client(Tls.ClientFinish(house.Dice)).Server(Tls.Finish(house.Dice))
            .Client(Tls.Data(house.Dice, 420)).Server(Tls.Data(house.Dice, 1_100)).Pause(1.5).Close();
    }

    /// <summary>To the outside, where only the name in the first message can be read.</summary>
    public static void Outward(House house, Leg client, string address, string name, long at, int port = 443) =>
        TcpTalk.Open(house.Wire, client, house.Outside(address), port, "tls", at)
            .Client(Tls.ClientHello(name, true, house.Dice)).Server(Tls.ServerHelloNewest(house.Dice))
            .Client([.. Tls.ChangeCipher(), .. Tls.Data(house.Dice, 74)]).Client(Tls.Data(house.Dice, 300)).Server(Tls.Data(house.Dice, 700)).Pause(0.8).Close();

    public static void RemoteDesktop(House house, Leg client, Leg server, string cookie, long at)
    {
        var certificate = Certificate.Issue(server.Machine.Name, server.Machine.Name, house.Day.AddMonths(-2), 1, house.Dice);
        TcpTalk.Open(house.Wire, client, server, 3389, "rdp", at)
            .Client(Rdp.Request(cookie)).Server(Rdp.Confirm())
            .Client(Tls.ClientHello(null, false, house.Dice)).Server(Tls.ServerHelloWithCertificate(certificate, house.Dice))
            .Client(Tls.ClientFinish(house.Dice)).Server(Tls.Finish(house.Dice)).Client(Tls.Data(house.Dice, 200)).Pause(90).Close();
    }
}
