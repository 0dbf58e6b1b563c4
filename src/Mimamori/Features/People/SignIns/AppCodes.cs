using System.Collections.Concurrent;
using Microsoft.AspNetCore.Identity;

namespace Mimamori.Features.People.SignIns;

/// <summary>
/// The six digits of an authenticator app, each good once (RFC 6238 section 5.2): who reads them over a shoulder comes too late.
/// What was used is kept in memory for as long as it would open; a restart takes longer than that.
/// </summary>
public sealed class AppCodes(TimeProvider clock)
{
    /// <summary>Identity takes codes of two steps before and after; a step is half a minute.</summary>
    private static readonly TimeSpan Opens = TimeSpan.FromMinutes(3);

    private readonly ConcurrentDictionary<(Guid Account, string Code), DateTimeOffset> _used = [];

    public async Task<bool> OpensAsync(UserManager<Account> accounts, Account account, string code)
    {
        var now = clock.GetUtcNow();
        foreach (var (old, at) in _used)
            if (now - at > Opens)
                _used.TryRemove(old, out _);
        return await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, code) && _used.TryAdd((account.Id, code), now);
    }
}
