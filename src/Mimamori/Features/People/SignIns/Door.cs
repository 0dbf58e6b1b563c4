using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.People.Terminals;

namespace Mimamori.Features.People.SignIns;

/// <summary>The one place where somebody is let in, whatever the proof was: it writes the session, the log and the cookie.</summary>
public sealed class Door(Database database, SignInManager<Account> signIn, TerminalOfRequest terminal, IHttpContextAccessor http)
{
    public const string SessionClaim = "session", WayClaim = "way";
    /// <summary>A shared terminal belongs to one house: who signs in there works in that house and in no other.</summary>
    public const string HouseClaim = "house";

    /// <param name="account">Who comes in.</param>
    /// <param name="way">By which proof.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <param name="isWritten">The log has a line of its own for this already.</param>
    public async Task OpenAsync(Account account, SignInWay way, CancellationToken cancellation, bool isWritten = false)
    {
        var place = await terminal.FindAsync(cancellation);
        var session = new SignInSession
        {
            AccountId = account.Id, Way = way, At = database.Now, LastUsedAt = database.Now,
            Place = place?.Name ?? PlaceWords.Of(http.HttpContext!), TerminalId = place?.Id,
        };
        database.SignInSessions.Add(session);
        await database.Users.Where(row => row.Id == account.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.LastSignInAt, database.Now), cancellation);
        database.Actor = await ActorOfAsync(account, place, cancellation);
        if (database.InstitutionId != Guid.Empty && !isWritten)
            database.Log("person.signed-in", account.DisplayName, account.Id, way.ToString());
        await database.SaveChangesAsync(cancellation);
        Claim[] house = place is null ? [] : [new Claim(HouseClaim, place.InstitutionId.ToString())];
        await WriteCookieAsync(account, [new Claim(SessionClaim, session.Id.ToString()), new Claim(WayClaim, way.ToString()), .. house]);
    }

    /// <summary>After the account's security stamp changed, its owner stays where they are; every other place is out.</summary>
    public async Task StayAsync(Account account, CancellationToken cancellation)
    {
        var user = http.HttpContext!.User;
        var (session, way) = Current(user);
        await database.SignInSessions.Where(row => row.AccountId == account.Id && row.Id != session && row.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.EndedAt, database.Now), cancellation);
        // A session begun with a slip becomes one like any other once its owner has chosen a password.
        await WriteCookieAsync(account, [user.FindFirst(SessionClaim)!, new Claim(WayClaim, (way == SignInWay.Slip ? SignInWay.Password : way).ToString()), .. user.FindAll(HouseClaim)]);
    }

    public static (Guid Session, SignInWay Way) Current(ClaimsPrincipal user) => (
        Guid.TryParse(user.FindFirstValue(SessionClaim), out var session) ? session : Guid.Empty,
        Enum.TryParse<SignInWay>(user.FindFirstValue(WayClaim), out var way) ? way : SignInWay.Pin);

    private Task WriteCookieAsync(Account account, IEnumerable<Claim> claims) => signIn.SignInWithClaimsAsync(account, isPersistent: false, claims);

    private async Task<Actor> ActorOfAsync(Account account, SharedTerminal? place, CancellationToken cancellation)
    {
        var membership = await database.Memberships
            .Where(membership => membership.AccountId == account.Id && (place == null || membership.InstitutionId == place.InstitutionId))
            .OrderBy(membership => membership.Id).FirstOrDefaultAsync(cancellation);
        return membership is null ? Actor.Nobody : new Actor(membership.InstitutionId, account.Id, account.DisplayName, membership.Role);
    }
}
