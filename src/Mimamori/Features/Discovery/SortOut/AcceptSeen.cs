using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Ledger;
using Mimamori.Ui;

namespace Mimamori.Features.Discovery.SortOut;

/// <summary>Makes rows of the ledger from seen machines and joins each to its own: one decision, undone as one.</summary>
public sealed class AcceptSeen(Database database, LedgerDecisions decisions)
{
    /// <summary>What holds for all of them: an empty kind or pattern keeps what was seen, an empty first number gives none.</summary>
    public sealed record Input(string? Kind, string? Pattern, string? Place, string? FirstNumber);

    public async Task<Result<Decision>> HandleAsync(Input input, IReadOnlyList<SeenOnlyRow> rows, CancellationToken cancellation)
    {
        if (rows.Count == 0)
            return new Problem(SortOutText.NothingChosen);
        if (!string.IsNullOrWhiteSpace(input.Pattern) && Numbering.OfPattern(input.Pattern) is null)
            return new Problem(SortOutText.PatternWrong);
        if (!string.IsNullOrWhiteSpace(input.FirstNumber) && Numbering.OfFirst(input.FirstNumber) is null)
            return new Problem(SortOutText.NumberWrong);
        var assets = await MakeAsync(input, rows, cancellation);
        if (await TakenNumberAsync(assets, cancellation) is { } taken)
            return new Problem(string.Format(SortOutText.NumberTaken, taken));
        var decision = decisions.Begin(DecisionKind.Accepted, null);
        foreach (var (asset, row) in assets.Zip(rows))
        {
            decisions.Created(decision, asset);
            decisions.JoinTo(decision, row.Seen.Id, asset.Id, SortOutText.JoinedByAccepting);
        }
        await database.SaveChangesAsync(cancellation);
        return decision;
    }

    private async Task<List<Asset>> MakeAsync(Input input, IReadOnlyList<SeenOnlyRow> rows, CancellationToken cancellation)
    {
        var place = await PlaceAsync(input.Place?.Trim(), cancellation);
        var (names, numbers) = (Numbering.OfPattern(input.Pattern?.Trim()), Numbering.OfFirst(input.FirstNumber?.Trim()));
        return [.. rows.Select((row, index) => Make(row.Seen, input.Kind, names?.At(index), numbers?.At(index), place))];
    }

    private static Asset Make(Sighting seen, string? kind, string? name, string? number, Guid? place) => new()
    {
        Kind = Kinds.All.FirstOrDefault(known => known == kind) ?? seen.Device.Kind,
        Name = name ?? NameOf(seen),
        Number = number,
        PlaceId = place,
        Maker = seen.Device.Maker,
        OperatingSystem = seen.OperatingSystem,
        Address = seen.Addresses.Count > 0 ? seen.Addresses[0] : null,
        MacAddress = seen.Macs.Count > 0 ? seen.Macs[0] : null,
    };

    /// <summary>A machine that never told its name is called by its kind and address.</summary>
    private static string NameOf(Sighting seen) => seen.Names.Count > 0
        ? seen.Names[0]
        : $"{Kinds.Of(seen.Device.Kind)} {seen.Addresses.Concat(seen.Macs).FirstOrDefault()}".Trim();

    private async Task<Guid?> PlaceAsync(string? name, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(name))
            return null;
        if (await database.Places.FirstOrDefaultAsync(place => place.Name == name, cancellation) is { } known)
            return known.Id;
        var place = new Place { Name = name };
        database.Places.Add(place);
        return place.Id;
    }

    private async Task<string?> TakenNumberAsync(List<Asset> assets, CancellationToken cancellation)
    {
        if (assets[0].Number is null)
            return null;
        var taken = await database.Assets.Where(asset => asset.Number != null && asset.ArchivedAt == null).Select(asset => asset.Number!).ToListAsync(cancellation);
        return assets.Select(asset => asset.Number!).Intersect(taken).FirstOrDefault();
    }
}
