using System.Globalization;
using Mimamori.Data;
using Mimamori.Features.Mapping.Layout;
using Mimamori.Features.Mapping.PlacesMap;
using Mimamori.Features.People;
using Mimamori.Ui;

namespace Mimamori.Features.Mapping.Arranging;

/// <summary>One form moves a box of either drawing: by a button (to), by where it was let go (x, y), or back (undo, automatic).</summary>
public static class ArrangePosts
{
    public static void MapArranging(this WebApplication app) =>
        app.MapPost("/map/arrange", PostAsync).WithFormPost();

    private static async Task<IResult> PostAsync(HttpContext context, Database database, ArrangeMap arrange, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var address = ArrangeAddress.Of(form);
        var (part, now) = await ReadAsync(database, address, cancellation);
        if (now is null)
            return Results.LocalRedirect(address.Done);
        var what = Last(form, "to");
        if (what == "undo")
            Flash.Say(context, await arrange.UndoAsync(address.Drawing, part, cancellation) ? MapText.MoveUndone : MapText.MoveNothing);
        else if (what == "automatic")
            await arrange.AutomaticAsync(address.Drawing, part, cancellation);
        else if (await MoveAsync(arrange, address, part, now, what, form, cancellation) is { } problem)
            Flash.Say(context, problem.Sentence, refused: true);
        return Results.LocalRedirect(address.To(Last(form, "box"), what));
    }

    private static async Task<(string Part, Movable? Now)> ReadAsync(Database database, ArrangeAddress address, CancellationToken cancellation)
    {
        if (address.Drawing == MapDrawing.Places)
            return ("", (await PlacesPlan.ReadAsync(database, null, cancellation))?.ToMovable());
        var shown = await ConnectionsPart.ReadAsync(database, address.Zone, address.Open, null, cancellation);
        return (shown?.Part ?? "", shown?.Placed.ToMovable());
    }

    private static Task<Problem?> MoveAsync(ArrangeMap arrange, ArrangeAddress address, string part, Movable now, string what, IFormCollection form, CancellationToken cancellation)
    {
        var box = Last(form, "box");
        if (Enum.TryParse<MoveTo>(what, ignoreCase: true, out var to) && Enum.IsDefined(to))
            return arrange.StepAsync(address.Drawing, part, now, box, to, cancellation);
        return Number(Last(form, "x")) is { } x && Number(Last(form, "y")) is { } y
            ? arrange.DropAsync(address.Drawing, part, now, box, new MapPoint(x, y), cancellation) : Task.FromResult<Problem?>(null);
    }

    private static string Last(IFormCollection form, string name) => form[name].LastOrDefault() ?? "";

    private static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
