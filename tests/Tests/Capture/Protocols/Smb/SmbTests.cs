using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.Smb;
using Mimamori.Tests.Capture.Protocols.Ntlm;

namespace Mimamori.Tests.Capture.Protocols.Smb;

public sealed class SmbTests
{
    private static byte[] Session(byte[] message) => new Wire().Bytes(0).Block24(message).Done;

    private static byte[] Second(int command, bool response, byte[] body) => Session(new Wire().Bytes(0xFE).Text("SMB").Number16Little(64)
        .Zeros(6).Number16Little(command).Zeros(2).Number32Little(response ? 1 : 0).Zeros(44).Bytes(body).Done);

    public static byte[] SecondServer() =>
    [
        .. Second(0, true, new Wire().Number16Little(65).Number16Little(3).Number16Little(0x0311).Zeros(58).Done),
        .. Second(1, true, new Wire().Number16Little(9).Zeros(6).Bytes(NtlmTests.Challenge()).Done),
    ];

    public static byte[] SecondClient() =>
    [
        .. Second(0, false, new Wire().Number16Little(36).Zeros(40).Done),
        .. Second(1, false, new Wire().Number16Little(25).Zeros(22).Bytes(NtlmTests.Authenticate()).Done),
    ];

    private static byte[] First(byte command, byte[] words, byte[] bytes) => Session(new Wire().Bytes(0xFF).Text("SMB").Bytes(command).Zeros(4).Bytes(0x80)
        .Number16Little(0x8000).Zeros(20).Bytes((byte)(words.Length / 2)).Bytes(words).Number16Little(bytes.Length).Bytes(bytes).Done);

    public static byte[] FirstServer()
    {
        var blob = NtlmTests.Challenge(5, 1, 2600);
        var words = new Wire().Zeros(6).Number16Little(blob.Length).Done;
        // The bytes begin at 32 + 1 + 8 + 2 = 43, so an even blob leaves the text at an odd place: one byte of padding.
        var text = new Wire().Bytes(blob).Zeros((43 + blob.Length) % 2).Unicode("Windows 5.1\0Windows 2000 LAN Manager\0").Done;
        return [.. First(0x72, new Wire().Zeros(2).Bytes(3).Zeros(31).Done, new byte[16]), .. First(0x73, words, text)];
    }

    [Fact]
    public void An_smb2_server_tells_dialect_and_signing()
    {
        var heard = Heard.FromServer(SecondServer(), SmbAnalyzer.Read, 445);
        Assert.Equal(Verdict.Done, heard.Verdict);
        heard.Has(Heard.Server, "service", "Tcp/445/smb", "/");
        heard.Has(Heard.Server, "smb", "dialect", "3.1.1");
        heard.Has(Heard.Server, "smb", "signing", "required");
    }

    [Fact]
    public void An_smb1_server_is_a_finding_and_tells_its_system()
    {
        var heard = Heard.FromServer(FirstServer(), SmbAnalyzer.Read, 445);
        heard.Has(Heard.Server, "smb", "dialect", "1.0");
        heard.Has(Heard.Server, "finding", "smb1-in-use", "SMB1 negotiate response from 10.0.0.2");
        heard.Has(Heard.Server, "smb", "nativeOs", "Windows 5.1");
        heard.Has(Heard.Server, "os", "smb", "Windows XP/5.1.2600/0.9");
    }

    [Fact]
    public void A_client_that_only_asks_waits_for_more() =>
        Assert.Equal(Verdict.NeedMore, Heard.From(Second(0, false, new byte[36]), SmbAnalyzer.Read, port: 445).Verdict);
}
