using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;

namespace Mimamori.Features.People;

public static class PeopleFeature
{
    public static void AddPeople(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(options =>
        {
            // Length carries the strength (guideline 7.0: 13 or more without a second factor); forced symbols only breed sticky notes.
            options.Password.RequiredLength = 13;
            options.Password.RequireDigit = options.Password.RequireLowercase = false;
            options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
            options.Lockout.MaxFailedAccessAttempts = 10;
            options.User.AllowedUserNameCharacters = string.Empty;
        }).AddEntityFrameworkStores<Database>().AddSignInManager().AddClaimsPrincipalFactory<AccountClaims>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, cookie =>
        {
            cookie.LoginPath = "/sign-in";
            cookie.AccessDeniedPath = "/problem";
            cookie.ReturnUrlParameter = "back";
            cookie.Cookie.Name = "signed-in";
            cookie.Cookie.SameSite = SameSiteMode.Strict;
            cookie.ExpireTimeSpan = TimeSpan.FromHours(12);
        });
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
            .AddPolicy(MayEdit, policy => policy.RequireAssertion(context =>
                context.Resource is HttpContext http && http.RequestServices.GetRequiredService<Database>().Actor.MayEdit));
        services.AddCascadingAuthenticationState();
        services.AddScoped<FirstAccount>();
    }

    /// <summary>Whoever may change the ledger and the answers: all roles but staff and viewer.</summary>
    public const string MayEdit = "may-edit";

    public static void MapPeople(this WebApplication app)
    {
        app.MapPost("/sign-out", async (SignInManager<Account> signIn, HttpContext context) =>
        {
            await context.SignOutTheAccountAsync();
            return Results.LocalRedirect("/sign-in");
        }).WithFormPost();
        app.MapPost("/house", async (HttpContext context, Database database, CancellationToken cancellation) =>
        {
            var form = await context.Request.ReadFormAsync(cancellation);
            if (Guid.TryParse(form["id"], out var id) && await database.Memberships.AnyAsync(
                membership => membership.AccountId == database.Actor.AccountId && membership.InstitutionId == id, cancellation))
                context.EnterHouse(id);
            return Results.LocalRedirect("/");
        }).WithFormPost().WithOrder(-1); // The settings page has the same address.
    }

    /// <summary>A plain form's post: the antiforgery token is checked before the handler runs.</summary>
    public static RouteHandlerBuilder WithFormPost(this RouteHandlerBuilder route) =>
        route.WithMetadata(new Microsoft.AspNetCore.Antiforgery.RequireAntiforgeryTokenAttribute()).AddEndpointFilter(FormPost.RefuseWithoutTokenAsync);

    public static void EnterHouse(this HttpContext context, Guid institutionId) => context.Response.Cookies.Append(
        HouseOfRequest.Cookie, institutionId.ToString(), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true, MaxAge = TimeSpan.FromDays(400) });

    private static Task SignOutTheAccountAsync(this HttpContext context) =>
        Microsoft.AspNetCore.Authentication.AuthenticationHttpContextExtensions.SignOutAsync(context, IdentityConstants.ApplicationScheme);
}
