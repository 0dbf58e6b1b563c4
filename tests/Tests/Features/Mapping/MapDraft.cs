using System.Globalization;
using Mimamori.Features.Mapping;

namespace Mimamori.Tests.Features.Mapping;

/// <summary>Short words to write down an invented house.</summary>
internal sealed class MapDraft
{
    public List<MapNode> Nodes { get; } = [];
    public List<MapLink> Links { get; } = [];

    public void Add(string id, string label, MapKind kind, string? zone = null, string? sub = null, int? number = null, IReadOnlyList<MapRisk>? risks = null) =>
        Nodes.Add(new MapNode { Id = id, Label = label, Kind = kind, ZoneId = zone, Sublabel = sub, Number = number, Risks = risks ?? [], Href = "/ledger/" + id });

    public void Many(string id, int count, string label, MapKind kind, string zone, string? sub, string to, string? protocol, params MapRisk[] risks)
    {
        for (var i = 1; i <= count; i++)
        {
            var one = id + i.ToString(CultureInfo.InvariantCulture);
            Add(one, $"{label} {i}", kind, zone, sub, null, risks);
            Care(one, to, protocol);
        }
    }

    public void Outside(string from, string to, string label, bool? always, bool? encrypted, bool tonight = false) =>
        Links.Add(new MapLink { From = from, To = to, Kind = MapLinkKind.Outside, Label = label, AlwaysOn = always, Encrypted = encrypted, VendorTonight = tonight });

    public void Care(string from, string to, string? label) => Links.Add(new MapLink { From = from, To = to, Kind = MapLinkKind.Care, Label = label });

    public void Maintain(string from, string to, string label, bool tonight) =>
        Links.Add(new MapLink { From = from, To = to, Kind = MapLinkKind.Maintenance, Label = label, VendorTonight = tonight });
}
