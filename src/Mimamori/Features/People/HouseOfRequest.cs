using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.People.SignIns;

namespace Mimamori.Features.People;

/// <summary>Looks up, for each request, which house the signed-in account works in and as what; asked anew each time, so that a taken-away membership ends at once.</summary>
public sealed class HouseOfRequest(RequestDelegate next)
{
    public const string Cookie = "house";

    /// <summary>Where a session begun with a slip may go before it has a password of its own.</summary>
    private static readonly string[] OpenToSlips = ["/me/password", "/sign-out", "/language", "/assets", "/problem"];

    public async Task InvokeAsync(HttpContext context, Database database)
    {
        if (Guid.TryParse(context.User.FindFirstValue(ClaimTypes.NameIdentifier), out var accountId))
        {
            database.Actor = await ActorAsync(context, database, accountId);
            // What a signed-in person saw must not come back from a cache, least of all on a shared terminal.
            if (!context.Request.Path.StartsWithSegments("/assets"))
                (context.Response.Headers.CacheControl, context.Response.Headers.Pragma) = ("no-cache, no-store", "no-cache");
            if (Door.Current(context.User).Way == SignInWay.Slip && !OpenToSlips.Any(path => context.Request.Path.StartsWithSegments(path)))
            {
                context.Response.Redirect("/me/password");
                return;
            }
        }
        await next(context);
    }

    private static async Task<Actor> ActorAsync(HttpContext context, Database database, Guid accountId)
    {
        var wanted = Guid.TryParse(context.Request.Cookies[Cookie], out var house) ? house : Guid.Empty;
        var only = Guid.TryParse(context.User.FindFirstValue(Door.HouseClaim), out var terminalHouse) ? terminalHouse : (Guid?)null;
        var membership = await database.Memberships
            .Where(membership => membership.AccountId == accountId && (only == null || membership.InstitutionId == only))
            .OrderByDescending(membership => membership.InstitutionId == wanted)
            .ThenBy(membership => membership.Id)
            .FirstOrDefaultAsync(context.RequestAborted);
        var name = context.User.FindFirstValue(ClaimTypes.GivenName) ?? context.User.Identity!.Name!;
        return membership is null ? Actor.Nobody : new Actor(membership.InstitutionId, accountId, name, membership.Role);
    }
}
