using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Ledger;

/// <summary>Adds or changes one row of the ledger: one decision, one recorded change a field.</summary>
public sealed class EditAsset(Database database, LedgerDecisions decisions, NamedRows named)
{
    /// <summary>The row saved, or why not: a sentence, and what stands differently when somebody else was first.</summary>
    public sealed record Outcome(Asset? Saved, string? Refusal, Draft Draft);

    public async Task<Outcome> HandleAsync(Asset? row, PostedFields posted, CancellationToken cancellation)
    {
        var asset = row ?? Blank();
        var draft = Draft.Read(AssetFields.All, posted, asset);
        if (row is not null && posted.Version != row.Version && draft.Clashes.Count > 0)
            return new Outcome(null, Ui.UiText.ChangedByAnother, draft);
        AssetRules.AskAgainIfMedical(asset, draft.Values);
        if (await RefusalAsync(asset, draft, cancellation) is { } refusal)
            return new Outcome(null, refusal, draft with { Clashes = [] });
        await RecordAsync(row, asset, draft, cancellation);
        return await SavedAsync(cancellation)
            ? new Outcome(asset, null, draft)
            : new Outcome(null, Ui.UiText.ChangedByAnother, await AgainstNowAsync(asset.Id, posted, cancellation) ?? draft);
    }

    /// <summary>Somebody saved between our reading and our writing: what is shown side by side is what stands there now.</summary>
    private async Task<Draft?> AgainstNowAsync(Guid id, PostedFields posted, CancellationToken cancellation)
    {
        database.ChangeTracker.Clear();
        var now = await database.Assets.Include(asset => asset.Place).Include(asset => asset.Maintainer).FirstOrDefaultAsync(asset => asset.Id == id, cancellation);
        return now is null ? null : Draft.Read(AssetFields.All, posted, now);
    }

    public static Asset Blank() => new() { Kind = Kinds.All[^1], Name = "" };

    private async Task<string?> RefusalAsync(Asset asset, Draft draft, CancellationToken cancellation)
    {
        if ((draft.Refusal ?? AssetRules.Check(draft.Values)?.Sentence) is { } refusal)
            return refusal;
        var number = draft.Values[nameof(Asset.Number)];
        var taken = number is null ? null : await database.Assets
            .Where(other => other.Number == number && other.Id != asset.Id && other.ArchivedAt == null)
            .Select(other => other.Name).FirstOrDefaultAsync(cancellation);
        return taken is null ? null : string.Format(LedgerText.NumberTaken, number, taken);
    }

    private async Task RecordAsync(Asset? row, Asset asset, Draft draft, CancellationToken cancellation)
    {
        var changed = AssetFields.All.Where(field => draft.Values[field.Name] != field.FormText(asset)).ToList();
        if (row is not null && changed.Count == 0)
            return;
        var decision = decisions.Begin(DecisionKind.Edited, null);
        foreach (var field in changed)
        {
            var text = await named.KeptTextAsync(field, draft.Values[field.Name], cancellation);
            if (row is null)
                AssetFields.Write(asset, field.Name, text);
            else
                decisions.Set(decision, asset, field.Name, text);
        }
        if (row is null)
            decisions.Created(decision, asset);
    }

    private async Task<bool> SavedAsync(CancellationToken cancellation)
    {
        try
        {
            await database.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }
}
