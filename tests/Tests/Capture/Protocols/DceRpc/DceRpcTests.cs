using Mimamori.Capture.Protocols;
using Mimamori.Capture.Protocols.DceRpc;
using Mimamori.Tests.Capture.Protocols.Ntlm;

namespace Mimamori.Tests.Capture.Protocols.DceRpc;

public sealed class DceRpcTests
{
    public static byte[] Good() => Message(12, NtlmTests.Challenge());

    /// <summary>A bind, bind answer or third leg with an NTLM token behind the security trailer.</summary>
    public static byte[] Message(byte type, byte[] token) => new Wire().Bytes(5, 0, type, 3, 0x10, 0, 0, 0).Number16Little(24 + token.Length).Number16Little(token.Length).Number32Little(1)
        .Bytes(10, 2, 0, 0).Number32Little(0).Bytes(token).Done;

    [Fact]
    public void The_answer_to_a_bind_names_the_server_on_any_port()
    {
        var heard = Heard.FromServer(Good(), StreamAnalyzers.Read, 49_155);
        heard.Has(Heard.Server, "dcerpc", "netbiosComputer", "FILESRV");
        heard.Has(Heard.Server, "service", "Tcp/49155/dcerpc", "/");
    }

    [Fact]
    public void The_third_leg_names_the_caller_and_not_the_person()
    {
        var heard = Heard.From(Message(16, NtlmTests.Authenticate()), DceRpcAnalyzer.Read, port: 135);
        heard.Has(Heard.Client, "dcerpc", "netbiosComputer", "WARD3-PC01");
        heard.NeverSays("sato");
    }
}
