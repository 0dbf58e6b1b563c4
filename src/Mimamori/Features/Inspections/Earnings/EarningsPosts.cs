using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.EvidenceStore;
using Mimamori.Features.Facts;
using Mimamori.Features.Home;
using Mimamori.Features.Inspections.Binder;
using Mimamori.Features.People;
using Mimamori.Ui;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Inspections.Earnings;

/// <summary>Days to hand in, and what is on file as one PDF.</summary>
public static class EarningsPosts
{
    /// <summary>Drawing it costs much: it is among what is limited per person.</summary>
    public const string PapersPath = "/inspections/earnings/{id}/papers.pdf";

    public const int NameLettersMax = 120;

    private const int Ahead = 30, Close = 7, YearsMax = 3;

    public static void MapEarnings(this WebApplication app)
    {
        app.MapGet(PapersPath, PapersAsync);
        app.MapPost("/inspections/earnings/dates/add", AddAsync).WithFormPost();
        app.MapPost("/inspections/earnings/dates/{id:guid}/done", DoneAsync).WithFormPost();
        app.MapPost("/inspections/earnings/dates/{id:guid}/remove", RemoveAsync).WithFormPost();
    }

    /// <summary>The next day to hand in, a month ahead.</summary>
    public static async Task<TodayTask?> DueAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var database = services.GetRequiredService<Database>();
        var today = FactBook.Today(database);
        var next = await database.ProgrammeDates.AsNoTracking().Where(row => row.DoneOn == null && row.Due >= today && row.Due <= today.AddDays(Ahead)).OrderBy(row => row.Due).FirstOrDefaultAsync(cancellation);
        return next is null ? null
            : new TodayTask("programme", string.Format(InspectionText.EarnDueSoon, next.Title, Dates.Day(next.Due)), InspectionText.EarnDueDo, "/inspections/earnings#dates", Audience.Editors, next.Due <= today.AddDays(Close) ? Urgency.Today : Urgency.Soon);
    }

    private static async Task<IResult> PapersAsync(string id, HttpContext context, Database database, FileShelf shelf, CancellationToken cancellation)
    {
        if (EarningList.Here.Find(id) is not { } earning || await database.Institutions.FindAsync([database.InstitutionId], cancellation) is not { } house)
            return Results.NotFound();
        using var fonts = BinderFonts.Find();
        if (fonts is null)
        {
            Flash.Say(context, InspectionText.NoFont, refused: true);
            return Results.LocalRedirect("/inspections/earnings");
        }
        var facts = (await FactBook.ReadAsync(database, cancellation)).ToDictionary(fact => fact.Key);
        var newest = await InspectionPlan.NewestProofsAsync(database, cancellation);
        return Results.File(new PaperSet(fonts, shelf, house, facts).Write(earning, newest, FactBook.Today(database)), "application/pdf", $"papers-{earning.Id}.pdf");
    }

    private static async Task<IResult> AddAsync(HttpContext context, Database database, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var today = FactBook.Today(database);
        var known = EarningList.Here.Programmes.Find(programme => programme.Id == form["programme"]);
        var name = Typed.Words(form["name"], NameLettersMax);
        if (known is null && name is null || Typed.Day(form["due"]) is not { } due || due < today || due > today.AddYears(YearsMax))
        {
            Flash.Say(context, string.Format(InspectionText.EarnRefusedDue, YearsMax), refused: true);
            return Results.LocalRedirect("/inspections/earnings#dates");
        }
        var date = database.ProgrammeDates.Add(new ProgrammeDate { ProgrammeId = known?.Id, Name = known is null ? name : null, Due = due, By = database.Actor.Name }).Entity;
        database.Log("programme.added", date.Title, date.Id, Dates.Short(due));
        await database.SaveChangesAsync(cancellation);
        return Results.LocalRedirect("/inspections/earnings#dates");
    }

    private static Task<IResult> DoneAsync(Guid id, Database database, CancellationToken cancellation) =>
        ChangeAsync(id, "programme.done", date => date.DoneOn = date.DoneOn is null ? FactBook.Today(database) : null, database, cancellation);

    private static Task<IResult> RemoveAsync(Guid id, Database database, CancellationToken cancellation) =>
        ChangeAsync(id, "programme.removed", date => date.RemovedAt = database.Now, database, cancellation);

    private static async Task<IResult> ChangeAsync(Guid id, string verb, Action<ProgrammeDate> change, Database database, CancellationToken cancellation)
    {
        if (await database.ProgrammeDates.FirstOrDefaultAsync(date => date.Id == id, cancellation) is not { } date)
            return Results.NotFound();
        change(date);
        database.Log(verb, date.Title, date.Id);
        await database.SaveChangesAsync(cancellation);
        return Results.LocalRedirect("/inspections/earnings#dates");
    }
}
