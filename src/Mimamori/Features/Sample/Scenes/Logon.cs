using System.Globalization;
using Mimamori.Features.Sample.Houses;
using Mimamori.Features.Sample.Messages;
using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Scenes;

/// <summary>A machine of the domain in the morning: finds the directory, proves itself, sets its clock.</summary>
internal static class Logon
{
    public static void Play(House house, Leg client, Machine directory, string user, long at)
    {
        Names.FindDirectory(house, client, directory, at);
        Locate(house, client, directory, at + 20_000);
        Ticket(house, client, directory, user, at + 60_000);
        Cable.Time(house, client, directory.Leg, at + 2_000_000);
    }

    /// <summary>Programs that read the directory itself.</summary>
    public static void Read(House house, Leg client, Machine directory, long at) =>
        TcpTalk.Open(house.Wire, client, directory.Leg, 389, "ldap", at)
            .Client(Ldap.RootSearch(1)).Server(Ldap.RootEntry(1, house.Domain, directory.Name)).Close();

    private static void Locate(House house, Leg client, Machine directory, long at)
    {
        var port = client.Machine.NextPort();
        var id = house.Dice.Between(1, 200);
        directory.Serves("udp", 389, "ldap");
        house.Wire.Udp(client, port, directory.Leg, 389, at, Ldap.Ping(id, house.Domain, client.Machine.Name));
        house.Wire.Udp(directory.Leg, 389, client, port, at + 900, Ldap.Pong(id, house.Domain, directory.Name, house.Dice));
    }

    private static void Ticket(House house, Leg client, Machine directory, string user, long at)
    {
        var realm = house.Domain.ToUpperInvariant();
        var request = Kerberos.Request(user, realm, client.Machine.Name, house.Dice.Between(1, 1 << 30));
        var time = (DateTime.UnixEpoch + TimeSpan.FromMicroseconds(at)).ToString("yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture);
        TcpTalk.Open(house.Wire, client, directory.Leg, 88, "kerberos", at)
            .Client(request).Server(Kerberos.NeedsProof(realm, time)).Close();
        TcpTalk.Open(house.Wire, client, directory.Leg, 88, "kerberos", at + 30_000)
            .Client(request).Server(Kerberos.Ticket(user, realm, house.Dice)).Close();
    }
}
