using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.People.Access;
using Mimamori.Ui;

namespace Mimamori.Features.People.SignIns;

/// <summary>
/// What two pairs of eyes should see, where only one person administers the house: that person proves once more who they are
/// (password, or the app's six digits), and the log keeps that nobody else looked.
/// </summary>
public sealed class SecondLook(Database database, UserManager<Account> accounts, AppCodes app, OwnKeys keys, Guesses guesses)
{
    public const string Field = "again";

    private static readonly Role[] Administering = [.. Enum.GetValues<Role>().Where(role => AccessMatrix.Row("people").Of(role) == Allowed.Edit)];

    /// <summary>The sample holds nobody's real keys, and refuses by itself.</summary>
    public async Task<bool> IsAskedAsync(CancellationToken cancellation) =>
        await database.Memberships.CountAsync(other => other.InstitutionId == database.InstitutionId && Administering.Contains(other.Role), cancellation) == 1
        && !await database.Institutions.AnyAsync(house => house.Id == database.InstitutionId && house.IsSample, cancellation);

    public async Task<Problem?> AskAsync(string? typed, string what, CancellationToken cancellation)
    {
        if (!await IsAskedAsync(cancellation))
            return null;
        var me = await keys.MeAsync();
        var problem = me.TwoFactorEnabled && IsCode(typed) ? await AskAppAsync(me, typed!, cancellation) : await keys.AskPasswordAsync(me, typed, cancellation);
        if (problem is not null)
            return problem;
        database.Log("person.confirmed-again", me.DisplayName, me.Id, what);
        await database.SaveChangesAsync(cancellation);
        return null;
    }

    private static bool IsCode(string? typed) => PaperCodes.Plain(typed) is { Length: 6 } code && code.All(char.IsAsciiDigit);

    private async Task<Problem?> AskAppAsync(Account me, string typed, CancellationToken cancellation)
    {
        var guessed = Guessed.Second(me.Id);
        if (await guesses.TakeAsync(cancellation, guessed) is { } until)
            return new Problem(SignInWords.Shut(until, database.Now));
        if (!await app.OpensAsync(accounts, me, PaperCodes.Plain(typed)))
            return new Problem(SignInText.SecondWrong);
        await guesses.RightAsync(guessed, null, cancellation);
        return null;
    }
}

public static class SecondLooks
{
    /// <summary>Asks before the handler runs; whoever is refused stands on the page with the form again.</summary>
    public static RouteHandlerBuilder WithSecondLook(this RouteHandlerBuilder route, string what) => route.AddEndpointFilter(async (call, next) =>
    {
        var http = call.HttpContext;
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (await http.RequestServices.GetRequiredService<SecondLook>().AskAsync(form[SecondLook.Field], what, http.RequestAborted) is not { } problem)
            return await next(call);
        Flash.Say(http, problem.Sentence, refused: true);
        return Results.LocalRedirect(http.Request.Path.Value![..http.Request.Path.Value!.LastIndexOf('/')]);
    });
}
