using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Ui;

namespace Mimamori.Features.Ledger;

/// <summary>"This card is another machine": the seen machine leaves the row, with the reason, and waits again among those not in the ledger.</summary>
public sealed class SplitMachine(Database database, LedgerDecisions decisions)
{
    public async Task<Result<Decision>> HandleAsync(Guid joinId, string? reason, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(reason))
            return new Problem(LedgerDecisionText.ReasonMissing);
        var join = await database.Joins.Include(join => join.Asset).FirstOrDefaultAsync(join => join.Id == joinId && join.UndoneAt == null, cancellation);
        if (join is null)
            return new Problem(LedgerDecisionText.SplitAlready);
        var decision = decisions.Begin(DecisionKind.Split, reason);
        decisions.Split(decision, join, join.Asset, reason.Trim());
        await database.SaveChangesAsync(cancellation);
        return decision;
    }
}
