using System.Globalization;
using Mimamori.Features.Mapping.Layout;

namespace Mimamori.Features.Mapping.Drawing;

/// <summary>A risk as shape and letter: it survives mono printing, a photocopy and a colour-blind reader.</summary>
internal static class RiskMark
{
    public const double Step = 25;

    public static void Draw(SvgPen pen, MapRisk risk, MapPoint at)
    {
        pen.Open("g", ("class", "map-mark map-mark-" + risk.ToString().ToLowerInvariant()));
        pen.Path(Shape(risk, at), "map-mark-shape");
        pen.Text(MapWords.RiskLetter(risk), at.X, at.Y + LetterDrop(risk), "map-mark-letter", "middle").Close();
    }

    private static double LetterDrop(MapRisk risk) => risk == MapRisk.SupportEnded ? 6.2 : 4;

    private static string Shape(MapRisk risk, MapPoint p) => risk switch
    {
        MapRisk.SupportEnded => Path(p, "M{0} {1}l13.5 23h-27z", 0, -13.5),
        MapRisk.RemoteMaintenance => Path(p, "M{0} {1}l12.5 12.5-12.5 12.5-12.5-12.5z", 0, -12.5),
        MapRisk.NotInLedger => Path(p, "M{0} {1}h19v19h-19z", -9.5, -9.5),
        _ => Path(p, "M{0} {1}a10 10 0 1 0 20 0a10 10 0 1 0-20 0z", -10, 0),
    };

    private static string Path(MapPoint p, string format, double x, double y) =>
        string.Format(CultureInfo.InvariantCulture, format, SvgPen.Number(p.X + x), SvgPen.Number(p.Y + y));
}
