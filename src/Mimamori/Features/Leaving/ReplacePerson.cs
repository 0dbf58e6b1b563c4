using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Books;
using Mimamori.Features.Contacts;
using Mimamori.Features.Ledger;
using Mimamori.Features.Ledger.Registers;
using Mimamori.Features.People;
using Mimamori.Features.TakeOut;
using Mimamori.Ui;

namespace Mimamori.Features.Leaving;

/// <summary>One press: in every ticked cell the leaver's name gives way to another. Recorded with what stood there, undone as one.</summary>
public sealed class ReplacePerson(Database database, LedgerDecisions decisions)
{
    public sealed record Input(string Leaver, string? Successor, DateOnly? LeavesOn, IReadOnlyCollection<string?> Keys);

    public async Task<Result<Handover>> HandleAsync(Input input, CancellationToken cancellation)
    {
        if (input.Successor is { } successor && PersonCell.Same(successor, input.Leaver))
            return new Problem(LeavingText.SamePerson);
        var cells = (await PersonIndex.ReadAsync(database, cancellation))
            .Where(cell => input.Keys.Contains(cell.Key) && (cell.Is(input.Leaver) || cell.Resembles(input.Leaver)) && (input.Successor is not null || cell.MayBeEmpty)).ToList();
        if (cells.Count == 0)
            return new Problem(LeavingText.NothingTicked);
        var handover = new Handover { At = database.Now, By = database.Actor.Name, Leaver = input.Leaver, Successor = input.Successor, LeavesOn = input.LeavesOn };
        database.Handovers.Add(handover);
        await WriteAsync(handover, cells, cancellation);
        database.Log("handover.made", input.Leaver, handover.Id, $"{input.Leaver} → {input.Successor ?? "—"} ({cells.Count})");
        return await SavedAsync(cancellation) ? handover : new Problem(UiText.ChangedByAnother);
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

    private async Task WriteAsync(Handover handover, List<PersonCell> cells, CancellationToken cancellation)
    {
        await InAsync(handover, ContactRegister.For(default), cells, cancellation);
        await InAsync(handover, BookRegisters.RemoteWays, cells, cancellation);
        await InAsync(handover, LedgerRegisters.Lines, cells, cancellation);
        await InAsync(handover, BookRegisters.Services, cells, cancellation);
        await InAsync(handover, BookRegisters.DataOuts, cells, cancellation);
        await InAsync(handover, BookRegisters.InformationPlaces, cells, cancellation);
        await InAsync(handover, TakeOutRegisters.Items, cells, cancellation);
        await InAssetsAsync(handover, cells, cancellation);
    }

    private async Task InAsync<T>(Handover handover, Register<T> register, List<PersonCell> cells, CancellationToken cancellation) where T : class
    {
        foreach (var cell in cells.Where(cell => cell.Book == register.Word))
        {
            var row = (await database.FindAsync<T>([cell.RowId], cancellation))!;
            Set(handover, register, row, cell, cell.Field, cell.Without(handover.Leaver, handover.Successor));
            if (row is Responsibility duty)
                StartAnew(handover, duty, cell);
        }
    }

    private void Set<T>(Handover handover, Register<T> register, T row, PersonCell cell, string name, string? after) where T : class
    {
        var field = register.Fields.First(field => field.Name == name);
        var before = field.Text(row);
        if (before == after)
            return;
        field.Write(row, after);
        handover.Changes.Add(new HandoverChange { Book = cell.Book, RowId = cell.RowId, Row = cell.Row, Field = name, Before = before, After = after });
        database.Log($"{register.Word}.changed", cell.Row, cell.RowId, $"{name}: {before} → {after}");
    }

    /// <summary>A duty begins today for the successor; the leaver's night number is no way to reach them, and no number has been tested.</summary>
    private void StartAnew(Handover handover, Responsibility duty, PersonCell cell)
    {
        var register = ContactRegister.For(duty.Duty);
        Set(handover, register, duty, cell, nameof(Responsibility.AppointedOn), AssetFields.Text(DateOnly.FromDateTime(database.Now.ToLocalTime())));
        Set(handover, register, duty, cell, nameof(Responsibility.NightPhone), null);
        (duty.PhoneTestedOn, duty.NightPhoneTestedOn) = (null, null);
    }

    private async Task InAssetsAsync(Handover handover, List<PersonCell> cells, CancellationToken cancellation)
    {
        var ofAssets = cells.Where(cell => cell.Book == PersonIndex.Assets).ToList();
        if (ofAssets.Count == 0)
            return;
        var decision = decisions.Begin(DecisionKind.Edited, string.Format(LeavingText.DecisionReason, handover.Leaver, handover.Successor ?? "—"));
        handover.DecisionId = decision.Id;
        var ids = ofAssets.Select(cell => cell.RowId).ToHashSet();
        var assets = await database.Assets.Where(asset => ids.Contains(asset.Id)).ToDictionaryAsync(asset => asset.Id, cancellation);
        foreach (var cell in ofAssets)
        {
            var after = cell.Without(handover.Leaver, handover.Successor);
            decisions.Set(decision, assets[cell.RowId], cell.Field, after);
            handover.Changes.Add(new HandoverChange { Book = cell.Book, RowId = cell.RowId, Row = cell.Row, Field = cell.Field, Before = cell.Value, After = after });
        }
    }
}
