namespace Mimamori.Features.Mapping.Layout;

/// <summary>Turns columns, channels and lanes into coordinates: each is as wide as what runs in it needs, and no wider.</summary>
internal sealed class Ruler
{
    private const double HeadingHeight = 34, ZoneTitle = 31, Tight = 10, LineToBox = 13, MarkRoom = 20, MostRowTracks = 2.5;

    private readonly GridPlan grid;
    private readonly LineTracks tracks;
    private readonly MapLook look;
    private readonly double[] columnX;
    private readonly double[] laneY;
    private readonly double[] laneHeight;

    public Ruler(GridPlan grid, LineTracks tracks, MapLook look, double outsideLabels, double labelRoom)
    {
        (this.grid, this.tracks, this.look) = (grid, tracks, look);
        columnX = new double[grid.Columns + 1];
        laneY = new double[grid.Lanes.Count + 1];
        laneHeight = [.. grid.Lanes.Select((_, i) => HeightOf(i))];
        var x = look.Margin + look.ZonePadding;
        for (var column = 0; column < grid.Columns; column++)
        {
            if (column > 0) x += ChannelWidth(column, outsideLabels, labelRoom);
            columnX[column] = x;
            x += HasColumn(column) ? look.BoxWidth : 0;
        }

        columnX[grid.Columns] = x + ChannelWidth(grid.Columns, outsideLabels, labelRoom);
        laneY[0] = look.Margin;
        for (var lane = 0; lane < grid.Lanes.Count; lane++) laneY[lane + 1] = laneY[lane] + laneHeight[lane];
    }

    public double Width => columnX[grid.Columns] + look.Margin;

    public double Height => laneY[^1] + look.Margin;

    public bool HasColumn(int column) => column >= GridPlan.FirstSlotColumn || grid.Occupied.Any(c => c.Column == column);

    public double ColumnLeft(int column) => columnX[column];

    public double ColumnRight(int column) => columnX[column] + (HasColumn(column) ? look.BoxWidth : 0);

    public double LaneTop(int lane) => laneY[lane];

    public double LaneBottom(int lane) => laneY[lane + 1];

    public MapRect Box(Cell cell) => new(columnX[cell.Column], laneY[grid.RowLane[cell.Row]], look.BoxWidth, look.BoxHeight);

    public double X(int net, Crossing at) => ChannelMiddle(at.Channel) + (tracks.ClimbOffset(net, at.Channel, at.Lane) * look.TrackGap);

    public double Y(int net, int lane, int halfColumn)
    {
        var reach = tracks.RunReach(lane);
        var gap = grid.Lanes[lane].Kind == LaneKind.Row && reach > MostRowTracks ? look.TrackGap * MostRowTracks / reach : look.TrackGap;
        return LaneMiddle(lane) + (tracks.RunOffset(net, lane, halfColumn) * gap);
    }

    /// <summary>Lines beside the outside column keep to the boundary, so that the words on the outside lines have room.</summary>
    private double ChannelMiddle(int channel)
    {
        var reach = tracks.ClimbReach(channel) * look.TrackGap;
        if (channel == 1) return columnX[1] - LineToBox - reach;
        if (channel == grid.Columns) return ColumnRight(channel - 1) + LineToBox + reach;
        var (left, right) = (ColumnRight(channel - 1), columnX[channel]);
        return channel == GridPlan.FirstSlotColumn ? (left + right - look.ZonePadding) / 2 : (left + right) / 2;
    }

    private double LaneMiddle(int lane)
    {
        var (top, height) = (laneY[lane], laneHeight[lane]);
        var reach = tracks.RunReach(lane) * look.TrackGap;
        return grid.Lanes[lane].Kind switch
        {
            LaneKind.ZoneTop => top + height - MarkRoom - reach,
            LaneKind.Between => top + Tight + reach,
            LaneKind.ZoneBottom => top + Tight + reach,
            LaneKind.Gap when lane == 0 => top + height - Tight - reach,
            _ => top + (height / 2),
        };
    }

    private double ChannelWidth(int channel, double outsideLabels, double labelRoom)
    {
        var lines = 2 * tracks.ClimbReach(channel) * look.TrackGap;
        if (channel == grid.Columns) return tracks.IsClimbed(channel) ? lines + (2 * LineToBox) : look.ZonePadding;
        if (channel == 1) return !HasColumn(0) ? 0 : outsideLabels + lines + (2 * LineToBox);
        if (channel == GridPlan.FirstSlotColumn && !HasColumn(1)) return HasColumn(0) ? (2 * LineToBox) + lines : 0;
        return Math.Max(labelRoom, lines + (2 * LineToBox)) + (channel == GridPlan.FirstSlotColumn ? look.ZonePadding : 0);
    }

    private double HeightOf(int lane)
    {
        var lines = 2 * tracks.RunReach(lane) * look.TrackGap;
        var used = tracks.IsUsed(lane);
        return grid.Lanes[lane].Kind switch
        {
            LaneKind.Row => look.BoxHeight,
            LaneKind.Between => Tight + MarkRoom + lines + (used ? 0 : -4),
            LaneKind.ZoneTop => ZoneTitle + (used ? lines + MarkRoom : 12),
            LaneKind.ZoneBottom => used ? lines + (2 * Tight) : look.ZonePadding,
            LaneKind.Gap when lane == 0 => HeadingHeight + (used ? lines + (2 * Tight) : 0),
            _ => used ? lines + (2 * Tight) : Tight,
        };
    }
}
