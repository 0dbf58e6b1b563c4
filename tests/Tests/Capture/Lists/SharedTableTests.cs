using Mimamori.Capture.Lists;
using Mimamori.Capture.Network;
using YamlDotNet.Serialization;

namespace Mimamori.Tests.Capture.Lists;

/// <summary>Tables nobody of this project wrote, and what the authors of the templates read in them.</summary>
public sealed class SharedTableTests
{
    private static readonly string[] CardKeys = ["destination_address", "mac_address", "mac", "hardware_address", "hardware_addr", "hw_address", "hardware", "hwaddress"];
    private static readonly string[] AddressKeys = ["address", "ip_address", "ip", "ipv4_address", "ipv6_address", "destination"];

    public static TheoryData<string> Tables { get; } = [.. Files()];

    [Theory, MemberData(nameof(Tables))]
    public void Every_card_of_a_real_table_is_read_with_its_address(string path)
    {
        if (path.Length == 0) Missing();
        Assert.Empty(MissingIn(Captures.SharedData()!, path));
    }

    /// <summary>What the templates' authors read and we did not.</summary>
    internal static IReadOnlyList<string> MissingIn(string shared, string path)
    {
        var full = Path.Combine(shared, path);
        var report = ListTests.Read(File.ReadAllBytes(full));
        var read = report.Devices.SelectMany(device => device.Addresses.DefaultIfEmpty("").Select(address => (device.Macs[0], address))).ToHashSet();
        return [.. Expected(full).Where(row => !(row.Address is null ? read.Any(pair => pair.Item1 == row.Card) : read.Contains((row.Card, row.Address)))).Select(row => $"{row.Card} {row.Address}")];
    }

    [Fact]
    public void Real_lease_files_are_read()
    {
        var shared = Captures.SharedData() ?? Missing();
        foreach (var file in Directory.GetFiles(Path.Combine(shared, "leases")).Append(Path.Combine(shared, "lab", "dnsmasq.leases")))
        {
            var report = ListTests.Read(File.ReadAllBytes(file));
            Assert.Equal(ListFormats.Leases, report.Capture.Files[0].Format);
            Assert.NotEmpty(report.Devices);
        }
    }

    [Fact]
    public void No_table_of_any_device_makes_the_reader_throw()
    {
        var shared = Captures.SharedData() ?? Missing();
        foreach (var file in Directory.GetFiles(Path.Combine(shared, "tables"), "*", SearchOption.AllDirectories))
            _ = ListTests.Read(File.ReadAllBytes(file));
    }

    /// <summary>Tables of cards; other commands that mention cards are not meant for us.</summary>
    private static IEnumerable<string> Files()
    {
        if (Captures.SharedData() is not { } shared) return [""];
        string[] commands = ["mac-address", "mac_address-table", "mac-address-table", "show_arp", "show_ip_arp", "system_arp", "display_arp", "iparp", "show_arp_all", "arp_print", "show_ipv6_neighbors", "arp_-a", "lease_print"];
        string[] notYet = ["huawei_vrp/display_arp_all", "vyatta_vyos/show_ipv6", "display_arp_brief"];
        return Directory.GetFiles(Path.Combine(shared, "tables", "network-devices"), "*.raw", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(shared, file))
            .Where(file => Array.Exists(commands, file.Contains) && !Array.Exists(notYet, file.Contains)).Order();
    }

    private static IEnumerable<(string Card, string? Address)> Expected(string path)
    {
        var yaml = new DeserializerBuilder().Build().Deserialize<Dictionary<string, List<Dictionary<string, object>>>>(File.ReadAllText(Path.ChangeExtension(path, ".yml")));
        foreach (var row in yaml["parsed_sample"])
        {
            var plain = row.Where(pair => pair.Value is string).ToDictionary(pair => pair.Key, pair => (string)pair.Value);
            var own = string.Join(' ', row.Values.Select(value => value is List<object> list ? string.Join(' ', list) : $"{value}"));
            if (own.Contains("static", StringComparison.OrdinalIgnoreCase) || plain.Values.Any(value => value.StartsWith("Vl", StringComparison.OrdinalIgnoreCase) && plain.ContainsKey("destination_address"))) continue;
            if (CardKeys.Select(key => plain.GetValueOrDefault(key)).FirstOrDefault(value => value is not null) is not { } text || !CardText.TryRead(text, bare: true, out var card) || !IsOne(card)) continue;
            var address = AddressKeys.Select(key => plain.GetValueOrDefault(key)).FirstOrDefault(value => AddressText.TryRead(value, out _));
            yield return (card.ToString(), address is not null && AddressText.TryRead(address, out var read) ? read : null);
        }
    }

    private static string Missing()
    {
        Assert.Skip("The shared tables are not beside the repository.");
        return "";
    }

    private static bool IsOne(MacAddress card) => card is { IsGroup: false, Value: not 0 };
}
