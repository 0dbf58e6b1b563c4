using System.Runtime.CompilerServices;
using Mimamori.Capture.Protocols.Astm;
using Mimamori.Capture.Protocols.Banners;
using Mimamori.Capture.Protocols.DceRpc;
using Mimamori.Capture.Protocols.Dicom;
using Mimamori.Capture.Protocols.Dns;
using Mimamori.Capture.Protocols.Hl7;
using Mimamori.Capture.Protocols.Http;
using Mimamori.Capture.Protocols.JetDirect;
using Mimamori.Capture.Protocols.Kerberos;
using Mimamori.Capture.Protocols.Ldap;
using Mimamori.Capture.Protocols.Lpd;
using Mimamori.Capture.Protocols.Modbus;
using Mimamori.Capture.Protocols.MySql;
using Mimamori.Capture.Protocols.Oracle;
using Mimamori.Capture.Protocols.PostgreSql;
using Mimamori.Capture.Protocols.Pptp;
using Mimamori.Capture.Protocols.Rdp;
using Mimamori.Capture.Protocols.Rtsp;
using Mimamori.Capture.Protocols.Sip;
using Mimamori.Capture.Protocols.Smb;
using Mimamori.Capture.Protocols.SqlServer;
using Mimamori.Capture.Protocols.Ssh;
using Mimamori.Capture.Protocols.TeamViewer;
using Mimamori.Capture.Protocols.Tls;

namespace Mimamori.Capture.Protocols;

/// <summary>Shows the contiguous start of one direction of a TCP stream to the analyzers: by structure first, the port only as a hint.</summary>
public static class StreamAnalyzers
{
    private delegate Verdict Analyzer(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes);

    // The order matters only where two could take the same bytes: the stricter comes first.
    private static readonly Analyzer[] s_byStructure =
    [
        TlsAnalyzer.Read, SshAnalyzer.Read, DicomAnalyzer.Read, Hl7Analyzer.Read, SmbAnalyzer.Read, RdpAnalyzer.Read, DceRpcAnalyzer.Read,
        MySqlAnalyzer.Read, PostgreSqlAnalyzer.Read, SqlServerAnalyzer.Read, OracleAnalyzer.Read, PptpAnalyzer.Read, TeamViewerAnalyzer.Read,
        AstmAnalyzer.Read, BannerAnalyzer.Read, TelnetAnalyzer.ReadAnywhere, SipAnalyzer.Read, RtspAnalyzer.Read, HttpAnalyzer.Read,
    ];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Verdict Read(ReadOnlySpan<byte> start, in Talk talk, Notebook notes)
    {
        if (start.IsEmpty) return Verdict.NeedMore;
        var verdict = ByPort(start, talk, notes);
        if (verdict is Verdict.Done or Verdict.KeepLooking) return verdict;
        foreach (var analyzer in s_byStructure)
        {
            var answer = analyzer(start, talk, notes);
            if (answer is Verdict.Done or Verdict.KeepLooking) return answer;
            if (answer == Verdict.NeedMore) verdict = Verdict.NeedMore;
        }
        return verdict;
    }

    private static Verdict ByPort(ReadOnlySpan<byte> start, in Talk talk, Notebook notes) => talk.ServerPort switch
    {
        23 => TelnetAnalyzer.Read(start, talk, notes),
        53 => DnsAnalyzer.ReadStream(start, talk, notes),
        88 => KerberosAnalyzer.ReadStream(start, talk, notes),
        389 or 3268 => LdapAnalyzer.Read(start, talk, notes),
        502 => ModbusAnalyzer.Read(start, talk, notes),
        515 => LpdAnalyzer.Read(start, talk, notes),
        9100 => JetDirectAnalyzer.Read(start, talk, notes),
        _ => Verdict.NotMine,
    };
}
