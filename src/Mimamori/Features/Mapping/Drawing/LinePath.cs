using System.Text;
using Mimamori.Features.Mapping.Layout;

namespace Mimamori.Features.Mapping.Drawing;

/// <summary>The path of a line: straight pieces with softly rounded corners, as on a railway map.</summary>
internal static class LinePath
{
    private const double Radius = 8;

    public static string Of(IReadOnlyList<MapPoint> points)
    {
        var path = new StringBuilder("M").Append(At(points[0]));
        for (var i = 1; i + 1 < points.Count; i++)
        {
            var (before, corner, after) = (points[i - 1], points[i], points[i + 1]);
            var radius = Math.Min(Radius, Math.Min(Length(before, corner), Length(corner, after)) / 2);
            path.Append('L').Append(At(Toward(corner, before, radius)))
                .Append('Q').Append(At(corner)).Append(' ').Append(At(Toward(corner, after, radius)));
        }

        return path.Append('L').Append(At(points[^1])).ToString();
    }

    private static string At(MapPoint p) => $"{SvgPen.Number(p.X)} {SvgPen.Number(p.Y)}";

    private static double Length(MapPoint a, MapPoint b) => Math.Abs(a.X - b.X) + Math.Abs(a.Y - b.Y);

    private static MapPoint Toward(MapPoint from, MapPoint to, double by) =>
        Length(from, to) is var length && length > 0 ? new(from.X + ((to.X - from.X) * by / length), from.Y + ((to.Y - from.Y) * by / length)) : from;
}
