using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Discovery.Projection;
using Mimamori.Features.Ledger;
using Mimamori.Ui;

namespace Mimamori.Features.Discovery.Intake;

/// <summary>Takes an import back as if it had never been: what was seen is projected anew without it, or its decisions over the ledger are undone.</summary>
public sealed class UndoImport(Database database, SeenProjection projection, UndoDecision decisions, IncomingFiles incoming)
{
    public async Task<Result<Import>> HandleAsync(Guid id, CancellationToken cancellation)
    {
        await using var transaction = await database.Database.BeginTransactionAsync(cancellation);
        var import = await database.Imports.FirstOrDefaultAsync(import => import.Id == id, cancellation);
        if (import is null or { UndoneAt: not null })
            return new Problem(DiscoveryText.UndoAlready);
        if (import.State == ImportState.Running)
            return new Problem(DiscoveryText.UndoWhileRunning);
        if (await UndoAsync(import, cancellation) is { } problem)
            return problem;
        database.Log("import.undone", import.FileName, import.Id);
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        incoming.Delete(import.Id);
        return import;
    }

    private async Task<Problem?> UndoAsync(Import import, CancellationToken cancellation)
    {
        (import.UndoneAt, import.UndoneBy) = (database.Now, database.Actor.Name);
        await database.SaveChangesAsync(cancellation);
        if (import.Kind == ImportKind.Ledger)
            return await decisions.UndoAllOfAsync(import.Id, cancellation);
        if (import.State == ImportState.Done)
            await projection.RebuildAsync(string.Format(DiscoveryText.GoneWithImport, import.FileName), cancellation);
        return null;
    }
}
