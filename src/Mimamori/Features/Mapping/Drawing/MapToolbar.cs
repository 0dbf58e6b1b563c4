using System.Text.Encodings.Web;

namespace Mimamori.Features.Mapping.Drawing;

/// <summary>What the tools of a drawing offer. Path is the page's own address without a query.</summary>
public sealed record MapTools(string Path, MapView View)
{
    public IReadOnlySet<string> Open { get; init; } = new HashSet<string>();

    /// <summary>Only the connection map knows which lines are open tonight.</summary>
    public bool HasTonight { get; init; } = true;

    /// <summary>The way to moving boxes, or null for a reader who may not.</summary>
    public string? ArrangeHref { get; init; }

    /// <summary>Boxes are being moved: the drawing takes hold of them, and nothing else is offered.</summary>
    public bool Arranging { get; init; }
}

/// <summary>
/// The map with its tools as plain HTML. Search and the tonight filter are a form and a link, so they work without script;
/// the zoom and move buttons are hidden until map.js has something to do with them.
/// </summary>
public static class MapToolbar
{
    /// <summary>Svg is the finished drawing.</summary>
    public static string Frame(MapTools tools, string svg) => $"""
        <div class="map{(tools.Arranging ? " is-arranging" : "")}" data-map data-found="{Text(MapText.Found)}" data-found-none="{Text(MapText.FoundNone)}">
        <div class="map-tools">{(tools.Arranging ? "" : Search(tools.Path, tools.View, tools.Open) + (tools.HasTonight ? Tonight(tools.Path, tools.View, tools.Open) : "") + Arrange(tools.ArrangeHref))}{Buttons()}</div>
        {(tools.Arranging ? "" : """<p class="map-found" data-map-found role="status"></p>""")}
        <div class="map-view" data-map-view tabindex="0" role="region" aria-label="{Text(MapText.ViewLabel)}"><div class="map-scene" data-map-scene>{svg}</div></div>
        </div>
        """;

    private static string Arrange(string? href) => href is null ? "" : $"""<a class="button button-second" href="{Text(href)}">{Text(MapText.Arrange)}</a>""";

    private static string Search(string path, MapView view, IReadOnlySet<string> open) => $"""
        <form method="get" action="{Text(path)}" role="search" data-map-search>
        <div><label for="map-q">{Text(MapText.Search)}</label><input id="map-q" name="q" type="search" value="{Text(view.Query ?? "")}" placeholder="{Text(MapText.SearchHint)}" autocomplete="off"></div>
        {(view.Tonight ? """<input type="hidden" name="tonight" value="1">""" : "")}{(open.Count > 0 ? $"""<input type="hidden" name="open" value="{Text(string.Join(',', open))}">""" : "")}
        <button class="button button-second" type="submit">{Text(MapText.Search)}</button>
        </form>
        """;

    private static string Tonight(string path, MapView view, IReadOnlySet<string> open)
    {
        var query = new[] { Part("q", view.Query), Part("open", string.Join(',', open)), view.Tonight ? "" : "tonight=1" };
        var href = path + "?" + string.Join('&', query.Where(p => p.Length > 0));
        return $"""
            <a class="button {(view.Tonight ? "" : "button-second")}" href="{Text(href)}">{Text(view.Tonight ? MapText.ShowAll : MapText.Tonight)}</a>
            """;
    }

    private static string Part(string name, string? value) => string.IsNullOrEmpty(value) ? "" : name + "=" + Uri.EscapeDataString(value);

    private static string Buttons() => $"""
        <div class="map-buttons" data-map-buttons hidden>{Button("zoom-out", "−", MapText.ZoomOut)}{Button("fit", MapText.ZoomFit, MapText.ZoomFit)}{Button("zoom-in", "＋", MapText.ZoomIn)}{Button("left", "←", MapText.PanLeft)}{Button("up", "↑", MapText.PanUp)}{Button("down", "↓", MapText.PanDown)}{Button("right", "→", MapText.PanRight)}</div>
        """;

    private static string Button(string action, string face, string words) =>
        $"""<button type="button" data-map-do="{action}" aria-label="{Text(words)}" title="{Text(words)}">{Text(face)}</button>""";

    private static string Text(string words) => HtmlEncoder.Default.Encode(words);
}
