using System.Globalization;

namespace Mimamori.Benchmarks.Discovery;

/// <summary>
/// <c>mimamori discover</c> beside what others do with the same capture, side by side in one run. The file is read once before, so
/// that every program finds it in memory. The goals are ratios (docs/performance.md).
/// </summary>
public static class DiscoverySpeed
{
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
        Console.WriteLine("| program | best s | median s | MB/s | peak MiB | times mimamori |\n|---|---|---|---|---|---|");
        var results = InTurns([.. tools.Where(tool => tool.IsThere)], runs);
        var ours = results.Single(result => result.Tool == mimamori).Times[0];
        foreach (var (tool, times, peak) in results)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {tool.Name} | {times[0]:0.00} | {times[times.Count / 2]:0.00} | {size / 1e6 / times[0]:0} | {peak / 1024} | {times[0] / ours:0.00} |"));
        return 0;
    }

    /// <summary>One run of each after the other, again and again: a machine that is slower for a while is so for all. The slowest runs once.</summary>
    private static List<(Tool Tool, List<double> Times, long PeakKiB)> InTurns(Tool[] tools, int rounds)
    {
        var runs = tools.Select(_ => new List<Tool.Run>()).ToList();
        for (var round = 0; round < rounds; round++)
            foreach (var (number, tool) in tools.Index())
                if (round == 0 || !tool.Name.StartsWith("tshark", StringComparison.Ordinal)) runs[number].Add(tool.Once());
        return [.. tools.Zip(runs, (tool, all) => (tool, all.Select(run => run.Seconds).Order().ToList(), all.Max(run => run.PeakKiB)))];
    }

    private static int Refused(string why)
    {
        Console.Error.WriteLine(why);
        return 1;
    }
}
