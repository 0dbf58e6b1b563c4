using System.Globalization;

namespace Mimamori.Benchmarks.Discovery;

/// <summary>
/// <c>mimamori discover</c> beside what others do with the same capture, side by side in one run. The file is read once before, so
/// that every program finds it in memory. The goals are ratios (docs/performance.md).
/// </summary>
public static class DiscoverySpeed
{
    private const int LessForTheSlow = 1;

    /// <summary>Where machines name themselves, in tshark's words: what it takes to know a part of what we print.</summary>
    private static readonly string[] Names =
    [
        "dns.qry.name", "dhcp.option.hostname", "tls.handshake.extensions_server_name", "nbns.name", "dicom.assoc.ae.calling", "dicom.assoc.ae.called", "hl7.field",
        "ntlmssp.challenge.target_name", "http.server", "ssh.protocol", "snmp.value.octets", "lldp.tlv.system.name",
    ];

    public static int Run(string capture, int packets, int runs)
    {
        if (!File.Exists(capture))
        {
            Console.Error.WriteLine($"writing {packets:N0} packets to {capture}");
            new HospitalTraffic().Write(capture, packets);
        }
        var program = Path.GetFullPath("artifacts/program/mimamori.dll");
        if (!File.Exists(program)) return Refused("run ./mimamori --version first: it builds the program that is measured");
        var mimamori = new Tool("mimamori discover", "1", "/usr/bin/env", "dotnet", program, "discover", capture, "--json");
        Tool[] tools =
        [
            new("cat", "1", "/usr/bin/cat", capture), mimamori, mimamori with { Name = "mimamori discover, two cores", Cores = "0,1" },
            new("p0f", "1", "/usr/sbin/p0f", "-r", capture), new("ndpiReader", "1", "/usr/bin/ndpiReader", "-i", capture),
            new("tshark -T fields, names", "1", "/usr/bin/tshark", ["-r", capture, "-T", "fields", .. Names.SelectMany(name => (string[])["-e", name])]),
        ];
        var size = new FileInfo(capture).Length;
        Console.WriteLine($"{size / 1e9:0.00} GB, {packets:N0} packets");
        Console.WriteLine("| program | s | MB/s | peak MiB | mimamori is |\n|---|---|---|---|---|");
        var results = tools.Where(tool => tool.IsThere).Select(tool => (tool, run: tool.Measure(tool.Name.StartsWith("tshark", StringComparison.Ordinal) ? LessForTheSlow : runs))).ToList();
        var ours = results.First(result => result.tool == mimamori).run;
        foreach (var (tool, run) in results)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {tool.Name} | {run.Seconds:0.00} | {size / 1e6 / run.Seconds:0} | {run.PeakKiB / 1024} | {run.Seconds / ours.Seconds:0.0} x |"));
        return 0;
    }

    private static int Refused(string why)
    {
        Console.Error.WriteLine(why);
        return 1;
    }
}
