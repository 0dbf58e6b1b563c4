using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Home;
using Mimamori.Features.People.Access;
using Mimamori.Features.People.SignIns;
using Mimamori.Features.People.Terminals;

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
            options.User.AllowedUserNameCharacters = string.Empty;
        }).AddEntityFrameworkStores<Database>().AddUserStore<AccountStore>().AddSignInManager().AddClaimsPrincipalFactory<AccountClaims>()
            .AddTokenProvider<AuthenticatorTokenProvider<Account>>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddScoped<ILookupNormalizer, NameNormalizer>();
        // A passkey stands alone: the device itself has asked for finger, face or PIN.
        services.Configure<IdentityPasskeyOptions>(options => (options.UserVerificationRequirement, options.ResidentKeyRequirement) = ("required", "required"));
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, cookie =>
        {
            cookie.LoginPath = "/sign-in";
            cookie.ReturnUrlParameter = "back";
            cookie.Cookie.Name = "signed-in";
            cookie.CookieManager = new HostCookies();
            cookie.Cookie.SameSite = SameSiteMode.Strict;
            cookie.ExpireTimeSpan = TimeSpan.FromHours(12);
            cookie.Events.OnValidatePrincipal = SessionCheck.CheckAsync;
            cookie.Events.OnRedirectToLogin = SessionCheck.AskToSignIn;
            cookie.Events.OnRedirectToAccessDenied = SessionCheck.Refuse;
        }).AddCookie(IdentityConstants.TwoFactorUserIdScheme, cookie =>
        {
            cookie.Cookie.Name = "half-signed-in";
            cookie.CookieManager = new HostCookies();
            cookie.Cookie.SameSite = SameSiteMode.Strict;
            cookie.ExpireTimeSpan = TimeSpan.FromMinutes(5);
        });
        // One table for every route: nothing carries a policy of its own, and what is not in the table is open to nobody.
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().AddRequirements(new InMatrix()).Build());
        services.AddScoped<IAuthorizationHandler, AccessHandler>();
        services.AddCascadingAuthenticationState();
        services.AddScoped<FirstAccount>().AddScoped<EditPeople>().AddScoped<PeopleOfHouse>().AddScoped<ResetPerson>().AddScoped<BreakGlass>().AddScoped<OwnKeys>().AddSingleton<OneTimePaper>();
        services.AddHostedService<OldSignIns>();
        services.AddTodayTask(EnvelopeTasks.UsedAsync);
        services.AddTodayTask(EnvelopeTasks.MissingAsync);
        services.AddSingleton<AppCodes>();
        services.AddScoped<Door>().AddScoped<Guesses>().AddScoped<PasswordDoor>().AddScoped<SecondStep>().AddScoped<SecondLook>().AddScoped<PinDoor>().AddScoped<TerminalOfRequest>();
    }

    public static void MapPeople(this WebApplication app)
    {
        app.MapSignIns();
        app.MapOwnKeys();
        app.MapPersonPosts();
        app.MapTerminals();
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
}
