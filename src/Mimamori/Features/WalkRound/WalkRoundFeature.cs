using Mimamori.Features.Opening;
using Mimamori.Features.People;
using Mimamori.Features.WalkRound.Entry;
using Mimamori.Features.WalkRound.Stickers;
using Mimamori.Features.WalkRound.Swap;
using Mimamori.Features.WalkRound.Terminal;
using Mimamori.Ui;

namespace Mimamori.Features.WalkRound;

public static class WalkRoundFeature
{
    public static void AddWalkRound(this IServiceCollection services) => services
        .AddScoped<StickerNumbers>().AddScoped<ReserveStickers>().AddScoped<StickerRequest>()
        .AddScoped<EnterMachines>().AddScoped<RegisterTerminal>().AddScoped<SwapSpare>();

    public static void MapWalkRound(this WebApplication app)
    {
        app.MapPost("/walk/stickers/make", ReserveAsync).WithFormPost();
        app.MapPost("/walk/swap", SwapAsync).WithFormPost();
    }

    private static async Task<IResult> ReserveAsync(HttpContext context, ReserveStickers reserve, WayIn way, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        _ = int.TryParse(form["count"], out var count);
        var (run, problem) = await reserve.HandleAsync(form["first"], count, HouseAddress.Of(context.Request, way, form["address"]), cancellation);
        if (problem is not null)
        {
            Flash.Say(context, problem.Sentence, refused: true);
            return Results.LocalRedirect("/walk/stickers");
        }
        var chosen = new Dictionary<string, string?> { ["run"] = run!.Id.ToString(), ["sheet"] = form["sheet"], ["place"] = form["place"], ["cut"] = form["cut"] };
        return Results.LocalRedirect("/print/stickers" + QueryString.Create(chosen.Where(part => !string.IsNullOrEmpty(part.Value))));
    }

    private static async Task<IResult> SwapAsync(HttpContext context, SwapSpare swap, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        _ = Guid.TryParse(form["broken"], out var broken);
        _ = Guid.TryParse(form["spare"], out var spare);
        var (decision, problem) = await swap.HandleAsync(broken, spare, form["name"] == "yes", cancellation);
        Flash.Say(context, problem?.Sentence ?? string.Format(WalkText.SwapDone, decision!.Reason), problem is not null);
        return Results.LocalRedirect("/ledger/" + (problem is null ? spare : broken));
    }
}
