using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.People.SignIns;
using Mimamori.Ui;

namespace Mimamori.Features.People;

/// <summary>The buttons of a person's page.</summary>
public static class PersonPosts
{
    public static void MapPersonPosts(this WebApplication app)
    {
        var people = app.MapGroup("/people/{id:guid}");
        people.MapPost("/role", ChangeRoleAsync).WithFormPost().WithSecondLook("role");
        people.MapPost("/remove", RemoveAsync).WithFormPost().WithSecondLook("remove");
        people.MapPost("/reset", ResetAsync).WithFormPost().WithSecondLook("reset");
        people.MapPost("/unlock", UnlockAsync).WithFormPost();
        people.MapPost("/sessions/end", EndSessionAsync).WithFormPost();
        app.MapPost("/people/envelope", MakeEnvelopeAsync).WithFormPost().WithSecondLook("envelope");
        app.MapPost("/people/envelope/seen", SeenEnvelopeAsync).WithFormPost();
    }

    private static async Task<IResult> ChangeRoleAsync(Guid id, HttpContext context, EditPeople people, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        if (!Enum.TryParse<Role>(form["role"], out var role) || !Enum.IsDefined(role))
            return Results.BadRequest();
        return Done(context, await people.ChangeRoleAsync(id, role, form["confirm"] == "yes", cancellation), PeopleText.RoleChanged, $"/people/{id}");
    }

    private static async Task<IResult> RemoveAsync(Guid id, HttpContext context, EditPeople people, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var problem = await people.RemoveAsync(id, form["confirm"] == "yes", cancellation);
        return Done(context, problem, PeopleText.Removed, problem is null ? "/people" : $"/people/{id}");
    }

    private static async Task<IResult> ResetAsync(Guid id, HttpContext context, Database database, EditPeople people, OneTimePaper paper, CancellationToken cancellation)
    {
        var (done, problem) = await people.ResetAsync(id, cancellation);
        if (problem is not null)
            return Done(context, problem, "", $"/people/{id}");
        paper.Hand(context, new OneTimePaper.Sheet("slip", done.Account.DisplayName, done.Account.UserName!, [done.Code], database.Actor.AccountId!.Value));
        return Results.LocalRedirect("/print/codes");
    }

    private static async Task<IResult> UnlockAsync(Guid id, HttpContext context, EditPeople people, CancellationToken cancellation) =>
        Done(context, await people.UnlockAsync(id, cancellation), PeopleText.Unlocked, $"/people/{id}");

    private static async Task<IResult> EndSessionAsync(Guid id, HttpContext context, EditPeople people, CancellationToken cancellation)
    {
        _ = Guid.TryParse((await context.Request.ReadFormAsync(cancellation))["session"], out var session);
        return Done(context, await people.EndSessionAsync(id, session, cancellation), SignInText.SessionEnded, $"/people/{id}");
    }

    private static async Task<IResult> MakeEnvelopeAsync(HttpContext context, Database database, BreakGlass envelope, OneTimePaper paper, CancellationToken cancellation)
    {
        var code = await envelope.MakeAsync(cancellation);
        paper.Hand(context, new OneTimePaper.Sheet("envelope", database.Actor.Name, context.User.Identity!.Name!, [code], database.Actor.AccountId!.Value));
        return Results.LocalRedirect("/print/codes");
    }

    private static async Task<IResult> SeenEnvelopeAsync(HttpContext context, Database database, CancellationToken cancellation)
    {
        foreach (var used in await database.BreakGlassCodes.Where(code => code.UsedAt != null && code.SeenAt == null).ToListAsync(cancellation))
            used.SeenAt = database.Now;
        database.Log("break-glass.seen", database.Actor.Name);
        await database.SaveChangesAsync(cancellation);
        return Done(context, null, PeopleText.EnvelopeSeenDone, "/people");
    }

    private static IResult Done(HttpContext context, Problem? problem, string done, string back)
    {
        Flash.Say(context, problem?.Sentence ?? done, refused: problem is not null);
        return Results.LocalRedirect(back);
    }
}
