namespace Mimamori.Features.Mapping.Layout;

/// <summary>Where two channels of the grid meet: the channel left of a column, and a lane.</summary>
internal readonly record struct Crossing(int Channel, int Lane);

/// <summary>One line's way over the grid, from its bundle's hub to the other end. Sides: -1 left, +1 right of the box.</summary>
internal sealed record LineRoute(int Link, int Net, Cell Hub, int HubSide, IReadOnlyList<Crossing> Way, Cell End, int EndSide)
{
    /// <summary>Horizontal steps in half columns (even = channel, odd = the box of a column), the stubs at both ends included.</summary>
    public IEnumerable<(int Lane, int From, int To)> Runs(IReadOnlyList<int> rowLane)
    {
        yield return Stub(Hub, HubSide, rowLane);
        for (var i = 1; i < Way.Count; i++)
        {
            var (a, b) = (Way[i - 1], Way[i]);
            if (a.Lane == b.Lane) yield return (a.Lane, 2 * Math.Min(a.Channel, b.Channel), 2 * Math.Max(a.Channel, b.Channel));
        }

        yield return Stub(End, EndSide, rowLane);
    }

    public IEnumerable<(int Channel, int From, int To)> Climbs()
    {
        for (var i = 1; i < Way.Count; i++)
        {
            var (a, b) = (Way[i - 1], Way[i]);
            if (a.Channel == b.Channel) yield return (a.Channel, 2 * Math.Min(a.Lane, b.Lane), 2 * Math.Max(a.Lane, b.Lane));
        }
    }

    private static (int Lane, int From, int To) Stub(Cell box, int side, IReadOnlyList<int> rowLane)
    {
        var middle = (2 * box.Column) + 1;
        return (rowLane[box.Row], Math.Min(middle, middle + side), Math.Max(middle, middle + side));
    }
}
