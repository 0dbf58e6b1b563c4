using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.People.Terminals;
using Mimamori.Ui;

namespace Mimamori.Features.People.SignIns;

public static class SignInsFeature
{
    public static void MapSignIns(this WebApplication app)
    {
        app.MapPost("/sign-out", async (HttpContext context, Database database) =>
        {
            await context.EndSessionAsync(database);
            return Results.LocalRedirect(context.Request.Cookies.ContainsKey(TerminalOfRequest.Cookie) ? "/shared" : "/sign-in");
        }).WithFormPost();
        app.MapPost("/sign-in/passkey/options", async (SignInManager<Account> signIn) =>
            Results.Text(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json")).WithFormPost();
        app.MapPost("/sign-in/passkey", SignInWithPasskeyAsync).WithFormPost();
    }

    public static async Task EndSessionAsync(this HttpContext context, Database database)
    {
        var (id, _) = Door.Current(context.User);
        await database.SignInSessions.Where(session => session.Id == id && session.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(session => session.EndedAt, database.Now), context.RequestAborted);
        await context.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    private static async Task<IResult> SignInWithPasskeyAsync(
        HttpContext context, SignInManager<Account> signIn, UserManager<Account> accounts, Door door, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var proof = await PasskeyProof.ReadAsync(() => signIn.PerformPasskeyAssertionAsync(form["credential"].ToString()));
        // Whoever was reset must first spend the slip: a passkey is removed by a reset, so one that is left belongs to nobody locked out.
        if (proof is not { Succeeded: true })
        {
            Flash.Say(context, SignInText.PasskeyFailed, refused: true);
            return Results.LocalRedirect("/sign-in");
        }
        await accounts.AddOrUpdatePasskeyAsync(proof.User, proof.Passkey);
        await door.OpenAsync(proof.User, SignInWay.Passkey, cancellation);
        var back = form["back"].ToString();
        return Results.LocalRedirect(Languages.IsLocal(back) ? back : "/");
    }
}
