using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using System.Security.Cryptography;
using Mimamori.Data;

namespace Mimamori.Features.People.SignIns;

/// <summary>Accounts in the database; the key of the six-digit app is sealed, so that a copy of the database alone makes no codes.</summary>
public sealed class AccountStore(Database database, IDataProtectionProvider protection) : UserOnlyStore<Account, Database, Guid>(database)
{
    private readonly IDataProtector _seal = protection.CreateProtector("app-key");

    public override Task SetAuthenticatorKeyAsync(Account account, string key, CancellationToken cancellation) =>
        base.SetAuthenticatorKeyAsync(account, _seal.Protect(key), cancellation);

    /// <summary>A key sealed on another machine is none: the paper codes and a reset remain.</summary>
    public override async Task<string?> GetAuthenticatorKeyAsync(Account account, CancellationToken cancellation)
    {
        var kept = await base.GetAuthenticatorKeyAsync(account, cancellation);
        try
        {
            return kept is null ? null : _seal.Unprotect(kept);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
