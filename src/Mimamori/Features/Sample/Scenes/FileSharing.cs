using Mimamori.Features.Sample.Houses;
using Mimamori.Features.Sample.Messages;
using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Scenes;

/// <summary>A Windows share is opened. NTLM tells both machines' names and versions.</summary>
internal static class FileSharing
{
    private static readonly int[] Windows7Dialects = [0x0202, 0x0210];
    private static readonly int[] Windows10Dialects = [0x0202, 0x0210, 0x0300, 0x0302, 0x0311];

    public static void Open(House house, Leg client, Leg server, string share, string user, long at)
    {
        var (domain, dns) = Domain(house, server.Machine);
        var dice = house.Dice;
        var session = dice.Next() >> 16;
        var dialects = client.Machine.Os.Major >= 10 || !client.Machine.Os.IsWindows ? Windows10Dialects : Windows7Dialects;
        TcpTalk.Open(house.Wire, client, server, 445, "smb", at)
            .Client(Smb2.Negotiate(dialects, dice))
            .Server(Smb2.NegotiateReply(Agreed(dialects, server.Machine.Os), server.Machine.Kind == "directory-server", dice))
            .Client(Smb2.Session(0, 1, Spnego.First(Ntlm.Negotiate(client.Machine.Os))))
            .Server(Smb2.SessionReply(session, 1, false, Spnego.Incomplete(Ntlm.Challenge(server.Machine, domain, dns, dice))))
            .Client(Smb2.Session(session, 2, Spnego.Last(Ntlm.Authenticate(client.Machine, server.Machine, user, domain, dns, dice))))
            .Server(Smb2.SessionReply(session, 2, true, Spnego.Completed()))
            .Client(Smb2.Tree(session, 3, $@"\\{server.Machine.Name}\{share}"))
            .Server(Smb2.TreeReply(session, 3))
            .Pause(dice.Between(2, 40)).Close();
    }

    /// <summary>The same with the protocol that should have died in 2017.</summary>
    public static void OpenOld(House house, Leg client, Leg server, string user, long at)
    {
        var (domain, dns) = Domain(house, server.Machine);
        var dice = house.Dice;
        TcpTalk.Open(house.Wire, client, server, 445, "smb", at)
            .Client(Smb1.Negotiate()).Server(Smb1.NegotiateReply(dice))
            .Client(Smb1.Session(Spnego.First(Ntlm.Negotiate(client.Machine.Os)), OldName(client.Machine.Os)))
            .Server(Smb1.SessionReply(Spnego.Incomplete(Ntlm.Challenge(server.Machine, domain, dns, dice)), false, OldName(server.Machine.Os)))
            .Client(Smb1.Session(Spnego.Last(Ntlm.Authenticate(client.Machine, server.Machine, user, domain, dns, dice)), OldName(client.Machine.Os)))
            .Server(Smb1.SessionReply(Spnego.Completed(), true, OldName(server.Machine.Os)))
            .Pause(5).Close();
    }

    /// <summary>XP calls itself 5.1; later ones give name, build and service pack.</summary>
    private static string OldName(Os os) => os.Major switch
    {
        5 => "Windows 5.1",
        6 when os.Build == 7601 => "Windows 7 Professional 7601 Service Pack 1",
        _ when os.IsWindows => $"{os.Name} {os.Build}",
        _ => "Unix",
    };

    private static int Agreed(int[] offered, Os server) => offered[^1] == 0x0210 || server.Build == 7601 ? 0x0210 : server.Major >= 10 || !server.IsWindows ? 0x0311 : 0x0302;

    private static (string NetBios, string Dns) Domain(House house, Machine server) =>
        house.Directory is null || !server.Os.IsWindows ? (server.Name, server.Name.ToLowerInvariant()) : (house.NetBiosDomain, house.Domain);
}
