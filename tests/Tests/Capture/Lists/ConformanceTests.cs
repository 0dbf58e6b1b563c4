using Mimamori.Tests.Conventions;

namespace Mimamori.Tests.Capture.Lists;

/// <summary>Prints the section "Lists and scans" of docs/conformance.md, and fails when the page says something else.</summary>
public sealed class ConformanceTests
{
    [Fact]
    public void Lists_and_scans_score_what_the_page_says()
    {
        if (Captures.SharedData() is not { } shared)
        {
            Assert.Skip("The shared data are not beside the repository.");
            return;
        }
        List<string> missing = [];
        var (good, hostile, neighbours) = (Conformance.NmapGood(shared), Conformance.NmapHostile(shared), Conformance.NeighbourTables(shared));
        var (tables, hosts, leases) = (SharedTableTests.Tables.Count, Directory.GetFiles(Path.Combine(shared, "tables", "hosts"), "arp*.out", SearchOption.AllDirectories), Directory.GetFiles(Path.Combine(shared, "leases")));
        string[] lines =
        [
            Line("nmap files read", good, file => Conformance.Read(file).Capture.Files[0] is { Format: "nmap", Problems: var problems } && !problems.Any(problem => problem.Reason == "cut-xml"), missing),
            Line("hostile XML files refused", hostile, file => Conformance.Read(file).Capture.Files[0] is { Format: null, Problems.Count: > 0 }, missing),
            Line("LLDP, CDP and MNDP tables: every neighbour of the sample's author found", neighbours, file => Conformance.MissingNeighbours(file) is var not && (not.Count == 0 || Tell(missing, file, not)), missing),
            Line("MAC, ARP and lease tables of switches and routers: every card with its address", [.. SharedTableTests.Tables.Select(row => (string)row.Data)], path => SharedTableTests.MissingIn(shared, path).Count == 0, missing),
            Line("`arp` of Linux and macOS", hosts, file => Conformance.Read(file) is { Devices.Count: > 0, Capture: var capture } && capture.Files[0].Format == "arp-table", missing),
            Line("lease files read", [.. leases, Path.Combine(shared, "lab", "dnsmasq.leases")], file => Conformance.Read(file) is { Devices.Count: > 0, Capture: var capture } && capture.Files[0].Format == "dhcp-leases", missing),
            Line("inventory exports read (NetBox 3.6 database)", Directory.GetFiles(Path.Combine(shared, "inventory"), "*.json", SearchOption.AllDirectories),
                file => Conformance.Read(file) is { Devices.Count: 230, Capture: var capture } && capture.Files[0].Format == "inventory", missing),
        ];
        foreach (var line in (string[])[.. lines, .. missing]) TestContext.Current.TestOutputHelper!.WriteLine(line);

        Assert.True(tables > 0);
        var page = Repository.Read("docs/conformance.md");
        Assert.All(lines, line => Assert.Contains(line, page));
    }

    private static string Line(string what, IReadOnlyList<string> files, Func<string, bool> isRead, List<string> missing)
    {
        var failed = files.Where(file => !isRead(file)).ToList();
        missing.AddRange(failed.Select(file => $"  not: {what}: {Path.GetFileName(file)}"));
        return $"| {what} | {files.Count - failed.Count}/{files.Count} |";
    }

    private static bool Tell(List<string> missing, string file, IReadOnlyList<string> what)
    {
        missing.Add($"  {Path.GetFileName(file)}: {string.Join(", ", what.Take(6))}");
        return false;
    }
}
