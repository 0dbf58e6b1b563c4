using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Mimamori.Data;
using Mimamori.Ui;

namespace Mimamori.Features.People.SignIns;

/// <summary>Name and password. Whether the name, the password or both were wrong looks the same from outside, also in time.</summary>
public sealed partial class PasswordDoor(Database database, UserManager<Account> accounts, Guesses guesses, Door door, IHttpContextAccessor http, ILogger<PasswordDoor> log)
{
    /// <summary>Compared with when there is no such name, so that the answer takes as long.</summary>
    private static readonly string NoHash = new PasswordHasher<Account>().HashPassword(null!, PaperCodes.New());

    /// <returns>The page to go on to; a refusal in words.</returns>
    public async Task<Result<string>> HandleAsync(string? name, string? password, CancellationToken cancellation)
    {
        var (own, shared) = Guessed(name ?? "");
        if (await guesses.TakeAsync(cancellation, own, shared) is { } until)
            return new Problem(SignInWords.Shut(until, database.Now));
        var account = await accounts.FindByNameAsync((name ?? "").Trim());
        if (!await IsRightAsync(account, password ?? "") || account is null)
            return Refused();
        await guesses.RightAsync(own, shared, cancellation);
        if (account.SlipUntil is { } slip)
            return slip < database.Now ? new Problem(SignInText.SlipOld) : await OpenWithSlipAsync(account, cancellation);
        if (account.TwoFactorEnabled)
            return await AskSecondAsync(account);
        await door.OpenAsync(account, SignInWay.Password, cancellation);
        return "/";
    }

    /// <summary>Whoever watches the machine's own log sees that somebody tries; which name it was stands nowhere, for people type passwords there.</summary>
    private Problem Refused()
    {
        SignInRefused(log, Here.AddressOf(http.HttpContext!)?.ToString() ?? "-");
        return new Problem(SignInText.Failed);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A sign-in from {Address} was refused: name or password")]
    private static partial void SignInRefused(ILogger log, string address);

    private (Guessed Own, Guessed Shared) Guessed(string name)
    {
        // Somebody guessing from the house must not lock out the person who sits at the machine itself.
        var context = http.HttpContext!;
        return (SignIns.Guessed.Password(name, Here.Is(context)), SignIns.Guessed.Address(Here.AddressOf(context)?.ToString() ?? "-"));
    }

    private async Task<bool> IsRightAsync(Account? account, string password)
    {
        if (account?.PasswordHash is not null)
            return await accounts.CheckPasswordAsync(account, account.SlipUntil is null ? password : PaperCodes.Plain(password));
        accounts.PasswordHasher.VerifyHashedPassword(null!, NoHash, password);
        return false;
    }

    /// <summary>The code on the slip is spent at once; the session goes to choosing a password and nowhere else.</summary>
    private async Task<Result<string>> OpenWithSlipAsync(Account account, CancellationToken cancellation)
    {
        await accounts.RemovePasswordAsync(account);
        await door.OpenAsync(account, SignInWay.Slip, cancellation);
        return "/me/password";
    }

    private async Task<Result<string>> AskSecondAsync(Account account)
    {
        var identity = new ClaimsIdentity([new Claim(SecondStep.AccountClaim, account.Id.ToString())], IdentityConstants.TwoFactorUserIdScheme);
        await http.HttpContext!.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(identity));
        return "/sign-in/second";
    }
}
