using Microsoft.AspNetCore.Authorization;
using Mimamori.Data;
using Mimamori.Features.People.SignIns;

namespace Mimamori.Features.People.Access;

/// <summary>The table of <see cref="AccessMatrix"/> lets this request through.</summary>
public sealed record InMatrix : IAuthorizationRequirement;

public sealed partial class AccessHandler(Database database, ILogger<AccessHandler> log) : AuthorizationHandler<InMatrix>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, InMatrix requirement)
    {
        if (context.Resource is HttpContext http && IsAllowed(http))
            context.Succeed(requirement);
        else if (context.Resource is HttpContext { User.Identity.IsAuthenticated: true } refused)
            AccessRefused(log, refused.Request.Method, (refused.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "-", database.Actor.AccountId ?? Guid.Empty, database.InstitutionId);
        return Task.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Method} {Route} was refused to account {Account} in house {House}")]
    private static partial void AccessRefused(ILogger log, string method, string route, Guid account, Guid house);

    /// <summary>What does not exist, or not under this verb, is told only to whoever has signed in.</summary>
    private bool IsAllowed(HttpContext http) => http.GetEndpoint() is RouteEndpoint endpoint
        ? AccessMatrix.Allows(Who(http), http.Request.Method, PathOf(endpoint))
        : http.User.Identity?.IsAuthenticated == true;

    private Asker Who(HttpContext http)
    {
        var (session, way) = Door.Current(http.User);
        return new Asker(session == Guid.Empty ? null : database.Actor.Role, database.InstitutionId != Guid.Empty, way == SignInWay.Pin);
    }

    public static string PathOf(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
}
