using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.People.SignIns;
using Mimamori.Ui;

namespace Mimamori.Features.People.Terminals;

/// <summary>A name chosen from the list and a PIN: on a shared terminal of the person's own house, and nowhere else.</summary>
public sealed class PinDoor(Database database, TerminalOfRequest terminals, OwnKeys keys, Guesses guesses, Door door)
{
    /// <summary>Who may start with a PIN in this house.</summary>
    public IQueryable<Account> People(Guid houseId) => database.Users.Where(account => account.PinHash != null
        && database.Memberships.Any(membership => membership.AccountId == account.Id && membership.InstitutionId == houseId && OwnKeys.PinRoles.Contains(membership.Role)));

    public async Task<Problem?> HandleAsync(Guid accountId, string? pin, CancellationToken cancellation)
    {
        if (await terminals.FindAsync(cancellation) is not { } terminal)
            return new Problem(TerminalText.NotShared);
        var (own, shared) = (Guessed.Pin(accountId), Guessed.Terminal(terminal.Id));
        if (await guesses.TakeAsync(cancellation, own, shared) is { } until)
            return new Problem(string.Format(TerminalText.PinShut, Math.Ceiling((until - database.Now).TotalMinutes)));
        var account = await People(terminal.InstitutionId).SingleOrDefaultAsync(account => account.Id == accountId, cancellation);
        if (account is null || !keys.IsPin(account, pin))
            return new Problem(await WrongAsync(own, account, terminal, cancellation));
        await guesses.RightAsync(own, shared, cancellation);
        using (database.AcrossHouses())
            await database.SharedTerminals.IgnoreQueryFilters().Where(row => row.Id == terminal.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.LastUsedAt, database.Now), cancellation);
        await door.OpenAsync(account, SignInWay.Pin, cancellation);
        return null;
    }

    private async Task<string> WrongAsync(Guessed own, Account? account, SharedTerminal terminal, CancellationToken cancellation)
    {
        if (account is null || !await guesses.IsShutAsync(own, cancellation))
            return TerminalText.PinWrong;
        database.Actor = Actor.ProgramFor(terminal.InstitutionId);
        database.Log("person.locked", account.DisplayName, account.Id, terminal.Name);
        await database.SaveChangesAsync(cancellation);
        return TerminalText.PinNowShut;
    }
}
