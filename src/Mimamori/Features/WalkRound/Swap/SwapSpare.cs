using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Ledger;
using Mimamori.Ui;

namespace Mimamori.Features.WalkRound.Swap;

/// <summary>
/// A spare takes over from a broken machine: place, user and what the job needs go over; sticker, serial number, cards and
/// addresses stay with the metal. One decision, told in both histories, undone as one.
/// </summary>
public sealed class SwapSpare(Database database, LedgerDecisions decisions)
{
    /// <summary>What belongs to the job and leaves the broken machine.</summary>
    private static readonly string[] Moves = [nameof(Asset.MainUser), nameof(Asset.ConnectedTo)];

    /// <summary>What the job asks of whichever machine does it. Patients' data stay on the broken disk too.</summary>
    private static readonly string[] Copies = [nameof(Asset.Substitute), nameof(Asset.ClinicalOwner), nameof(Asset.Importance), nameof(Asset.RecoveryTimeHours), nameof(Asset.HoldsPatientData)];

    public async Task<Result<Decision>> HandleAsync(Guid brokenId, Guid spareId, bool nameGoesOver, CancellationToken cancellation)
    {
        var broken = await database.Assets.FirstOrDefaultAsync(asset => asset.Id == brokenId && asset.ArchivedAt == null && asset.Use == UseState.InUse, cancellation);
        var spare = await database.Assets.FirstOrDefaultAsync(asset => asset.Id == spareId && asset.ArchivedAt == null && asset.Use == UseState.Spare, cancellation);
        if (broken is null || spare is null || spare.Kind != broken.Kind)
            return new Problem(WalkText.SwapGone);
        var decision = decisions.Begin(DecisionKind.Swapped, string.Format(WalkText.SwapReason, Called(broken), Called(spare)));
        TakeOver(decision, broken, spare, nameGoesOver);
        decisions.Set(decision, spare, nameof(Asset.Use), nameof(UseState.InUse));
        decisions.Set(decision, spare, nameof(Asset.UnseenReason), null);
        decisions.Set(decision, broken, nameof(Asset.Use), nameof(UseState.Repair));
        decisions.Set(decision, broken, nameof(Asset.UnseenReason), WalkText.SwapUnseen);
        try
        {
            await database.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Problem(UiText.ChangedByAnother);
        }
        return decision;
    }

    private void TakeOver(Decision decision, Asset broken, Asset spare, bool nameGoesOver)
    {
        var (place, storage, name) = (broken.PlaceId, spare.PlaceId, broken.Name);
        foreach (var field in Moves)
        {
            decisions.Set(decision, spare, field, AssetFields.Text(broken, field));
            decisions.Set(decision, broken, field, null);
        }
        foreach (var field in Copies.Where(field => IsSaid(AssetFields.Text(broken, field))))
            decisions.Set(decision, spare, field, AssetFields.Text(broken, field));
        decisions.Set(decision, spare, nameof(Asset.PlaceId), place?.ToString());
        decisions.Set(decision, broken, nameof(Asset.PlaceId), storage?.ToString());
        TakeOverTag(decision, broken, spare);
        if (!nameGoesOver)
            return;
        decisions.Set(decision, broken, nameof(Asset.Name), string.Format(WalkText.SwapOldName, name));
        decisions.Set(decision, spare, nameof(Asset.Name), name);
    }

    /// <summary>"Must not be pulled" goes with the job; "may" was said of the other machine, so this one is asked about.</summary>
    private void TakeOverTag(Decision decision, Asset broken, Asset spare)
    {
        decisions.Set(decision, spare, nameof(Asset.Unplug), (broken.Unplug == Unplug.MustNot ? Unplug.MustNot : Unplug.AskFirst).ToString());
        decisions.Set(decision, spare, nameof(Asset.UnplugDecidedBy), broken.Unplug == Unplug.MustNot ? broken.UnplugDecidedBy : null);
    }

    private static bool IsSaid(string? text) => text is not (null or nameof(YesNo.Unknown) or nameof(Importance.Unset));

    private static string Called(Asset asset) => $"{asset.Number} {asset.Name}".Trim();
}
