using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Opening;

namespace Mimamori.Features.WalkRound.Stickers;

/// <summary>What the print page's address asks for: the numbers of a sheet made earlier, or those of chosen rows of the ledger.</summary>
public sealed class StickerRequest(Database database, WayIn way)
{
    public async Task<List<Sticker>> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (Guid.TryParse(request.Query["run"], out var id))
            return await database.StickerRuns.AsNoTracking().FirstOrDefaultAsync(run => run.Id == id, cancellation) is { } run ? Of(run.Numbers, run.Address) : [];
        var chosen = request.Query["row"].Select(text => Guid.TryParse(text, out var row) ? row : Guid.Empty).ToList();
        var numbers = await database.Assets.Where(asset => chosen.Contains(asset.Id) && asset.Number != null)
            .OrderBy(asset => asset.Number!.Length).ThenBy(asset => asset.Number).Select(asset => asset.Number!).ToListAsync(cancellation);
        return Of(numbers, HouseAddress.Of(request, way, request.Query["address"]));
    }

    private static List<Sticker> Of(IEnumerable<string> numbers, string address) =>
        [.. numbers.Select(number => new Sticker(number, HouseAddress.OfSticker(address, number)))];
}
