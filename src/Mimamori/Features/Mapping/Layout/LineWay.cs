namespace Mimamori.Features.Mapping.Layout;

/// <summary>A route as the points of a line: only its two ends and its corners.</summary>
internal static class LineWay
{
    public static MapPoint[] Of(LineRoute route, GridPlan grid, Ruler ruler)
    {
        var (start, end) = (ruler.Box(route.Hub), ruler.Box(route.End));
        var y = ruler.Y(route.Net, grid.RowLane[route.Hub.Row], (2 * route.Hub.Column) + 1);
        var points = new List<MapPoint> { new(Edge(start, route.HubSide), y) };
        for (var i = 1; i < route.Way.Count; i++)
        {
            var (a, b) = (route.Way[i - 1], route.Way[i]);
            if (a.Channel != b.Channel) continue;
            var x = ruler.X(route.Net, a);
            if (!Climbed(route, i - 1)) points.Add(new(x, points[^1].Y));
            if (EndOfClimb(route, i)) points.Add(new(x, Level(route, i, grid, ruler)));
        }

        points.Add(new(Edge(end, route.EndSide), ruler.Y(route.Net, grid.RowLane[route.End.Row], (2 * route.End.Column) + 1)));
        return [.. points.Distinct()];
    }

    private static bool Climbed(LineRoute route, int i) => i > 0 && route.Way[i].Channel == route.Way[i - 1].Channel;

    private static bool EndOfClimb(LineRoute route, int i) => i + 1 == route.Way.Count || route.Way[i + 1].Channel != route.Way[i].Channel;

    private static double Level(LineRoute route, int i, GridPlan grid, Ruler ruler) => ruler.Y(route.Net, route.Way[i].Lane, 2 * route.Way[i].Channel);

    private static double Edge(MapRect box, int side) => side < 0 ? box.X : box.Right;
}
