using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.People;
using Mimamori.Ui;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Discovery.Watch;

public static class SessionsFeature
{
    public const string Page = "/remote/sessions";

    private const int LettersMax = 120, HoursMax = 24, AheadDays = 92;

    public static void MapSessions(this WebApplication app)
    {
        app.MapPost(Page + "/add", AddAsync).WithFormPost();
        app.MapPost(Page + "/{id:guid}/remove", RemoveAsync).WithFormPost();
    }

    private static async Task<IResult> AddAsync(HttpContext context, Database database, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        if (Typed.Words(form["who"], LettersMax) is not { } who || Moment(form["from"]) is not { } from || !int.TryParse(form["hours"], CultureInfo.InvariantCulture, out var hours) || hours is < 1 or > HoursMax
            || from < database.Now.AddDays(-AheadDays) || from > database.Now.AddDays(AheadDays))
        {
            Flash.Say(context, SessionText.Refused, refused: true);
            return Results.LocalRedirect(Page);
        }
        var session = database.AnnouncedSessions.Add(new AnnouncedSession { Who = who, What = Typed.Words(form["what"], LettersMax) ?? "", From = from, Until = from.AddHours(hours), By = database.Actor.Name, At = database.Now }).Entity;
        database.Log("session.announced", who, session.Id, Dates.ShortMoment(from));
        await database.SaveChangesAsync(cancellation);
        Flash.Say(context, string.Format(SessionText.Added, who, Dates.Moment(from)));
        return Results.LocalRedirect(Page);
    }

    private static async Task<IResult> RemoveAsync(Guid id, HttpContext context, Database database, CancellationToken cancellation)
    {
        if (await database.AnnouncedSessions.FirstOrDefaultAsync(session => session.Id == id && session.RemovedAt == null, cancellation) is not { } session)
            return Results.NotFound();
        session.RemovedAt = database.Now;
        database.Log("session.cancelled", session.Who, id);
        await database.SaveChangesAsync(cancellation);
        Flash.Say(context, string.Format(SessionText.Removed, session.Who));
        return Results.LocalRedirect(Page);
    }

    /// <summary>What a browser's field for day and time sends: the house's own clock.</summary>
    private static DateTime? Moment(string? text) =>
        DateTime.TryParseExact(text?.Trim(), "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.AssumeLocal | DateTimeStyles.AdjustToUniversal, out var moment) ? moment : null;
}
