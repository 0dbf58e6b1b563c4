using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Ledger;
using Mimamori.Features.WalkRound.Stickers;

namespace Mimamori.Features.WalkRound.Entry;

/// <summary>Takes the good lines into the ledger as one decision and gives the wrong ones back as they were typed.</summary>
public sealed class EnterMachines(Database database, LedgerDecisions decisions, NamedRows named, StickerNumbers numbers)
{
    /// <summary>Under which decision the rows came in; the form's own id makes a page sent twice one decision.</summary>
    public sealed record Under(DecisionKind Kind, Guid FormId, string? Reason = null);

    public sealed record Outcome(Guid? DecisionId, IReadOnlyList<Asset> Saved, IReadOnlyList<EntryLine> Wrong);

    /// <param name="lines">What was typed; empty lines are passed over.</param>
    /// <param name="under">The decision the rows come in under.</param>
    /// <param name="also">What else is recorded about each new row under the same decision.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task<Outcome> HandleAsync(
        IEnumerable<EntryLine> lines, Under under, CancellationToken cancellation, Action<Decision, Asset>? also = null)
    {
        // SQLite begins at once for writing: two people cannot take the same number between the look and the save.
        await using var transaction = await database.BeginAloneAsync(cancellation);
        if (await database.Decisions.AnyAsync(decision => decision.Id == under.FormId, cancellation))
            return new Outcome(under.FormId, [], []);
        var (good, wrong) = await ReadAsync(lines, cancellation);
        if (good.Count == 0)
            return new Outcome(null, [], wrong);
        var decision = decisions.Begin(under.Kind, under.Reason, id: under.FormId);
        var saved = new List<Asset>();
        foreach (var values in good)
        {
            var asset = await MakeAsync(values, cancellation);
            decisions.Created(decision, asset);
            also?.Invoke(decision, asset);
            saved.Add(asset);
        }
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return new Outcome(decision.Id, saved, wrong);
    }

    private async Task<(List<Dictionary<string, string?>> Good, List<EntryLine> Wrong)> ReadAsync(IEnumerable<EntryLine> lines, CancellationToken cancellation)
    {
        var known = await KnownMachines.LoadAsync(database, numbers, cancellation);
        var (good, wrong) = (new List<Dictionary<string, string?>>(), new List<EntryLine>());
        foreach (var line in lines.Where(line => !line.IsEmpty))
        {
            var reading = EntryReading.Of(line, known);
            if (reading.Faults.Count > 0)
            {
                wrong.Add(line with { Faults = reading.Faults });
                continue;
            }
            known.Add(reading.Values);
            good.Add(reading.Values);
        }
        return (good, wrong);
    }

    private async Task<Asset> MakeAsync(Dictionary<string, string?> values, CancellationToken cancellation)
    {
        var asset = EditAsset.Blank();
        foreach (var (field, value) in values)
            AssetFields.Write(asset, field, await named.KeptTextAsync(AssetFields.Of(field), value, cancellation));
        return asset;
    }
}
