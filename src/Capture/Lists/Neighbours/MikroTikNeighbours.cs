using System.Text.RegularExpressions;

namespace Mimamori.Capture.Lists.Neighbours;

/// <summary><c>/ip neighbor print detail</c>: pairs with an equals sign, one neighbour a line.</summary>
internal static partial class MikroTikNeighbours
{
    public static bool TryRead(string line, int number, ToldHouse house)
    {
        if (!line.Contains("mac-address=", StringComparison.Ordinal) || !line.Contains("identity=", StringComparison.Ordinal)) return false;
        var pairs = Pair().Matches(line).DistinctBy(pair => pair.Groups["key"].Value).ToDictionary(pair => pair.Groups["key"].Value, pair => pair.Groups["value"].Value.Trim('"'), StringComparer.Ordinal);
        string? Value(string key) => pairs.GetValueOrDefault(key);
        if (!CardText.TryRead(Value("mac-address"), bare: false, out var card)) return false;
        string[] addresses = [.. new[] { Value("address4"), Value("address"), Value("address6") }.Select(text => AddressText.TryRead(text, out var address) && AddressText.IsOneMachine(address) ? address : null).OfType<string>()];
        if (house.Find(card, addresses.FirstOrDefault(), Value("identity"), number) is not { } machine) return true;
        house.Rows++;
        foreach (var address in addresses) machine.Address(address);
        machine.Name(Value("identity"), "lldp");
        machine.Fact("lldp", "systemDescription", Value("system-description") ?? $"{Value("platform")} {Value("version")} {Value("board")}".Trim());
        machine.Fact("lldp", "capabilities", Value("system-caps-enabled"));
        machine.Fact(ListFormats.Neighbours, "port", Value("interface"));
        return true;
    }

    [GeneratedRegex("(?<key>[a-z0-9-]+)=(?<value>\"[^\"]*\"|[^ ]*)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Pair();
}
