using Mimamori.Capture.Protocols.Dhcp;
using Mimamori.Capture.Protocols.Dns;
using Mimamori.Capture.Protocols.Llmnr;
using Mimamori.Capture.Protocols.Mdns;
using Mimamori.Capture.Protocols.Nbns;
using Mimamori.Capture.Protocols.Snmp;

namespace Mimamori.Capture.Protocols;

/// <summary>Shows one UDP payload to the analyzer of its port, whichever side bears it.</summary>
public static class DatagramAnalyzers
{
    public static Verdict Read(ReadOnlySpan<byte> start, in Talk talk, Notebook notes)
    {
        if (start.IsEmpty) return Verdict.NotMine;
        var verdict = ByPort(talk.ServerPort, start, talk, notes);
        return verdict != Verdict.NotMine || talk.ClientPort == talk.ServerPort ? verdict : ByPort(talk.ClientPort, start, talk, notes);
    }

    private static Verdict ByPort(ushort port, ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes) => port switch
    {
        53 => DnsAnalyzer.Read(bytes, talk, notes),
        67 or 68 => DhcpAnalyzer.Read(bytes, talk, notes),
        137 => NbnsAnalyzer.Read(bytes, talk, notes),
        161 or 162 => SnmpAnalyzer.Read(bytes, talk, notes),
        5353 => MdnsAnalyzer.Read(bytes, talk, notes),
        5355 => LlmnrAnalyzer.Read(bytes, talk, notes),
        _ => Verdict.NotMine,
    };
}
