using Mimamori.Features.Mapping;

namespace Mimamori.Tests.Features.Mapping;

public sealed class MapGroupingTests
{
    private static readonly MapModel Folded = MapGrouping.Collapse(SampleMaps.Hospital());

    [Fact]
    public void Sixty_two_terminals_become_one_box_with_their_common_name()
    {
        var group = Assert.Single(Folded.Nodes, n => n.Count == 62);
        Assert.Equal("外来端末", group.Label);
        Assert.Contains("open=", group.Href, StringComparison.Ordinal);
        Assert.Contains("外来端末 17", MapView.FindText(group), StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_lost() => Assert.Equal(SampleMaps.Hospital().Nodes.Count, Folded.Nodes.Sum(n => n.Count));

    [Fact]
    public void A_mark_never_disappears_into_a_crowd_of_sound_machines()
    {
        Assert.Contains(Folded.Nodes, n => n.Id == "ct" && n.Risks.Count == 2);
        Assert.Contains(Folded.Nodes, n => n is { Count: 5, Label: "病棟端末（古）" } && n.Risks.Contains(MapRisk.SupportEnded));
        Assert.All(Folded.Nodes.Where(n => n.IsGroup && n.Count != 5), n => Assert.Empty(n.Risks));
    }

    [Fact]
    public void What_a_vendor_reaches_stands_for_itself() =>
        Assert.All(["bio", "cbc", "pacs", "ehr", "onq"], id => Assert.Contains(Folded.Nodes, n => n.Id == id));

    [Fact]
    public void An_opened_group_shows_each_and_its_zone_offers_to_fold_again()
    {
        var id = Folded.Nodes.Single(n => n.Count == 62).Id;
        var opened = MapGrouping.Collapse(SampleMaps.Hospital(), open: new HashSet<string> { id });
        Assert.Contains(opened.Nodes, n => n.Id == "rt62");
        Assert.NotNull(opened.Zones.Single(z => z.Id == "record").FoldHref);
        Assert.Null(opened.Zones.Single(z => z.Id == "ward").FoldHref);
    }

    [Fact]
    public void Lines_of_a_group_are_drawn_once() =>
        Assert.Single(Folded.Links, l => Folded.Nodes.Any(n => n.Id == l.From && n.Count == 62));

    [Fact]
    public void Host_names_are_no_common_name()
    {
        var draft = new MapDraft();
        draft.Many("ws", 9, "WS-00", MapKind.Terminal, "z", null, "ws1", null);
        var model = SampleMaps.Clinic() with { Nodes = draft.Nodes, Links = draft.Links };
        Assert.Equal(MapKinds.NameOf(MapKind.Terminal), Assert.Single(MapGrouping.Collapse(model).Nodes).Label);
    }
}
