using Mimamori.Capture.Protocols.Nbns;

namespace Mimamori.Tests.Capture.Protocols.Nbns;

public sealed class NbnsTests
{
    public static string Encode(string name, byte suffix) =>
        string.Concat(name.PadRight(15).Select(c => (byte)c).Append(suffix).Select(b => $"{(char)('A' + (b >> 4))}{(char)('A' + (b & 15))}"));

    private static byte[] Registration(string name, byte suffix, int flags) => new Wire().Number16(1).Number16(0x2910).Number16(1).Number16(0).Number16(0).Number16(1)
        .DnsName(Encode(name, suffix)).Number16(32).Number16(1)
        .Number16(0xC00C).Number16(32).Number16(1).Number32(300).Number16(6).Number16(flags).Bytes(10, 0, 0, 1).Done;

    public static byte[] Registration() => Registration("WARD3-PC01", 0x00, 0);

    public static byte[] NodeStatus() => new Wire().Number16(1).Number16(0x8400).Number16(0).Number16(1).Number16(0).Number16(0)
        .DnsName(Encode("*", 0)).Number16(33).Number16(1).Number32(0).Number16(1 + 3 * 18)
        .Bytes(3).Padded("FILESRV", 15).Bytes(0x20).Number16(0x0400)
        .Padded("HOSPITAL", 15).Bytes(0x00).Number16(0x8400)
        .Padded("SATO-T", 15).Bytes(0x03).Number16(0x0400).Done;

    [Fact]
    public void A_registration_names_the_sender()
    {
        var heard = Heard.From(Registration(), NbnsAnalyzer.Read, port: 137);
        heard.Has(Heard.Client, "nbns", "name", "WARD3-PC01");
        heard.Has(Heard.Client, "name", "nbns", "WARD3-PC01");
        heard.Has(Heard.Client, "nbns", "suffix", "00");
    }

    [Fact]
    public void A_group_registration_is_the_workgroup_and_suffix_1c_a_domain_controller()
    {
        Heard.From(Registration("HOSPITAL", 0x00, 0x8000), NbnsAnalyzer.Read, port: 137).Has(Heard.Client, "nbns", "workgroup", "HOSPITAL");
        Heard.From(Registration("HOSPITAL", 0x1C, 0x8000), NbnsAnalyzer.Read, port: 137).Has(
            Heard.Client, "kind", "directory-server", "nbns: registers the domain controllers' group name (suffix 1c)");
    }

    [Fact]
    public void A_node_status_lists_names_but_never_the_person_logged_on()
    {
        var heard = Heard.FromServer(NodeStatus(), NbnsAnalyzer.Read, 137);
        heard.Has(Heard.Server, "nbns", "name", "FILESRV");
        heard.Has(Heard.Server, "nbns", "workgroup", "HOSPITAL");
        heard.NeverSays("SATO");
    }
}
