using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.People.Terminals;

namespace Mimamori.Features.People.SignIns;

/// <summary>Asks, for each request with a cookie, whether its session still stands: ended, stamped anew, or left alone on a shared terminal.</summary>
public static class SessionCheck
{
    /// <summary>How exact "last used" is, away from shared terminals: one write in so much time.</summary>
    private static readonly TimeSpan Exactness = TimeSpan.FromMinutes(5);

    public static async Task CheckAsync(CookieValidatePrincipalContext context)
    {
        if (context.HttpContext.Request.Path.StartsWithSegments("/assets"))
            return;
        var database = context.HttpContext.RequestServices.GetRequiredService<Database>();
        var (session, stamp) = await FindAsync(context, database);
        if (session?.IsOpen(database.Now) != true || stamp != context.Principal!.FindFirst(StampClaim)?.Value)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        }
        else if (session.TerminalId is not null || database.Now - session.LastUsedAt > Exactness)
        {
            await RememberUseAsync(database, session.Id, context.HttpContext.RequestAborted);
        }
    }

    /// <summary>A full disk must not keep people from looking: what they need to see then is how the PC is.</summary>
    private static async Task RememberUseAsync(Database database, Guid id, CancellationToken cancellation)
    {
        try
        {
            await database.SignInSessions.Where(row => row.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.LastUsedAt, database.Now), cancellation);
        }
        catch (Exception failure) when (DiskRefusal.Is(failure))
        {
            // A shared terminal shuts after its minute; elsewhere the session goes on from its last use that could be written.
        }
    }

    /// <summary>On a shared terminal people start by choosing their name; the address of the page before is nobody's business.</summary>
    public static Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.Redirect(context.Request.Cookies.ContainsKey(TerminalOfRequest.Cookie) ? "/shared" : context.RedirectUri);
        return Task.CompletedTask;
    }

    public static Task Refuse(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.Redirect(Door.Current(context.HttpContext.User).Way == SignInWay.Pin ? "/shared/more" : "/problem?status=403");
        return Task.CompletedTask;
    }

    private static readonly string StampClaim = new ClaimsIdentityOptions().SecurityStampClaimType;

    private static async Task<(SignInSession?, string?)> FindAsync(CookieValidatePrincipalContext context, Database database)
    {
        var (id, _) = Door.Current(context.Principal!);
        var found = await database.SignInSessions.AsNoTracking().Where(session => session.Id == id)
            .Join(database.Users, session => session.AccountId, account => account.Id, (session, account) => new { session, account.SecurityStamp })
            .SingleOrDefaultAsync(context.HttpContext.RequestAborted);
        return (found?.session, found?.SecurityStamp);
    }
}
