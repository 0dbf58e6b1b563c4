using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Books;
using Mimamori.Features.Discovery;
using Mimamori.Features.Ledger;

namespace Mimamori.Features.Mapping.House;

/// <summary>Every way out of the house: the lines somebody declared, and the tunnels that were seen whether declared or not.</summary>
public sealed class WaysOut
{
    private readonly HashSet<string> _maintained = [];
    private readonly HashSet<(string Inside, string Far)> _tunnels = [];

    public List<MapNode> Outsides { get; } = [];

    public List<MapLink> Links { get; } = [];

    public static async Task<WaysOut> ReadAsync(Database database, Machines machines, CancellationToken cancellation)
    {
        var lines = await database.Lines.AsNoTracking().Include(line => line.Vendor)
            .Where(line => line.ArchivedAt == null).OrderBy(line => line.Id).ToListAsync(cancellation);
        var tunnels = await database.SeenConnections.AsNoTracking()
            .Where(talk => talk.Outside && talk.Protocol != null && Tunnels.Protocols.Contains(talk.Protocol))
            .OrderBy(talk => talk.Id).ToListAsync(cancellation);
        var remote = await database.RemoteWays.AsNoTracking().Include(way => way.Vendor)
            .Where(way => way.ArchivedAt == null).OrderBy(way => way.Id).ToListAsync(cancellation);
        var ways = new WaysOut();
        foreach (var line in lines)
            ways.Declare(line, TonightRule.Of(line, remote), machines);
        foreach (var way in remote.Where(way => way.LineId is null))
            ways.Declare(way, machines);
        foreach (var tunnel in tunnels)
            ways.See(tunnel, machines);
        return ways;
    }

    /// <summary>Puts the mark of remote maintenance on the box a maintenance line ends in.</summary>
    public MapNode Mark(MapNode node) => node with
    {
        Risks = _maintained.Contains(node.Id) && !node.Risks.Contains(MapRisk.RemoteMaintenance)
            ? [.. node.Risks, MapRisk.RemoteMaintenance] : node.Risks,
    };

    private void Declare(Line line, Tonight tonight, Machines machines)
    {
        var outside = new MapNode
        {
            Id = $"line-{line.Id}",
            Label = line.Vendor?.Name ?? line.Provider ?? line.Name,
            Sublabel = line.Name,
            Kind = KindOf(line.Purpose),
            Href = $"/lines/{line.Id}",
        };
        Outsides.Add(outside);
        if (machines.Find(line.BoxId?.ToString()) is not { } box)
            return;
        if (line.Purpose == LinePurpose.RemoteMaintenance)
            _maintained.Add(box.NodeId);
        Links.Add(new MapLink
        {
            From = outside.Id,
            To = box.NodeId,
            Kind = line.Purpose == LinePurpose.RemoteMaintenance ? MapLinkKind.Maintenance : MapLinkKind.Outside,
            Label = line.CableLabel,
            AlwaysOn = Known(line.AlwaysOn),
            Encrypted = Known(line.Encrypted),
            // "Nobody knows" is counted as open: the list is for the night somebody must pull cables.
            VendorTonight = tonight is Tonight.Yes or Tonight.Unknown,
            Seen = false,
        });
    }

    /// <summary>Remote maintenance whose line nobody wrote down still leads to a box.</summary>
    private void Declare(RemoteWay way, Machines machines)
    {
        var outside = new MapNode { Id = $"way-{way.Id}", Label = way.Vendor?.Name ?? way.Name, Sublabel = way.Name, Kind = MapKind.Vendor, Href = $"/remote/{way.Id}" };
        Outsides.Add(outside);
        if (machines.Find(way.AssetId?.ToString()) is not { } box)
            return;
        _maintained.Add(box.NodeId);
        Links.Add(new MapLink
        {
            From = outside.Id,
            To = box.NodeId,
            Kind = MapLinkKind.Maintenance,
            Label = way.CableLabel,
            AlwaysOn = Known(way.AlwaysOn),
            VendorTonight = TonightRule.Of(way) is Tonight.Yes or Tonight.Unknown,
            Seen = false,
        });
    }

    /// <summary>A declared line accounts for one far end; a second tunnel from the same box is a line nobody wrote down.</summary>
    private void See(SeenConnection tunnel, Machines machines)
    {
        var inside = machines.NodeOfSeen(tunnel.FromId) ?? machines.NodeOfSeen(tunnel.ToId);
        var far = tunnel.FromId is null ? tunnel.FromAddress : tunnel.ToAddress;
        if (inside is null || !_tunnels.Add((inside, far)))
            return;
        var declared = Links.FindIndex(link => link.To == inside && !link.Seen);
        if (declared >= 0)
            Links[declared] = Links[declared] with { Seen = true };
        else
            AddUndeclared(tunnel, inside, far);
    }

    private void AddUndeclared(SeenConnection tunnel, string inside, string far)
    {
        var outside = new MapNode { Id = $"seen-{far}", Label = tunnel.Names ?? far, Sublabel = MapText.UndeclaredLine, Kind = MapKind.Vendor };
        if (!Outsides.Exists(node => node.Id == outside.Id))
            Outsides.Add(outside);
        Links.Add(new MapLink
        {
            From = outside.Id,
            To = inside,
            Kind = MapLinkKind.Maintenance,
            Label = tunnel.Protocol,
            Encrypted = Tunnels.IsEncrypted(tunnel.Protocol!) ? true : null,
            VendorTonight = true,
        });
    }

    private static bool? Known(YesNo answer) => answer switch { YesNo.Yes => true, YesNo.No => false, _ => null };

    private static MapKind KindOf(LinePurpose purpose) => purpose switch
    {
        LinePurpose.RemoteMaintenance => MapKind.Vendor,
        LinePurpose.CloudService => MapKind.Cloud,
        LinePurpose.RegionalAlliance or LinePurpose.EligibilityCheck => MapKind.Partner,
        _ => MapKind.Internet,
    };
}
