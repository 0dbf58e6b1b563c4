using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Ui;

namespace Mimamori.Features.People.SignIns;

/// <summary>After the password: the six digits of the app, or one code of the paper.</summary>
public sealed class SecondStep(Database database, UserManager<Account> accounts, AppCodes app, Guesses guesses, Door door, IHttpContextAccessor http)
{
    public const string AccountClaim = "second-step";

    public async Task<Account?> WhoAsync()
    {
        var passed = await http.HttpContext!.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme);
        return passed.Principal?.FindFirstValue(AccountClaim) is { } id ? await accounts.FindByIdAsync(id) : null;
    }

    public async Task<Result<string>> HandleAsync(string? typed, CancellationToken cancellation)
    {
        if (await WhoAsync() is not { } account)
            return new Problem(SignInText.SecondLate);
        if (await guesses.TakeAsync(cancellation, Guessed.Second(account.Id)) is { } until)
            return new Problem(SignInWords.Shut(until, database.Now));
        if (await WayAsync(account, PaperCodes.Plain(typed), cancellation) is not { } way)
            return new Problem(SignInText.SecondWrong);
        await guesses.RightAsync(Guessed.Second(account.Id), null, cancellation);
        await http.HttpContext!.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await door.OpenAsync(account, way, cancellation);
        return "/";
    }

    private async Task<SignInWay?> WayAsync(Account account, string code, CancellationToken cancellation)
    {
        if (await app.OpensAsync(accounts, account, code))
            return SignInWay.PasswordAndApp;
        var hash = PaperCodes.Hash(code);
        // Deleting is the check: of two requests with the same code only one finds it.
        var spent = await database.RecoveryCodes.Where(row => row.AccountId == account.Id && row.Hash == hash).ExecuteDeleteAsync(cancellation);
        return spent == 1 ? SignInWay.RecoveryCode : null;
    }
}
