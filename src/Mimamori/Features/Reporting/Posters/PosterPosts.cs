using Mimamori.Features.People;
using Mimamori.Ui;

namespace Mimamori.Features.Reporting.Posters;

public static class PosterPosts
{
    public static void MapPosters(this WebApplication app)
    {
        app.MapPost("/reports/posters/make", async (HttpContext context, MakePoints make, CancellationToken cancellation) =>
        {
            var form = await context.Request.ReadFormAsync(cancellation);
            var made = await make.HandleAsync([.. form["place"].Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty)], cancellation);
            Flash.Say(context, made == 0 ? PosterText.NothingMade : string.Format(PosterText.Made, made), refused: made == 0);
            return Results.LocalRedirect("/reports/posters");
        }).WithFormPost();
        app.MapPost("/reports/posters/desk", async (HttpContext context, SetDesk desk, CancellationToken cancellation) =>
        {
            var form = await context.Request.ReadFormAsync(cancellation);
            var problem = await desk.HandleAsync(form["name"], form["day"], form["night"], form["minutes"], cancellation);
            Flash.Say(context, problem?.Sentence ?? PosterText.DeskKept, problem is not null);
            return Results.LocalRedirect("/reports/posters");
        }).WithFormPost();
    }
}
