namespace Mimamori.Features.Mapping;

/// <summary>A smaller map for one question, where dimming the rest would leave the answer somewhere off the screen.</summary>
public static class MapFocus
{
    /// <summary>Only the lines somebody outside can use tonight, and the boxes at their ends.</summary>
    public static MapModel Tonight(MapModel model)
    {
        var shown = MapView.OnTonightLines(model);
        return model with
        {
            Nodes = [.. model.Nodes.Where(node => shown.Contains(node.Id))],
            Links = [.. model.Links.Where(link => link.VendorTonight)],
            Zones = [.. model.Zones.Where(zone => model.Nodes.Any(node => node.ZoneId == zone.Id && shown.Contains(node.Id)))],
        };
    }
}
