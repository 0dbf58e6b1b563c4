using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Books;
using Mimamori.Features.Contacts;
using Mimamori.Features.Ledger;
using Mimamori.Features.Ledger.Registers;
using Mimamori.Features.TakeOut;
using Mimamori.Ui;

namespace Mimamori.Features.Leaving;

/// <summary>Takes a handover back as a whole. A cell that somebody changed since is never overwritten: then nothing is taken back.</summary>
public sealed class UndoHandover(Database database, UndoDecision undoDecision)
{
    public async Task<Result<Handover>> HandleAsync(Guid id, CancellationToken cancellation)
    {
        await using var transaction = await database.Database.BeginTransactionAsync(cancellation);
        var handover = await database.Handovers.Include(handover => handover.Changes).FirstOrDefaultAsync(handover => handover.Id == id, cancellation);
        if (handover is null or { UndoneAt: not null })
            return new Problem(LeavingText.UndoneAlready);
        if (await PutBackAsync(handover, cancellation) is { } problem)
            return problem;
        (handover.UndoneAt, handover.UndoneBy) = (database.Now, database.Actor.Name);
        database.Log("handover.undone", handover.Leaver, handover.Id);
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return handover;
    }

    private async Task<Problem?> PutBackAsync(Handover handover, CancellationToken cancellation) =>
        await InAsync(handover, ContactRegister.For(default), cancellation)
        ?? await InAsync(handover, BookRegisters.RemoteWays, cancellation)
        ?? await InAsync(handover, LedgerRegisters.Lines, cancellation)
        ?? await InAsync(handover, BookRegisters.Services, cancellation)
        ?? await InAsync(handover, BookRegisters.DataOuts, cancellation)
        ?? await InAsync(handover, BookRegisters.InformationPlaces, cancellation)
        ?? await InAsync(handover, TakeOutRegisters.Items, cancellation)
        ?? await InAssetsAsync(handover, cancellation);

    private async Task<Problem?> InAsync<T>(Handover handover, Register<T> register, CancellationToken cancellation) where T : class
    {
        foreach (var change in handover.Changes.Where(change => change.Book == register.Word))
        {
            var field = register.Fields.First(field => field.Name == change.Field);
            if (await database.FindAsync<T>([change.RowId], cancellation) is not { } row || field.Text(row) != change.After)
                return new Problem(string.Format(LeavingText.ChangedSince, change.Row, field.Label));
            field.Write(row, change.Before);
            database.Log($"{register.Word}.changed", change.Row, change.RowId, $"{change.Field}: {change.After} → {change.Before}");
        }
        return null;
    }

    /// <summary>The ledger's part may have been undone already from the list of decisions.</summary>
    private async Task<Problem?> InAssetsAsync(Handover handover, CancellationToken cancellation) =>
        await database.Decisions.FirstOrDefaultAsync(decision => decision.Id == handover.DecisionId && decision.UndoneAt == null, cancellation) is { } decision
            ? await undoDecision.WithinAsync(decision, cancellation) : null;
}
