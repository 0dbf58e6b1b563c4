using Microsoft.AspNetCore.Authorization;
using Mimamori.Data;
using Mimamori.Features.People.SignIns;

namespace Mimamori.Features.People;

/// <summary>Pages about people, keys and copies: a PIN typed on a ward is not enough for them, and some want one of the three trusted roles.</summary>
public sealed record Trust(bool Administers) : IAuthorizationRequirement;

public sealed class TrustHandler(Database database) : AuthorizationHandler<Trust>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, Trust trust)
    {
        var (session, way) = Door.Current(context.User);
        if (session != Guid.Empty && way != SignInWay.Pin && (!trust.Administers || database.Actor.Administers))
            context.Succeed(trust);
        return Task.CompletedTask;
    }
}
