using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Ui;

namespace Mimamori.Features.People.SignIns;

/// <summary>What opens one's own account: password, app, paper codes, PIN. Changing one asks for the password again, for the screen may have been left open.</summary>
public sealed class OwnKeys(Database database, UserManager<Account> accounts, IUserStore<Account> store, Guesses guesses, Door door, IDataProtectionProvider protection)
{
    public static IReadOnlyList<Role> PinRoles { get; } = [Role.Operator, Role.Staff, Role.Viewer];

    private readonly IDataProtector _pinSeal = protection.CreateProtector("pin");

    public Task<Account> MeAsync() => accounts.FindByIdAsync(database.Actor.AccountId.ToString() ?? "")!;

    public async Task<Problem?> ChangePasswordAsync(string? old, string? wanted, CancellationToken cancellation)
    {
        var me = await MeAsync();
        if (PasswordRules.Check(wanted, me.UserName, me.DisplayName) is { } weak)
            return weak;
        if (me.PasswordHash is not null && await AskPasswordAsync(me, old, cancellation) is { } wrong)
            return wrong;
        me = await MeAsync();
        me.SlipUntil = null;
        if (me.PasswordHash is not null)
            await accounts.RemovePasswordAsync(me);
        await accounts.AddPasswordAsync(me, wanted!);
        await door.StayAsync(me, cancellation);
        database.Log("person.password-changed", me.DisplayName, me.Id);
        await database.SaveChangesAsync(cancellation);
        return null;
    }

    /// <summary>The key for the app's QR code. Looking at the page makes one and changes nothing else: nobody is signed out by it.</summary>
    public async Task<string> AppKeyAsync(CancellationToken cancellation)
    {
        var me = await MeAsync();
        if (await accounts.GetAuthenticatorKeyAsync(me) is { Length: > 0 } key)
            return key;
        var made = accounts.GenerateNewAuthenticatorKey();
        await ((AccountStore)store).SetAuthenticatorKeyAsync(me, made, cancellation);
        await accounts.UpdateAsync(me);
        return made;
    }

    public async Task<Problem?> TurnAppOnAsync(string? code, CancellationToken cancellation)
    {
        var me = await MeAsync();
        if (!await accounts.VerifyTwoFactorTokenAsync(me, TokenOptions.DefaultAuthenticatorProvider, PaperCodes.Plain(code)))
            return new Problem(SignInText.SecondWrong);
        await accounts.SetTwoFactorEnabledAsync(me, enabled: true);
        await door.StayAsync(me, cancellation);
        database.Log("person.app-on", me.DisplayName, me.Id);
        await database.SaveChangesAsync(cancellation);
        return null;
    }

    public async Task<Problem?> TurnAppOffAsync(string? password, CancellationToken cancellation)
    {
        var me = await MeAsync();
        if (await AskPasswordAsync(me, password, cancellation) is { } wrong)
            return wrong;
        me = await MeAsync();
        await accounts.SetTwoFactorEnabledAsync(me, enabled: false);
        await accounts.ResetAuthenticatorKeyAsync(me);
        await door.StayAsync(me, cancellation);
        database.Log("person.app-off", me.DisplayName, me.Id);
        await database.SaveChangesAsync(cancellation);
        return null;
    }

    /// <summary>Ten codes, each of which opens once in place of the app. Earlier ones no longer do.</summary>
    public async Task<Result<IReadOnlyList<string>>> MakeRecoveryCodesAsync(string? password, CancellationToken cancellation)
    {
        var me = await MeAsync();
        if (!me.TwoFactorEnabled)
            return new Problem(SignInText.PaperNeedsApp);
        if (await AskPasswordAsync(me, password, cancellation) is { } wrong)
            return wrong;
        var codes = Enumerable.Range(0, 10).Select(_ => PaperCodes.New()).ToList();
        await database.RecoveryCodes.Where(code => code.AccountId == me.Id).ExecuteDeleteAsync(cancellation);
        database.RecoveryCodes.AddRange(codes.Select(code => new RecoveryCode { AccountId = me.Id, Hash = PaperCodes.Hash(code) }));
        database.Log("person.paper-codes", me.DisplayName, me.Id);
        await database.SaveChangesAsync(cancellation);
        return new Result<IReadOnlyList<string>>(codes, null);
    }

    public async Task<Problem?> SetPinAsync(string? password, string? pin, CancellationToken cancellation)
    {
        var me = await MeAsync();
        if (PinRules.Refuse(pin) is { } refused)
            return refused;
        if (await AskPasswordAsync(me, password, cancellation) is { } wrong)
            return wrong;
        me = await MeAsync();
        me.PinHash = _pinSeal.Protect(accounts.PasswordHasher.HashPassword(me, PinRules.Digits(pin)));
        await accounts.UpdateAsync(me);
        await guesses.ForgetAsync(cancellation, Guessed.Pin(me.Id));
        database.Log("person.pin-set", me.DisplayName, me.Id);
        await database.SaveChangesAsync(cancellation);
        return null;
    }

    public async Task RemovePinAsync(CancellationToken cancellation)
    {
        var me = await MeAsync();
        me.PinHash = null;
        await accounts.UpdateAsync(me);
        database.Log("person.pin-removed", me.DisplayName, me.Id);
        await database.SaveChangesAsync(cancellation);
    }

    public bool IsPin(Account account, string? pin)
    {
        try
        {
            return account.PinHash is { } kept
                && accounts.PasswordHasher.VerifyHashedPassword(account, _pinSeal.Unprotect(kept), PinRules.Digits(pin)) != PasswordVerificationResult.Failed;
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            // Sealed on another machine: the PIN has to be set anew there.
            return false;
        }
    }

    public async Task<Problem?> AskPasswordAsync(Account me, string? password, CancellationToken cancellation)
    {
        var own = new Guessed($"own:{me.Id}", 5);
        if (await guesses.TakeAsync(cancellation, own) is { } until)
            return new Problem(SignInWords.Shut(until, database.Now));
        if (!await accounts.CheckPasswordAsync(me, password ?? ""))
            return new Problem(SignInText.OwnPasswordWrong);
        await guesses.RightAsync(own, null, cancellation);
        return null;
    }
}
