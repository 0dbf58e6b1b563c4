using Mimamori.Capture.Hosts.Kinds;
using Mimamori.Capture.Network;

namespace Mimamori.Capture.Lists.Inventories;

using OperatingSystem = Mimamori.Capture.Observations.OperatingSystem;

/// <summary>One machine as another inventory program has it. People typed it in, so it counts less than what a machine says of itself.</summary>
internal sealed record InventoryRow
{
    private const double Believed = 0.5;

    private static readonly (string Word, string Kind)[] Roles =
    [
        ("firewall", "firewall"), ("router", "router"), ("switch", "switch"), ("printer", "printer"), ("プリンタ", "printer"), ("複合機", "printer"), ("access point", "access-point"), ("server", "server"), ("サーバ", "server"),
        ("laptop", "terminal"), ("desktop", "terminal"), ("notebook", "terminal"), ("workstation", "terminal"), ("ノート", "terminal"), ("デスクトップ", "terminal"), ("tablet", "tablet"), ("camera", "camera"), ("ip phone", "ip-phone"),
    ];

    public required string Product { get; init; }
    public string? Name { get; init; }
    public string? Address { get; init; }
    public string? Card { get; init; }
    public string? Serial { get; init; }
    public string? Maker { get; init; }
    public string? Model { get; init; }
    public string? System { get; init; }
    public string? Version { get; init; }
    public string? Role { get; init; }
    public string? Place { get; init; }

    public void LayDown(ToldHouse house, int line)
    {
        MacAddress? card = CardText.TryRead(Card, bare: true, out var read) ? read : null;
        var address = AddressText.TryRead(Address, out var one) && AddressText.IsOneMachine(one) ? one : null;
        if (house.Find(card, address, Name, line, apart: true) is not { } machine) return;
        house.Rows++;
        machine.Name(Name, ListFormats.Inventory);
        (string Fact, string? Value)[] facts = [("product", Product), ("serialNumber", Serial), ("maker", Maker), ("model", Model), ("role", Role), ("place", Place)];
        foreach (var (fact, value) in facts) machine.Fact(ListFormats.Inventory, fact, value);
        if (ListText.Clean(Maker) is { } maker) (machine.Maker, machine.MakerSource) = (maker, ListFormats.Inventory);
        if (ListText.Clean(System) is { } system) machine.System = new OperatingSystem(system, ListText.Clean(Version), ListFormats.Inventory, Believed);
        var role = Array.Find(Roles, pair => Role?.Contains(pair.Word, StringComparison.OrdinalIgnoreCase) == true);
        if (role.Kind is not null) machine.Tell(new Evidence(role.Kind, 0.55, $"inventory: role {Role}"));
    }
}
