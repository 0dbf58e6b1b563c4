using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;

namespace Mimamori.Features.People;

/// <summary>Looks up, for each request, which house the signed-in account works in and as what; asked anew each time, so that a taken-away membership ends at once.</summary>
public sealed class HouseOfRequest(RequestDelegate next)
{
    public const string Cookie = "house";

    public async Task InvokeAsync(HttpContext context, Database database)
    {
        if (Guid.TryParse(context.User.FindFirstValue(ClaimTypes.NameIdentifier), out var accountId))
            database.Actor = await ActorAsync(context, database, accountId);
        await next(context);
    }

    private static async Task<Actor> ActorAsync(HttpContext context, Database database, Guid accountId)
    {
        var wanted = Guid.TryParse(context.Request.Cookies[Cookie], out var house) ? house : Guid.Empty;
        var membership = await database.Memberships
            .Where(membership => membership.AccountId == accountId)
            .OrderByDescending(membership => membership.InstitutionId == wanted)
            .ThenBy(membership => membership.Id)
            .FirstOrDefaultAsync(context.RequestAborted);
        var name = context.User.FindFirstValue(ClaimTypes.GivenName) ?? context.User.Identity!.Name!;
        return membership is null ? Actor.Nobody : new Actor(membership.InstitutionId, accountId, name, membership.Role);
    }
}
