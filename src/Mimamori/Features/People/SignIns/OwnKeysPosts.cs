using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Ui;

namespace Mimamori.Features.People.SignIns;

/// <summary>The buttons of one's own page.</summary>
public static class OwnKeysPosts
{
    public static void MapOwnKeys(this WebApplication app)
    {
        var me = app.MapGroup("/me");
        me.MapPost("/passkeys/options", MakeOptionsAsync).WithFormPost();
        me.MapPost("/passkeys", AddPasskeyAsync).WithFormPost();
        me.MapPost("/passkeys/remove", RemovePasskeyAsync).WithFormPost();
        me.MapPost("/paper-codes", MakePaperCodesAsync).WithFormPost();
        me.MapPost("/pin/remove", RemovePinAsync).WithFormPost();
        me.MapPost("/sessions/end", EndSessionAsync).WithFormPost();
    }

    /// <summary>The password is asked for here: without these options no passkey can be added.</summary>
    private static async Task<IResult> MakeOptionsAsync(HttpContext context, SignInManager<Account> signIn, OwnKeys keys, CancellationToken cancellation)
    {
        var me = await keys.MeAsync();
        var password = (await context.Request.ReadFormAsync(cancellation))["password"].ToString();
        if (await keys.AskPasswordAsync(me, password, cancellation) is { } wrong)
            return Results.Text(wrong.Sentence, statusCode: StatusCodes.Status400BadRequest);
        return Results.Text(await signIn.MakePasskeyCreationOptionsAsync(
            new PasskeyUserEntity { Id = me.Id.ToString(), Name = me.UserName!, DisplayName = me.DisplayName }), "application/json");
    }

    private static async Task<IResult> AddPasskeyAsync(
        HttpContext context, Database database, SignInManager<Account> signIn, UserManager<Account> accounts, OwnKeys keys, CancellationToken cancellation)
    {
        var credential = (await context.Request.ReadFormAsync(cancellation))["credential"].ToString();
        var made = await PasskeyProof.ReadAsync(() => signIn.PerformPasskeyAttestationAsync(credential));
        var me = await keys.MeAsync();
        if (made is not { Succeeded: true } || made.UserEntity.Id != me.Id.ToString())
            return Back(context, SignInText.PasskeyNotMade, refused: true);
        made.Passkey.Name = PlaceWords.Of(context);
        await accounts.AddOrUpdatePasskeyAsync(me, made.Passkey);
        database.Log("person.passkey-added", me.DisplayName, me.Id, made.Passkey.Name);
        await database.SaveChangesAsync(cancellation);
        return Back(context, SignInText.PasskeyMade);
    }

    private static async Task<IResult> RemovePasskeyAsync(HttpContext context, Database database, UserManager<Account> accounts, OwnKeys keys, CancellationToken cancellation)
    {
        var id = (await context.Request.ReadFormAsync(cancellation))["id"].ToString();
        var me = await keys.MeAsync();
        if (!Base64Url.IsValid(id) || await accounts.GetPasskeyAsync(me, Base64Url.DecodeFromChars(id)) is not { } passkey)
            return Results.NotFound();
        await accounts.RemovePasskeyAsync(me, passkey.CredentialId);
        database.Log("person.passkey-removed", me.DisplayName, me.Id, passkey.Name);
        await database.SaveChangesAsync(cancellation);
        return Back(context, SignInText.PasskeyRemoved);
    }

    private static async Task<IResult> MakePaperCodesAsync(HttpContext context, OwnKeys keys, OneTimePaper paper, CancellationToken cancellation)
    {
        var me = await keys.MeAsync();
        var (codes, problem) = await keys.MakeRecoveryCodesAsync((await context.Request.ReadFormAsync(cancellation))["password"], cancellation);
        if (codes is null)
            return Back(context, problem!.Sentence, refused: true);
        paper.Hand(context, new OneTimePaper.Sheet("recovery", me.DisplayName, me.UserName!, codes, me.Id));
        return Results.LocalRedirect("/print/codes");
    }

    private static async Task<IResult> RemovePinAsync(HttpContext context, OwnKeys keys, CancellationToken cancellation)
    {
        await keys.RemovePinAsync(cancellation);
        return Back(context, SignInText.PinRemoved);
    }

    private static async Task<IResult> EndSessionAsync(HttpContext context, Database database, CancellationToken cancellation)
    {
        _ = Guid.TryParse((await context.Request.ReadFormAsync(cancellation))["id"], out var id);
        await database.SignInSessions.Where(session => session.Id == id && session.AccountId == database.Actor.AccountId && session.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(session => session.EndedAt, database.Now), cancellation);
        return Back(context, SignInText.SessionEnded);
    }

    private static IResult Back(HttpContext context, string sentence, bool refused = false)
    {
        Flash.Say(context, sentence, refused);
        return Results.LocalRedirect("/me");
    }
}
