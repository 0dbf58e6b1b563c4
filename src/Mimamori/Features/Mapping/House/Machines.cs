using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Discovery;
using Mimamori.Features.Ledger;

namespace Mimamori.Features.Mapping.House;

/// <summary>All machines of the house, joined ones once, and the zones they stand in.</summary>
public sealed class Machines
{
    private readonly Dictionary<Guid, string> _nodeOfSeen = [];
    private readonly Dictionary<string, Zone> _zones = [];
    private readonly List<Machine> _all = [];

    public IReadOnlyList<MapZone> Zones => [.. _zones.Values.OrderBy(zone => zone.Id, StringComparer.Ordinal).Select(zone => zone.ToMapZone())];

    public IEnumerable<MapNode> Nodes => _all.Select(machine => machine.ToNode());

    public IReadOnlyList<Machine> All => _all;

    public string? NodeOfSeen(Guid? seenId) => seenId is { } id ? _nodeOfSeen.GetValueOrDefault(id) : null;

    public Machine? Find(string? nodeId) => _all.Find(machine => machine.NodeId == nodeId);

    public static async Task<Machines> ReadAsync(Database database, CancellationToken cancellation)
    {
        var seen = await database.SeenDevices.AsNoTracking().AsSplitQuery()
            .Include(device => device.Interfaces).ThenInclude(card => card.Point)
            .Include(device => device.Claims.Where(claim => claim.Kind == ClaimKind.Name || claim.Kind == ClaimKind.Address))
            .Include(device => device.Observations.Where(observation => observation.Kind == ObservationKind.Finding))
            .OrderBy(device => device.Id).ToListAsync(cancellation);
        var assets = await database.Assets.AsNoTracking().Include(asset => asset.Place).Where(asset => asset.ArchivedAt == null).OrderBy(asset => asset.Id).ToListAsync(cancellation);
        var joins = await database.Joins.AsNoTracking().Where(join => join.UndoneAt == null).ToListAsync(cancellation);
        return new Machines(seen, assets, joins.ToLookup(join => join.AssetId, join => join.SeenDeviceId), DateOnly.FromDateTime(database.Now));
    }

    private Machines(List<SeenDevice> seen, List<Asset> assets, ILookup<Guid, Guid> joins, DateOnly today)
    {
        var byId = seen.ToDictionary(device => device.Id);
        foreach (var asset in assets)
            Add(asset, [.. joins[asset.Id].Where(byId.ContainsKey).Select(id => byId[id])], today);
        foreach (var device in seen.Where(device => !_nodeOfSeen.ContainsKey(device.Id)))
            Add(device);
    }

    private void Add(Asset asset, IReadOnlyList<SeenDevice> seenAs, DateOnly today)
    {
        var nodeId = asset.Id.ToString();
        foreach (var device in seenAs)
            _nodeOfSeen[device.Id] = nodeId;
        var zone = seenAs.Select(ZoneOf).FirstOrDefault(zone => zone is not null);
        zone?.Stands(asset.Place?.Name);
        _all.Add(new Machine
        {
            NodeId = nodeId,
            Name = asset.Name,
            Kind = asset.Kind,
            Maker = asset.Maker,
            OperatingSystem = asset.OperatingSystem,
            ZoneId = zone?.Id,
            Href = $"/ledger/{asset.Id}",
            IsInLedger = true,
            SupportEnded = asset.SupportEndsOn < today,
            MaintainedFromOutside = asset.RemoteMaintenance == YesNo.Yes,
            SpeaksOldProtocol = seenAs.Any(SpeaksOldProtocol),
        });
    }

    private void Add(SeenDevice device)
    {
        _nodeOfSeen[device.Id] = device.Id.ToString();
        _all.Add(new Machine
        {
            NodeId = device.Id.ToString(),
            Name = NameOf(device),
            Kind = device.Kind,
            Maker = device.Maker,
            OperatingSystem = device.OperatingSystem,
            ZoneId = StrangerIn(ZoneOf(device)),
            Href = $"/sort-out?q={Uri.EscapeDataString(NameOf(device))}",
            SpeaksOldProtocol = SpeaksOldProtocol(device),
        });
    }

    private static string NameOf(SeenDevice device) =>
        device.Claims.Find(claim => claim.Kind == ClaimKind.Name)?.Value
        ?? device.Claims.Find(claim => claim.Kind == ClaimKind.Address)?.Value
        ?? device.Interfaces.FirstOrDefault()?.Mac ?? "?";

    private static bool SpeaksOldProtocol(SeenDevice device) =>
        device.Observations.Any(finding => finding.Name is "smb1-in-use" or "telnet-in-use");

    private static string? StrangerIn(Zone? zone)
    {
        zone?.Stands(null);
        return zone?.Id;
    }

    private Zone? ZoneOf(SeenDevice device)
    {
        if (device.Interfaces.OrderBy(card => card.Vlan is null).ThenBy(card => card.Id).FirstOrDefault() is not { } card)
            return null;
        var zone = new Zone(card.Point.Name, card.Vlan);
        return _zones.TryAdd(zone.Id, zone) ? zone : _zones[zone.Id];
    }
}
