using System.Globalization;
using Mimamori.Features.Mapping.Drawing;
using Mimamori.Ui;

namespace Mimamori.Features.Mapping.Printing;

/// <summary>Draws one sheet: title block on top, the map, the signs below. The sample mark stands beside the title.</summary>
internal static class SheetPen
{
    public static string Write(SheetPart part, MapPaper paper, int page, int of)
    {
        using var pen = new SvgPen();
        var model = part.Model;
        var prefix = $"map-s{page}-";
        pen.Open("svg", ("class", "map-svg map-sheet map-sheet-" + paper.Name.ToLowerInvariant()), ("viewBox", $"0 0 {SvgPen.Number(paper.Width)} {SvgPen.Number(paper.Height)}"),
            ("width", Millimetres(paper.WidthMm)), ("height", Millimetres(paper.HeightMm)), ("role", "group"), ("aria-labelledby", prefix + "title"));
        pen.Words("title", string.Join(MapText.Comma, new[] { MapSvg.Title(model), model.House, part.Title }.Where(t => t.Length > 0)), ("id", prefix + "title"));
        Header(pen, part, paper, page, of);
        Map(pen, part, paper, prefix);
        var legend = MapLegend.HeightOf(model, paper.RoomAcross, part.Icons);
        MapLegend.Draw(pen, model, new(paper.Left, paper.Height - paper.Edge - legend), paper.RoomAcross, part.Icons, prefix);
        return pen.Close().Finish();
    }

    private static void Header(SvgPen pen, SheetPart part, MapPaper paper, int page, int of)
    {
        var (model, x, y) = (part.Model, paper.Left, paper.Edge);
        if (model.IsSample)
        {
            var wide = TextWidth.Of(MapText.SampleMark, 20) + 14;
            pen.Rect(new(x, y + 2, wide, 32), "map-sheet-sample", 4);
            pen.Text(MapText.SampleMark, x + (wide / 2), y + 25, "map-sheet-sample-text", "middle");
            x += wide + 14;
        }

        pen.Text(part.Title.Length > 0 ? $"{model.Title}　{part.Title}" : model.Title, x, y + 26, "map-sheet-title");
        pen.Text(model.House, paper.Left, y + 51, "map-sheet-house");
        var right = paper.Width - paper.Edge;
        pen.Text(MapWords.Fill(MapText.PageFormat, page, of), right, y + 26, "map-sheet-page", "end");
        pen.Text(Facts(model), right, y + 51, "map-sheet-fact", "end");
        pen.Path($"M{SvgPen.Number(paper.Left)} {SvgPen.Number(y + 59)}H{SvgPen.Number(right)}", "map-sheet-rule");
    }

    private static string Facts(MapModel model) => string.Join("　", new[]
    {
        Dates.Paper(model.EditionDate),
        model.Edition,
        model.Author.Length > 0 ? MapWords.Fill(MapText.AuthorFormat, model.Author) : "",
    }.Where(t => t.Length > 0));

    private static void Map(SvgPen pen, SheetPart part, MapPaper paper, string prefix)
    {
        var room = MapSheets.Room(part.Model, paper, part.Icons);
        var x = room.X + ((room.Width - (part.Width * part.Scale)) / 2);
        var scale = (Math.Floor(part.Scale * 10000) / 10000).ToString(CultureInfo.InvariantCulture);
        pen.Open("g", ("transform", $"translate({SvgPen.Number(x)} {SvgPen.Number(room.Y)}) scale({scale})"));
        part.Draw(pen, prefix);
        pen.Close();
    }

    private static string Millimetres(double value) => SvgPen.Number(value) + "mm";
}
