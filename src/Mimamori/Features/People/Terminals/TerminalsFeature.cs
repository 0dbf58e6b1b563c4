using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.People.SignIns;
using Mimamori.Ui;

namespace Mimamori.Features.People.Terminals;

public static class TerminalsFeature
{
    public static void MapTerminals(this WebApplication app)
    {
        app.MapPost("/people/terminals/make", MakeAsync).WithFormPost();
        app.MapPost("/people/terminals/{id:guid}/revoke", RevokeAsync).WithFormPost();
        // The check of the session counts this request as use; there is nothing else to it.
        app.MapGet("/shared/here", () => Results.NoContent());
    }

    /// <summary>Makes this very browser a shared one; whoever did it is signed out of it.</summary>
    private static async Task<IResult> MakeAsync(HttpContext context, Database database, CancellationToken cancellation)
    {
        var name = (await context.Request.ReadFormAsync(cancellation))["name"].ToString().Trim();
        if (name.Length is 0 or > 80)
        {
            Flash.Say(context, string.Format(PeopleText.Required, TerminalText.Name), refused: true);
            return Results.LocalRedirect("/people/terminals");
        }
        var key = TerminalOfRequest.NewKey();
        database.SharedTerminals.Add(new SharedTerminal { Name = name, KeyHash = TerminalOfRequest.Hash(key), MadeAt = database.Now });
        database.Log("terminal.shared", name);
        await database.SaveChangesAsync(cancellation);
        await context.EndSessionAsync(database);
        context.Response.Cookies.Append(TerminalOfRequest.Cookie, key, new CookieOptions
        {
            HttpOnly = true, SameSite = SameSiteMode.Strict, IsEssential = true, MaxAge = TimeSpan.FromDays(400),
        });
        return Results.LocalRedirect("/shared");
    }

    private static async Task<IResult> RevokeAsync(Guid id, HttpContext context, Database database, CancellationToken cancellation)
    {
        if (await database.SharedTerminals.SingleOrDefaultAsync(terminal => terminal.Id == id && terminal.RevokedAt == null, cancellation) is not { } terminal)
            return Results.NotFound();
        terminal.RevokedAt = database.Now;
        database.Log("terminal.revoked", terminal.Name);
        await database.SaveChangesAsync(cancellation);
        await database.SignInSessions.Where(session => session.TerminalId == id && session.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(session => session.EndedAt, database.Now), cancellation);
        Flash.Say(context, string.Format(TerminalText.Revoked, terminal.Name));
        return Results.LocalRedirect("/people/terminals");
    }
}
