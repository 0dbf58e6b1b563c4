using Mimamori.Data;

namespace Mimamori.Features.Ledger;

/// <summary>
/// The one way rows of the ledger change: under a decision that says who, when and why, with what stood before, so that
/// it can be undone as one. Nothing is saved here; the use case saves once, so a decision is whole or not at all.
/// </summary>
public sealed class LedgerDecisions(Database database)
{
    /// <summary>The field of an <see cref="AssetChange"/> that says: this row came to be.</summary>
    public const string WholeRow = "*";

    /// <summary>The field of an <see cref="AssetChange"/> that says: this seen machine (before) is not this row after all.</summary>
    public const string SplitOff = "SeenDevice";

    private readonly HashSet<(Guid Decision, Guid Asset)> _touched = [];

    /// <param name="kind">What is decided.</param>
    /// <param name="reason">Why, in people's words.</param>
    /// <param name="importId">The file that caused it.</param>
    /// <param name="id">The form's own id, so that a form sent twice is one decision.</param>
    public Decision Begin(DecisionKind kind, string? reason, Guid? importId = null, Guid? id = null)
    {
        var decision = new Decision { Id = id ?? Guid.CreateVersion7(), Kind = kind, At = database.Now, By = database.Actor.Name, Reason = Trimmed(reason), ImportId = importId };
        database.Decisions.Add(decision);
        return decision;
    }

    /// <summary>Adds a new row and records that it came to be.</summary>
    public void Created(Decision decision, Asset asset)
    {
        asset.CreatedAt = decision.At;
        database.Assets.Add(asset);
        Record(decision, asset, WholeRow, null, asset.Name);
        database.Log("asset.created", asset.Name, asset.Id, decision.Reason);
    }

    /// <summary>Records a field the caller has already set; values as AssetFields.Text writes them.</summary>
    public void Changed(Decision decision, Asset asset, string field, string? before, string? after)
    {
        Record(decision, asset, field, before, after);
        database.Log("asset.changed", asset.Name, asset.Id, $"{field}: {before} → {after}");
    }

    /// <summary>Sets a field and records it; false when it already held that value.</summary>
    public bool Set(Decision decision, Asset asset, string field, string? after)
    {
        var before = AssetFields.Text(asset, field);
        AssetFields.Write(asset, field, after);
        var written = AssetFields.Text(asset, field);
        if (before == written)
            return false;
        Changed(decision, asset, field, before, written);
        return true;
    }

    /// <summary>Puts a row away; the row and its history stay.</summary>
    public void PutAway(Decision decision, Asset asset, string reason)
    {
        Set(decision, asset, nameof(Asset.ArchiveReason), reason);
        Set(decision, asset, nameof(Asset.ArchivedAt), AssetFields.Text(decision.At));
    }

    public void JoinTo(Decision decision, Guid seenId, Guid assetId, string reason)
    {
        database.Joins.Add(new Join { AssetId = assetId, SeenDeviceId = seenId, DecisionId = decision.Id, Reason = reason });
        Count(decision, assetId);
        database.Log("asset.joined", reason, assetId, seenId.ToString());
    }

    /// <summary>Undoes a join because the seen machine is another one; undoing the decision joins them again.</summary>
    public void Split(Decision decision, Join join, Asset asset, string reason)
    {
        join.UndoneAt = decision.At;
        join.UndoneReason = reason;
        Record(decision, asset, SplitOff, join.SeenDeviceId.ToString(), null);
        database.Log("asset.split", asset.Name, asset.Id, reason);
    }

    /// <summary>Somebody looked at a difference and keeps what the ledger says.</summary>
    public void Keep(Decision decision, Asset asset, string field, string seenValue)
    {
        database.KeptDifferences.Add(new KeptDifference { AssetId = asset.Id, DecisionId = decision.Id, Field = field, SeenValue = seenValue });
        Count(decision, asset.Id);
        database.Log("difference.kept", asset.Name, asset.Id, $"{field}: {seenValue}");
    }

    private void Record(Decision decision, Asset asset, string field, string? before, string? after)
    {
        database.AssetChanges.Add(new AssetChange { AssetId = asset.Id, DecisionId = decision.Id, Field = field, Before = before, After = after });
        Count(decision, asset.Id);
    }

    /// <summary>A row counts once, however many of its fields a decision changes.</summary>
    private void Count(Decision decision, Guid assetId)
    {
        if (_touched.Add((decision.Id, assetId)))
            decision.Count++;
    }

    private static string? Trimmed(string? reason) => string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
}
