namespace Mimamori.Features.Mapping.Drawing;

/// <summary>Our own line drawings on a 24 x 24 field: one stroke width, no fill, still clear on a mono printer.</summary>
internal static class MapIcons
{
    public static string Id(string prefix, MapKind kind) => prefix + kind.ToString().ToLowerInvariant();

    public static void Define(SvgPen pen, string prefix, IEnumerable<MapKind> kinds)
    {
        pen.Open("defs");
        foreach (var kind in kinds.Distinct().Order())
            pen.Open("symbol", ("id", Id(prefix, kind)), ("viewBox", "0 0 24 24")).Path(Drawing(kind), "map-icon-line").Close();
        pen.Close();
    }

    private static string Drawing(MapKind kind) => kind switch
    {
        MapKind.Cloud => "M7 18h10a4 4 0 0 0 .6-7.95A6 6 0 0 0 6.1 9.6 4.3 4.3 0 0 0 7 18z",
        MapKind.Vendor => "M14.5 6.5a4 4 0 0 1 5-3.3l-2.6 2.6 1.3 1.3 2.6-2.6a4 4 0 0 1-5.2 5L8 17.1A2.3 2.3 0 1 1 4.9 14l7.6-7.6M3 21.5h18",
        MapKind.Internet => "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18",
        MapKind.Partner => "M4 21V9l8-5 8 5v12zM12 9.5v5M9.5 12h5M10 21v-3.5h4V21",
        MapKind.Router => "M3 13h18v6H3zM6.5 16h.1M10 16h.1M13.5 16h4M12 13V9M8.5 9.5a5 5 0 0 1 7 0M6 7a8.5 8.5 0 0 1 12 0",
        MapKind.Vpn => "M3 13h18v6H3zM6.5 16h.1M10 16h.1M13.5 16h4M8 13V8.5a4 4 0 0 1 8 0V13",
        MapKind.Firewall => "M3 5h18v14H3zM3 9.7h18M3 14.3h18M9 5v4.7M15 9.7v4.6M9 14.3V19",
        MapKind.Server => "M4 3.5h16v5H4zM4 9.5h16v5H4zM4 15.5h16v5H4zM7 6h.1M7 12h.1M7 18h.1M12 6h5M12 12h5M12 18h5",
        MapKind.Storage => "M5 4h14v16H5zM8 4v11M12 4v11M16 4v11M5 15h14M8 17.5h.1",
        MapKind.Tablet => "M6 3h12v18H6zM10.5 18.5h3",
        MapKind.Printer => "M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7zM16.5 11.5h.1",
        MapKind.Modality => "M12 3.5a8 8 0 1 0 0 16a8 8 0 1 0 0-16M12 8a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7M2 13.5h20M5 21.5h14",
        MapKind.Monitor => "M3 4h18v13H3zM5.5 11h3l1.5-3.5 3 6.5 1.7-3h3.8M9 21h6M12 17v4",
        MapKind.Analyser => "M9 3h6M10 3v6l-5 9.5A1.7 1.7 0 0 0 6.5 21h11a1.7 1.7 0 0 0 1.5-2.5L14 9V3M8 14.5h8",
        MapKind.Pump => "M5 3h14v18H5zM8 6h8v5H8zM8.5 14.5h.1M12 14.5h.1M15.5 14.5h.1M12 17.5v3.5",
        MapKind.NurseCall => "M6 17v-6a6 6 0 0 1 12 0v6l1.5 1.5h-15zM12 3v2M10 21h4",
        MapKind.Camera => "M3 8h12v9H3zM15 11l6-3v9l-6-3M7 17v4M4 21h6",
        MapKind.Phone => "M6 3h3.5l1.5 5-2.3 1.6a13 13 0 0 0 5.7 5.7L16 13l5 1.5V18a3 3 0 0 1-3.2 3A15.5 15.5 0 0 1 3 6.2 3 3 0 0 1 6 3z",
        MapKind.Wireless => "M4.5 11a11 11 0 0 1 15 0M7.5 14.3a6.5 6.5 0 0 1 9 0M2 7.5a15 15 0 0 1 20 0M12 18.5h.1",
        MapKind.Building => "M5 21V3h10v18M15 9h5v12M3 21h18M8 7h1M11.5 7h1M8 11h1M11.5 11h1M8 15h1M11.5 15h1",
        MapKind.Terminal => "M3 4h18v12H3zM9 20.5h6M12 16v4.5",
        _ => "M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.1-1.5 2.3M12 18h.1M12 2.5a9.5 9.5 0 1 0 0 19a9.5 9.5 0 1 0 0-19",
    };
}
