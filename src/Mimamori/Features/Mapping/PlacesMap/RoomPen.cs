using System.Globalization;
using Mimamori.Features.Mapping.Drawing;
using Mimamori.Features.Mapping.Layout;

namespace Mimamori.Features.Mapping.PlacesMap;

/// <summary>Draws one place: its name, what stands in it (names when few, else icons with counts), marks, and cable numbers.</summary>
internal sealed class RoomPen(SvgPen pen, string prefix, MapView view, Func<PlaceRoom, string>? hrefOf)
{
    private const double Inset = 10, TitleSize = 14, Line = 17, Chip = 46, ChipRow = 21, Icon = 16, Small = 11.5;
    private const int NamedRooms = 2, ChipsAcross = 3, Chips = 6;

    public void Draw(PlacedRoom placed)
    {
        var (room, rect) = (placed.Room, placed.Rect);
        pen.Open("g", ("role", "listitem")).Open("a", ("id", prefix + "n-" + room.Id), ("href", hrefOf?.Invoke(room) ?? room.Href),
            ("class", Classes(room)), ("data-id", room.Id), ("data-find", Find(room)));
        pen.Words("title", Words(room));
        pen.Rect(rect, "map-box", 4);
        var lines = Title(room, rect);
        if (room.Machines.Count is > 0 and <= NamedRooms) Names(room, rect, lines);
        else if (room.Machines.Count > 0) Kinds(room, rect);
        else pen.Text(MapText.PlaceEmpty, rect.X + Inset, rect.Bottom - 12, "map-small");
        for (var i = 0; i < room.Risks.Count; i++)
            RiskMark.Draw(pen, room.Risks[room.Risks.Count - 1 - i], new(rect.Right - 16 - (i * RiskMark.Step), rect.Y - 3));
        BoxPen.Badges(pen, room.Numbers, rect);
        pen.Close().Close();
    }

    private string Classes(PlaceRoom room) => "map-node place-room" + (room.IsNowhere ? " is-unknown" : "") + (room.Id == view.Chosen ? " is-chosen" : "")
        + (view.IsFiltered ? Find(room).Contains(MapView.Fold(view.Query), StringComparison.Ordinal) ? " is-hit" : " is-dim" : "");

    /// <summary>The count stands at the right of the first line; two lines at most.</summary>
    private int Title(PlaceRoom room, MapRect rect)
    {
        var count = room.Machines.Count == 0 ? "" : MapWords.Count(room.Machines.Count);
        var top = room.Risks.Count > 0 ? 10 : 6;
        var lines = LabelLines.Of(room.Label, TitleSize, rect.Width - (2 * Inset) - TextWidth.Of(count, 12) - 4);
        for (var i = 0; i < lines.Count; i++) pen.Text(lines[i], rect.X + Inset, rect.Y + top + 14 + (i * Line), "map-label");
        if (count.Length > 0) pen.Text(count, rect.Right - Inset, rect.Y + top + 14, "map-zone-count", "end");
        return lines.Count;
    }

    private void Names(PlaceRoom room, MapRect rect, int lines)
    {
        var shown = room.Machines.Take(lines > 1 ? 2 : NamedRooms).ToList();
        for (var i = 0; i < shown.Count; i++)
        {
            var y = rect.Bottom - (room.Numbers.Count > 0 ? 17 : 10) - ((shown.Count - 1 - i) * ChipRow);
            Sign(shown[i].Kind, rect.X + Inset, y);
            pen.Text(TextWidth.Fit(shown[i].Label, Small, rect.Width - (2 * Inset) - Icon - 5), rect.X + Inset + Icon + 5, y, "map-small");
        }
    }

    private void Kinds(PlaceRoom room, MapRect rect)
    {
        var kinds = room.Kinds;
        var shown = kinds.Take(kinds.Count > Chips ? Chips - 1 : Chips).ToList();
        var rows = ((kinds.Count > Chips ? Chips : shown.Count) + ChipsAcross - 1) / ChipsAcross;
        for (var i = 0; i < shown.Count; i++)
        {
            var (x, y) = At(i, rows, room, rect);
            Sign(shown[i].Kind, x, y);
            pen.Text(shown[i].Count.ToString(CultureInfo.InvariantCulture), x + Icon + 4, y, "map-count");
        }

        if (shown.Count == kinds.Count) return;
        var (restX, restY) = At(shown.Count, rows, room, rect);
        pen.Text("+" + kinds.Skip(shown.Count).Sum(kind => kind.Count).ToString(CultureInfo.InvariantCulture), restX, restY, "map-count");
    }

    /// <summary>Cable numbers stand on the lower edge; the counts make room for them.</summary>
    private static (double X, double Y) At(int index, int rows, PlaceRoom room, MapRect rect) =>
        (rect.X + Inset + (index % ChipsAcross * Chip), rect.Bottom - (room.Numbers.Count > 0 ? 18 : 11) - ((rows - 1 - (index / ChipsAcross)) * ChipRow));

    private void Sign(MapKind kind, double x, double baseline) => pen.Leaf("use", ("href", "#" + MapIcons.Id(prefix, kind)), ("class", "map-icon"),
        ("x", SvgPen.Number(x)), ("y", SvgPen.Number(baseline - 13.5)), ("width", SvgPen.Number(Icon)), ("height", SvgPen.Number(Icon)));

    private static string Find(PlaceRoom room) => MapView.Fold(string.Join(' ', [room.Label, .. room.Machines.Select(machine => machine.Label), .. room.Machines.Select(machine => MapKinds.NameOf(machine.Kind)).Distinct()]));

    private static string Words(PlaceRoom room) => string.Join(MapText.Comma, new[]
    {
        room.Label, MapWords.Count(room.Machines.Count),
        string.Join(MapText.Comma, room.Kinds.Select(kind => $"{MapKinds.NameOf(kind.Kind)} {MapWords.Count(kind.Count)}")),
        string.Join(MapText.Comma, room.Risks.Select(MapWords.Risk)),
        string.Join(MapText.Comma, room.Numbers.Select(number => MapWords.Fill(MapText.NumberFormat, number))),
    }.Where(words => words.Length > 0));
}
