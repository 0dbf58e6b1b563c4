using Mimamori.Capture.Lists;
using Mimamori.Capture.Observations;
using YamlDotNet.Serialization;

namespace Mimamori.Tests.Capture.Lists;

/// <summary>Scores over files nobody of this project wrote: how many of a kind were read as their authors read them.</summary>
public static class Conformance
{
    private static readonly string[] NameKeys = ["neighbor_name", "neighbor", "system_name", "neighbor_id", "neighbor_sysname", "remote_system_name", "identity"];
    private static readonly string[] AddressKeys = ["mgmt_address", "management_address", "mgmt_ip", "management_ip", "remote_management_address", "neighbor_mgmt_address"];
    private static readonly string[] CardKeys = ["chassis_id", "neighbor_chassis_id", "mac_address"];
    private static readonly string[] NotSaid = ["", "not advertised", "[not advertised]", "null", "-"];

    public static IReadOnlyList<string> NmapGood(string shared) => [.. Nmap(shared).Where(file => !IsHostile(file)).Order()];

    public static IReadOnlyList<string> NmapHostile(string shared) => [.. Nmap(shared).Where(IsHostile).Order()];

    /// <summary>Every neighbour table of the templates' samples, by its path.</summary>
    public static IReadOnlyList<string> NeighbourTables(string shared) =>
    [
        .. Directory.GetFiles(Path.Combine(shared, "tables", "network-devices"), "*.raw", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(Path.GetDirectoryName(file)!) is var command && (command.Contains("lldp", StringComparison.Ordinal) || command.Contains("cdp", StringComparison.Ordinal) || command.Contains("ip_neighbor", StringComparison.Ordinal))
                && !command.Contains("local-device", StringComparison.Ordinal)).Order(),
    ];

    /// <summary>What the sample's author read and we did not; empty when all of it was read.</summary>
    public static IReadOnlyList<string> MissingNeighbours(string file)
    {
        var report = ListTests.Read(File.ReadAllBytes(file));
        var names = report.Devices.SelectMany(device => device.Names).Select(name => name.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var addresses = report.Devices.SelectMany(device => device.Addresses).ToHashSet();
        var missing = report.Devices.Count == 0 ? new List<string> { "nothing read" } : [];
        var cards = report.Devices.SelectMany(device => device.Macs).ToHashSet();
        foreach (var row in Rows(file))
        {
            if (First(row, [.. NameKeys, .. CardKeys]) is null) continue;
            if (First(row, CardKeys) is { } number && CardText.TryRead(number, bare: false, out var card) && card is { IsGroup: false, Value: not 0 } && !cards.Contains(card.ToString())) missing.Add(number);
            if (First(row, NameKeys) is { } name && !names.Contains(name) && !names.Contains(name.Split('(')[0])) missing.Add(name);
            if (First(row, AddressKeys) is { } text && AddressText.TryRead(text, out var address) && AddressText.IsOneMachine(address) && !addresses.Contains(address)) missing.Add(address);
        }
        return missing;
    }

    public static DiscoveryReport Read(string file) => ListTests.Read(File.ReadAllBytes(file));

    private static bool IsHostile(string file) => Path.GetFileName(file).StartsWith("defused_", StringComparison.Ordinal);

    private static string[] Nmap(string shared) => [.. Directory.GetFiles(Path.Combine(shared, "nmap")), Path.Combine(shared, "lab", "nmap-a.xml")];

    private static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        var yaml = new DeserializerBuilder().Build().Deserialize<Dictionary<string, List<Dictionary<string, object>>>>(File.ReadAllText(Path.ChangeExtension(file, ".yml")));
        return yaml["parsed_sample"].Select(row => row.Where(pair => pair.Value is string).ToDictionary(pair => pair.Key, pair => (string)pair.Value));
    }

    private static string? First(Dictionary<string, string> row, string[] keys) =>
        keys.Select(row.GetValueOrDefault).FirstOrDefault(value => value is not null && !NotSaid.Contains(value.Trim()))?.Trim();
}
