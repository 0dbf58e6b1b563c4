using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.People.SignIns;

namespace Mimamori.Features.People;

/// <summary>Everything that opened an account stops opening it; one code on a slip takes its place. The same from the page, the console and the envelope.</summary>
public sealed class ResetPerson(Database database, UserManager<Account> accounts, Guesses guesses)
{
    public static TimeSpan SlipLasts { get; } = TimeSpan.FromDays(7);

    /// <returns>The code for the slip; it is kept nowhere.</returns>
    public async Task<string> HandleAsync(Account account, CancellationToken cancellation)
    {
        var code = PaperCodes.New();
        await CloseAsync(account, cancellation);
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, PaperCodes.Plain(code));
        account.SlipUntil = database.Now + SlipLasts;
        await SaveAsync(account);
        await UnlockAsync(account, cancellation);
        return code;
    }

    /// <summary>The same, with a password its owner has just typed.</summary>
    public async Task<IdentityResult> HandleAsync(Account account, string password, CancellationToken cancellation)
    {
        await CloseAsync(account, cancellation);
        account.PasswordHash = null;
        account.SlipUntil = null;
        await SaveAsync(account);
        await UnlockAsync(account, cancellation);
        return await accounts.AddPasswordAsync(account, password);
    }

    public Task UnlockAsync(Account account, CancellationToken cancellation) => guesses.ForgetAsync(cancellation,
        Guessed.Password(account.UserName!, here: false), Guessed.Password(account.UserName!, here: true), Guessed.Second(account.Id), Guessed.Pin(account.Id));

    private async Task CloseAsync(Account account, CancellationToken cancellation)
    {
        account.TwoFactorEnabled = false;
        account.PinHash = null;
        foreach (var passkey in await accounts.GetPasskeysAsync(account))
            await accounts.RemovePasskeyAsync(account, passkey.CredentialId);
        await database.RecoveryCodes.Where(code => code.AccountId == account.Id).ExecuteDeleteAsync(cancellation);
        await EndSessionsAsync(database, account.Id, cancellation);
    }

    /// <summary>A new stamp: cookies made before no longer hold.</summary>
    private async Task SaveAsync(Account account)
    {
        if (await accounts.UpdateSecurityStampAsync(account) is { Succeeded: false } failed)
            throw new InvalidOperationException(string.Join(' ', failed.Errors.Select(error => error.Description)));
    }

    public static Task EndSessionsAsync(Database database, Guid accountId, CancellationToken cancellation) => database.SignInSessions
        .Where(session => session.AccountId == accountId && session.EndedAt == null)
        .ExecuteUpdateAsync(set => set.SetProperty(session => session.EndedAt, database.Now), cancellation);
}
