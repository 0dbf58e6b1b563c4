using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Ledger;
using Mimamori.Features.Mapping.House;

namespace Mimamori.Features.Mapping.PullOrder;

/// <summary>Reads once who works with whom, who talks outside at which point, and answers what stands behind each cable.</summary>
public sealed class HouseBehind
{
    private readonly Machines _machines;
    private readonly Dictionary<string, Machine> _byNode;
    private readonly Dictionary<string, Asset> _assets;
    private readonly ILookup<string, string> _partners;
    private readonly ILookup<Guid, string> _outwardAt;
    private readonly ILookup<string, Guid> _pointsOf;

    private HouseBehind(Machines machines, WaysOut ways, IEnumerable<MapLink> talks, List<Asset> assets, IEnumerable<(Guid Point, string Node)> outward, IEnumerable<(string Node, Guid Point)> points)
    {
        (_machines, Ways) = (machines, ways);
        _byNode = machines.All.ToDictionary(machine => machine.NodeId, StringComparer.Ordinal);
        _assets = assets.ToDictionary(asset => asset.Id.ToString(), StringComparer.Ordinal);
        _partners = ways.Links.Concat(talks).SelectMany(link => new[] { (link.From, link.To), (From: link.To, To: link.From) })
            .ToLookup(pair => pair.From, pair => pair.To, StringComparer.Ordinal);
        _outwardAt = outward.Distinct().ToLookup(pair => pair.Point, pair => pair.Node);
        _pointsOf = points.Distinct().ToLookup(pair => pair.Node, pair => pair.Point, StringComparer.Ordinal);
    }

    public WaysOut Ways { get; }

    public IReadOnlyCollection<Asset> Assets => _assets.Values;

    public static async Task<HouseBehind> ReadAsync(Database database, CancellationToken cancellation)
    {
        var machines = await Machines.ReadAsync(database, cancellation);
        var ways = await WaysOut.ReadAsync(database, machines, cancellation);
        var talks = await Talks.ReadAsync(database, machines, cancellation);
        var assets = await database.Assets.AsNoTracking().Include(asset => asset.Place)
            .Where(asset => asset.ArchivedAt == null).OrderBy(asset => asset.Id).ToListAsync(cancellation);
        var outward = await database.SeenConnections.AsNoTracking().Where(talk => talk.Outside && talk.FromId != null)
            .Select(talk => new { talk.PointId, talk.FromId }).Distinct().ToListAsync(cancellation);
        var cards = await database.Interfaces.AsNoTracking().Select(card => new { card.SeenDeviceId, card.PointId }).Distinct().ToListAsync(cancellation);
        return new HouseBehind(machines, ways, talks, assets,
            outward.Select(talk => (talk.PointId, machines.NodeOfSeen(talk.FromId))).Where(pair => pair.Item2 is not null)!,
            cards.Select(card => (machines.NodeOfSeen(card.SeenDeviceId), card.PointId)).Where(pair => pair.Item1 is not null)!);
    }

    public Asset? Row(string? nodeId) => nodeId is not null ? _assets.GetValueOrDefault(nodeId) : null;

    public Machine? Machine(string? nodeId) => nodeId is not null ? _byNode.GetValueOrDefault(nodeId) : null;

    public BehindStep Of(PullStep step)
    {
        if (step.NodeId is not { } node)
            return new BehindStep();
        var ends = _byNode.ContainsKey(node) ? [node] : _partners[node].Where(_byNode.ContainsKey).Distinct(StringComparer.Ordinal).ToList();
        var silent = ends.SelectMany(end => Silenced(step, end)).Except(ends, StringComparer.Ordinal)
            .Where(_byNode.ContainsKey).Select(id => _byNode[id]).OrderBy(machine => machine.Kind, StringComparer.Ordinal).ThenBy(machine => machine.Name, StringComparer.Ordinal).ToList();
        return new BehindStep
        {
            Box = Row(ends.FirstOrDefault()),
            Silent = silent,
            Rows = [.. silent.Select(machine => Row(machine.NodeId)).OfType<Asset>()],
        };
    }

    private IEnumerable<string> Silenced(PullStep step, string box) => _partners[box].Concat(step.Stage switch
    {
        PullStage.OutsideLine => _pointsOf[box].SelectMany(point => _outwardAt[point]),
        PullStage.ZoneBorder => SameZone(box).Concat(PluggedInto(box)),
        _ => PluggedInto(box),
    });

    /// <summary>A switch stands in the zone of switches: what hangs on its ports is another matter, and only the ledger may know it.</summary>
    private IEnumerable<string> SameZone(string box) => _byNode[box] is { ZoneId: { } zone, Kind: not "switch" }
        ? _machines.All.Where(machine => machine.ZoneId == zone).Select(machine => machine.NodeId) : [];

    private IEnumerable<string> PluggedInto(string box) => _byNode[box].Name is { Length: > 2 } name
        ? _assets.Values.Where(asset => asset.ConnectedTo?.Contains(name, StringComparison.OrdinalIgnoreCase) == true).Select(asset => asset.Id.ToString()) : [];
}
