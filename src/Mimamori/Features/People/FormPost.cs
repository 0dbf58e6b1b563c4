using Microsoft.AspNetCore.Antiforgery;

namespace Mimamori.Features.People;

/// <summary>Refuses a post whose form did not come from one of our own pages.</summary>
public static class FormPost
{
    public static async ValueTask<object?> RefuseWithoutTokenAsync(EndpointFilterInvocationContext call, EndpointFilterDelegate next)
    {
        var validation = call.HttpContext.Features.Get<IAntiforgeryValidationFeature>();
        return validation is { IsValid: false } ? Results.BadRequest() : await next(call);
    }
}
