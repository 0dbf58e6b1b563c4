using Mimamori.Capture.Network;

namespace Mimamori.Capture.Lists.Neighbours;

/// <summary>One neighbour while its lines go by, and what becomes of it.</summary>
internal sealed class Neighbour
{
    private const int MostAddresses = 16;
    private static readonly string[] NoWords = ["not advertised", "[not advertised]", "null", "--", "-", "n/a", "none"];

    private readonly List<string> _addresses = [];
    private string? _systemName, _description, _platform, _capabilities, _port, _card;
    private bool _versionFollows;

    public int Line { get; set; }
    public string? LocalPort { get; set; }
    public string? Chassis { get; private set; }
    public string? Device { get; private set; }

    /// <summary>Whether the machine on the other side is named already.</summary>
    public bool Names => Chassis is not null || Device is not null || _systemName is not null;

    public void Take(NeighbourLabel label, string text)
    {
        var value = Array.Exists(NoWords, word => text.Equals(word, StringComparison.OrdinalIgnoreCase)) ? null : ListText.Clean(text.TrimStart('-', ' '));
        switch (label)
        {
            case NeighbourLabel.LocalPort: LocalPort = value; break;
            case NeighbourLabel.Device: Device = value ?? ""; break;
            case NeighbourLabel.Chassis: Chassis = value ?? ""; break;
            case NeighbourLabel.SystemName: _systemName = value; break;
            case NeighbourLabel.Description: _description ??= value; break;
            case NeighbourLabel.Platform: _platform = value; break;
            case NeighbourLabel.Version: _versionFollows = value is null; _description ??= value; break;
            case NeighbourLabel.Capabilities: _capabilities = value ?? _capabilities; break;
            case NeighbourLabel.Port: _port ??= value; break;
            case NeighbourLabel.SourceCard: _card = value; break;
            case NeighbourLabel.Address: if (AddressText.TryRead(value, out var address) && _addresses.Count < MostAddresses) _addresses.Add(address); break;
        }
    }

    /// <summary>CDP writes the version under its label; the first line of it tells the most.</summary>
    public void Continue(string line)
    {
        if (_versionFollows) _description ??= ListText.Clean(line);
        _versionFollows = false;
    }

    public void LayDown(ToldHouse house, string? device, bool isCdp = false)
    {
        if (!Names || Chassis is "" or null && string.IsNullOrEmpty(Device) && _systemName is null && _addresses.Count == 0) return;
        var card = CardOf(Chassis) ?? CardOf(_card) ?? CardOf(Device) ?? CardOf(_port);
        if (card is null && AddressText.TryRead(Chassis, out var named)) _addresses.Add(named);
        var addresses = _addresses.Where(AddressText.IsOneMachine).Distinct().ToList();
        var name = _systemName ?? NameOf(Device) ?? (card is null && addresses.Count == 0 ? NameOf(Chassis) : null);
        if (house.Find(card, addresses.FirstOrDefault(), name, Line) is not { } machine) return;
        house.Rows++;
        var protocol = isCdp || Device is not null ? "cdp" : "lldp";
        foreach (var address in addresses) machine.Address(address);
        machine.Name(name, protocol);
        (string Fact, string? Value)[] facts = [("platform", _platform), ("systemDescription", _description), ("capabilities", Spelled(_capabilities))];
        foreach (var (fact, value) in facts) machine.Fact(protocol, fact, value);
        machine.Fact(ListFormats.Neighbours, "port", LocalPort);
        machine.Fact(ListFormats.Neighbours, "switch", device);
    }

    private static MacAddress? CardOf(string? text) => CardText.TryRead(text, bare: false, out var card) && card is { IsGroup: false, Value: not 0 } ? card : null;

    /// <summary><c>switch1(SAL1819S6BE)</c>: Cisco puts the serial number behind the name.</summary>
    private static string? NameOf(string? text)
    {
        if (string.IsNullOrEmpty(text) || AddressText.TryRead(text, out _)) return null;
        var bracket = text.IndexOf('(', StringComparison.Ordinal);
        return bracket > 0 ? text[..bracket] : text;
    }

    private static string? Spelled(string? letters) => letters is null ? null : Capability.Spell(letters);
}
