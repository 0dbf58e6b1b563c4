using Mimamori.Capture.Protocols.Ntlm;
using Mimamori.Capture.Protocols.Smb;
using Mimamori.Tests.Capture.Protocols.Smb;

namespace Mimamori.Tests.Capture.Protocols.Ntlm;

public sealed class NtlmTests
{
    private static Wire Pair(Wire wire, int id, string value) => wire.Number16Little(id).Number16Little(2 * value.Length).Unicode(value);

    public static byte[] Challenge(int major = 10, int minor = 0, int build = 20348)
    {
        var target = new Wire();
        _ = Pair(target, 2, "HOSPITAL");
        _ = Pair(target, 1, "FILESRV");
        _ = Pair(target, 4, "hospital.example");
        _ = Pair(target, 3, "filesrv.hospital.example");
        _ = target.Zeros(4);
        return new Wire().Text("NTLMSSP\0").Number32Little(2).Zeros(8).Number32Little(0x02000001).Zeros(8).Zeros(8)
            .Number16Little(target.Length).Number16Little(target.Length).Number32Little(56)
            .Bytes((byte)major, (byte)minor).Number16Little(build).Zeros(3).Bytes(15).Bytes(target.Done).Done;
    }

    public static byte[] Authenticate()
    {
        var names = new Wire().Unicode("HOSPITAL").Unicode("sato").Unicode("WARD3-PC01").Done;
        return new Wire().Text("NTLMSSP\0").Number32Little(3).Zeros(16)
            .Number16Little(16).Number16Little(16).Number32Little(72)
            .Number16Little(8).Number16Little(8).Number32Little(88)
            .Number16Little(20).Number16Little(20).Number32Little(96)
            .Zeros(8).Number32Little(0x02000001).Bytes(6, 1).Number16Little(7601).Zeros(3).Bytes(15).Bytes(names).Done;
    }

    [Fact]
    public void A_challenge_tells_names_domain_and_version()
    {
        var heard = Heard.FromServer(SmbTests.SecondServer(), SmbAnalyzer.Read, 445);
        heard.Has(Heard.Server, "smb", "netbiosComputer", "FILESRV");
        heard.Has(Heard.Server, "smb", "netbiosDomain", "HOSPITAL");
        heard.Has(Heard.Server, "smb", "dnsComputer", "filesrv.hospital.example");
        heard.Has(Heard.Server, "smb", "dnsDomain", "hospital.example");
        heard.Has(Heard.Server, "name", "smb", "FILESRV");
        heard.Has(Heard.Server, "os", "smb", "Windows Server 2022/10.0.20348/0.9");
    }

    [Fact]
    public void An_authenticate_message_tells_the_workstation_and_never_the_user()
    {
        var heard = Heard.From(SmbTests.SecondClient(), SmbAnalyzer.Read, port: 445);
        heard.Has(Heard.Client, "smb", "netbiosComputer", "WARD3-PC01");
        heard.Has(Heard.Client, "smb", "osVersion", "6.1.7601");
        heard.NeverSays("sato");
    }

    [Fact]
    public void Editions_that_share_a_build_are_both_named() => Assert.Equal("Windows 7 / Server 2008 R2", WindowsVersions.Find(6, 1, 7601)?.Name);
}
