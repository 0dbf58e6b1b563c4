using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Mimamori.Capture.Lists.Neighbours;

internal enum NeighbourLabel { LocalPort, Device, Chassis, SystemName, Description, Platform, Version, Address, Capabilities, Port, SourceCard }

/// <summary>The labels of some twenty platforms, each folded to its letters, and what they mean.</summary>
internal static partial class NeighbourLabels
{
    private static readonly FrozenDictionary<string, NeighbourLabel> Known = new Dictionary<string, NeighbourLabel>
    {
        ["localintf"] = NeighbourLabel.LocalPort, ["localinterface"] = NeighbourLabel.LocalPort, ["localport"] = NeighbourLabel.LocalPort, ["localportid"] = NeighbourLabel.LocalPort,
        ["interface"] = NeighbourLabel.LocalPort, ["port"] = NeighbourLabel.LocalPort, ["remotelldpagentsonlocalslotport"] = NeighbourLabel.LocalPort,
        ["deviceid"] = NeighbourLabel.Device, ["chassisid"] = NeighbourLabel.Chassis, ["chassisidmacaddress"] = NeighbourLabel.Chassis, ["neighborchassisid"] = NeighbourLabel.Chassis,
        ["chassisidnetworkaddress"] = NeighbourLabel.Chassis, ["chassis"] = NeighbourLabel.Chassis,
        ["systemname"] = NeighbourLabel.SystemName, ["sysname"] = NeighbourLabel.SystemName, ["neighborchassisname"] = NeighbourLabel.SystemName,
        ["systemdescription"] = NeighbourLabel.Description, ["systemdescr"] = NeighbourLabel.Description, ["neighborchassisdescription"] = NeighbourLabel.Description,
        ["platform"] = NeighbourLabel.Platform, ["version"] = NeighbourLabel.Version,
        ["ipaddress"] = NeighbourLabel.Address, ["ipv4address"] = NeighbourLabel.Address, ["ipv6address"] = NeighbourLabel.Address, ["ip"] = NeighbourLabel.Address, ["ipv6"] = NeighbourLabel.Address,
        ["managementaddress"] = NeighbourLabel.Address, ["managementaddressipv4"] = NeighbourLabel.Address, ["managementaddressvalue"] = NeighbourLabel.Address, ["address"] = NeighbourLabel.Address,
        ["managementipaddress"] = NeighbourLabel.Address, ["neighbormanagementaddress"] = NeighbourLabel.Address, ["managementaddresses"] = NeighbourLabel.Address,
        ["capabilities"] = NeighbourLabel.Capabilities, ["enabledcapabilities"] = NeighbourLabel.Capabilities, ["systemcapabilitiesenabled"] = NeighbourLabel.Capabilities,
        ["capabilitiesenabled"] = NeighbourLabel.Capabilities, ["chassiscapabilitiesenabled"] = NeighbourLabel.Capabilities, ["enabled"] = NeighbourLabel.Capabilities,
        ["portid"] = NeighbourLabel.Port, ["portidoutgoingport"] = NeighbourLabel.Port, ["neighborportid"] = NeighbourLabel.Port, ["peersourcemac"] = NeighbourLabel.SourceCard,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] SecondLabels = [",  Capabilities:", ", Capabilities:", ",  Port ID", ", Port ID"];

    /// <summary><c>Platform: X,  Capabilities: Y</c> are two; <c>Chassis ID .... X</c> and <c>System Name = X,</c> are one each.</summary>
    public static IEnumerable<(NeighbourLabel Label, string Value)> Split(string line)
    {
        foreach (var part in Parts(line.Trim()))
        {
            var pair = Pair().Match(part);
            if (!pair.Success || !Known.TryGetValue(Fold(pair.Groups["label"].ValueSpan), out var label)) continue;
            var value = pair.Groups["value"].Value.Trim().Trim('"').TrimEnd(',').Trim('"');
            yield return (label, value);
        }
    }

    /// <summary>Lines that are headings of a block and carry a value without a mark between.</summary>
    public static IEnumerable<(NeighbourLabel Label, string Value)> Opening(string line)
    {
        if (DetectedAt().Match(line) is { Success: true } port) yield return (NeighbourLabel.LocalPort, port.Groups["port"].Value);
        if (AlcatelChassis().Match(line) is { Success: true } chassis) yield return (NeighbourLabel.Chassis, chassis.Groups["card"].Value);
    }

    private static IEnumerable<string> Parts(string line)
    {
        var cut = SecondLabels.Select(label => line.IndexOf(label, StringComparison.Ordinal)).FirstOrDefault(at => at > 0);
        return cut > 0 ? [line[..cut], line[(cut + 1)..]] : [line];
    }

    private static string Fold(ReadOnlySpan<char> label)
    {
        var folded = new System.Text.StringBuilder(label.Length);
        foreach (var letter in label)
            if (char.IsAsciiLetterOrDigit(letter)) folded.Append(char.ToLowerInvariant(letter));
        return folded.ToString();
    }

    [GeneratedRegex(@"^[-+ ]*(?<label>[A-Za-z][A-Za-z0-9 /().\-]{1,48}?)\s*(:|=|\.{4,})\s*(?<value>.*)$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Pair();

    /// <summary>Arista, Huawei, Comware, Allied Telesis and Alcatel-Lucent, in this order.</summary>
    [GeneratedRegex(@"^(Interface (?<port>\S+) detected \d+ LLDP|i?(?<port>\S+) has \d+ neighbor|LLDP neighbor-information of port \d+\[(?<port>[^\]]+)\]|Local (?<port>port\d\S*):$)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex DetectedAt();

    [GeneratedRegex(@"^\s+Chassis (?<card>[0-9a-fA-F:.]{11,17}), Port ", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex AlcatelChassis();
}
