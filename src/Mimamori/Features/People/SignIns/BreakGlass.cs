using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Ui;

namespace Mimamori.Features.People.SignIns;

/// <summary>
/// The sealed envelope. It opens on the machine itself, together with the code, and gives one of the house's trusted people a new
/// password. It is written loudly into the log, stands on the home page until somebody has read it, and the code is a new one afterwards.
/// </summary>
public sealed class BreakGlass(Database database, UserManager<Account> accounts, Guesses guesses, ResetPerson reset, Door door, ILogger<BreakGlass> log)
{
    /// <summary>Makes the house's code; an earlier one no longer opens.</summary>
    public async Task<string> MakeAsync(CancellationToken cancellation)
    {
        var code = PaperCodes.New(groups: 5);
        await database.BreakGlassCodes.Where(row => row.UsedAt == null).ExecuteDeleteAsync(cancellation);
        database.BreakGlassCodes.Add(new BreakGlassCode { Hash = PaperCodes.Hash(code), MadeAt = database.Now });
        database.Log("break-glass.made", database.Actor.Name);
        await database.SaveChangesAsync(cancellation);
        return code;
    }

    /// <returns>The next code, to go into a new envelope.</returns>
    public async Task<Result<(Account Account, string NextCode)>> UseAsync(string? code, string? userName, string? password, CancellationToken cancellation)
    {
        if (await guesses.TakeAsync(cancellation, Guessed.BreakGlass) is { } until)
            return new Problem(SignInWords.Shut(until, database.Now));
        var hash = PaperCodes.Hash(code);
        using var across = database.AcrossHouses();
        var row = await database.BreakGlassCodes.IgnoreQueryFilters().SingleOrDefaultAsync(row => row.Hash == hash && row.UsedAt == null, cancellation);
        if (row is null || await TrustedAsync(row.InstitutionId, userName) is not { } account)
            return new Problem(SignInText.BreakGlassWrong);
        if (PasswordRules.Check(password, account.UserName, account.DisplayName) is { } weak)
            return weak;
        await guesses.RightAsync(Guessed.BreakGlass, null, cancellation);
        row.UsedAt = database.Now;
        await database.SaveChangesAsync(cancellation);
        await reset.HandleAsync(account, password!, cancellation);
        log.LogWarning("The break-glass code was used for {UserName}", account.UserName);
        await door.OpenAsync(account, SignInWay.BreakGlass, cancellation);
        database.Actor = database.Actor with { InstitutionId = row.InstitutionId };
        database.Log("break-glass.used", account.DisplayName, account.Id);
        return (account, await MakeAsync(cancellation));
    }

    private async Task<Account?> TrustedAsync(Guid houseId, string? userName)
    {
        var account = await accounts.FindByNameAsync((userName ?? "").Trim());
        return account is not null && await database.Memberships.AnyAsync(membership => membership.AccountId == account.Id && membership.InstitutionId == houseId
            && (membership.Role == Role.Director || membership.Role == Role.SystemSafetyOfficer || membership.Role == Role.Operator)) ? account : null;
    }
}
