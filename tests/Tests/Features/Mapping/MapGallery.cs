using System.Globalization;
using System.Runtime.CompilerServices;
using Mimamori.Features.Mapping;
using Mimamori.Features.Mapping.Drawing;
using Mimamori.Features.Mapping.Layout;
using Mimamori.Features.Mapping.Printing;

namespace Mimamori.Tests.Features.Mapping;

/// <summary>Set MIMAMORI_MAP_GALLERY to a folder and look at the maps in a browser: no assertion knows what is beautiful.</summary>
public sealed class MapGallery
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("MIMAMORI_MAP_GALLERY");

    [Fact]
    public void Draws_the_gallery_when_asked()
    {
        if (Folder is null) return;
        Directory.CreateDirectory(Folder);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ja");
        var hospital = MapGrouping.Collapse(SampleMaps.Hospital());
        Write("hospital", MapSvg.Write(MapLayout.Arrange(hospital)) + MapLegend.Write(hospital));
        Write("sheets", string.Concat(MapSheets.Cut(hospital).Select(s => s.Svg)));
        Write("sheets-a3", string.Concat(MapSheets.Cut(hospital, MapPaper.A3).Select(s => s.Svg)));
        Write("sheets-clinic", string.Concat(MapSheets.Cut(SampleMaps.Clinic()).Select(s => s.Svg)));
        Write("wide", MapSvg.Write(MapLayout.Arrange(hospital, MapLook.Wide)));
        Write("tonight", MapSvg.Write(MapLayout.Arrange(hospital, MapLook.Wide), new MapView(Tonight: true)));
        Write("page", MapToolbar.Frame(new MapTools("/map", MapView.All), MapSvg.Write(MapLayout.Arrange(hospital))) + "<script type=module>" + Asset("map.js") + "</script>");
        Write("clinic", MapSvg.Write(MapLayout.Arrange(SampleMaps.Clinic())));
        Write("all", MapSvg.Write(MapLayout.Arrange(SampleMaps.Hospital())));
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        Write("english", MapSvg.Write(MapLayout.Arrange(MapGrouping.Collapse(SampleMaps.Hospital())), new MapView("MRI")));
    }

    private static void Write(string name, string body)
    {
        var css = string.Concat(new[] { "tokens", "app", "map" }.Select(f => $"<style>{Asset(f + ".css")}</style>"));
        File.WriteAllText(Path.Combine(Folder!, name + ".html"), $"<!doctype html><meta charset=utf-8>{css}<body style='background:#fff'>{body}");
    }

    private static string Asset(string name, [CallerFilePath] string here = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "../../../../src/Mimamori/wwwroot", name));
}
