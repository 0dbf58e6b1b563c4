using Mimamori.Data;
using Mimamori.Features.Discovery.SortOut;
using Mimamori.Ui;
using Mimamori.Ui.Fields;
using Mimamori.Features.Ledger;

namespace Mimamori.Features.WalkRound.Stickers;

/// <summary>Sets numbers aside for a sheet of stickers, so that no number is ever printed for two machines.</summary>
public sealed class ReserveStickers(Database database, StickerNumbers numbers)
{
    public const int CountMax = 500;

    public async Task<Result<StickerRun>> HandleAsync(string? first, int count, string address, CancellationToken cancellation)
    {
        await using var transaction = await database.BeginAloneAsync(cancellation);
        var reading = FieldReader.Read(AssetFields.Of(nameof(Asset.Number)), first?.ToHalfWidth());
        if (reading.Value is null || Numbering.OfFirst(reading.Value) is null)
            return new Problem(WalkText.FirstWrong);
        if (count is < 1 or > CountMax)
            return new Problem(string.Format(WalkText.CountWrong, CountMax));
        var run = new StickerRun { First = reading.Value, Count = count, Address = address, At = database.Now, By = database.Actor.Name };
        if (await ClashAsync(run, cancellation) is { } clash)
            return new Problem(string.Format(clash.Sentence, clash.Number, await numbers.NextAsync(cancellation)));
        database.Add(run);
        database.Log("stickers.made", $"{run.Numbers.First()} – {run.Numbers.Last()}", run.Id);
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return run;
    }

    private async Task<(string Sentence, string Number)?> ClashAsync(StickerRun run, CancellationToken cancellation)
    {
        var used = await numbers.OnMachinesAsync(cancellation);
        var printed = (await numbers.PrintedAsync(cancellation)).Select(StickerNumbers.Key).ToHashSet();
        foreach (var number in run.Numbers)
            if (used.ContainsKey(StickerNumbers.Key(number)) || printed.Contains(StickerNumbers.Key(number)))
                return (used.ContainsKey(StickerNumbers.Key(number)) ? WalkText.NumberOnMachine : WalkText.NumberPrinted, number);
        return null;
    }
}
