using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Books;
using Mimamori.Features.Facts;
using Mimamori.Features.Ledger;
using Mimamori.Features.People;
using Mimamori.Ui;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.TakeOut;

/// <summary>A contractor's run by USB: noted when it leaves, and when the stick is back and emptied.</summary>
public sealed class RecordRun(Database database)
{
    public async Task<Problem?> AddAsync(IFormCollection form, CancellationToken cancellation)
    {
        if (await database.DataOuts.FirstOrDefaultAsync(row => row.Id == Typed.Id(form["data-out"]) && row.Carrier == Carrier.Usb && row.ArchivedAt == null, cancellation) is not { } regular)
            return new Problem(TakeOutText.RunNeedsRow);
        if (Typed.Day(form["on"]) is not { } on || on > FactBook.Today(database) || Typed.Words(form["by"], LendItem.NameMax) is not { } by)
            return new Problem(TakeOutText.RunNeeds);
        var run = new UsbRun
        {
            DataOutId = regular.Id, On = on, CarriedBy = by, At = database.Now, By = database.Actor.Name, Encrypted = Reporting.Ward.WardForm.Member<YesNo>(form["encrypted"]),
            PeopleAbout = Typed.Number(form["people"]),
        };
        database.Add(run);
        database.Log("usb-run.out", regular.What, run.Id, by);
        await database.SaveChangesAsync(cancellation);
        return null;
    }

    public async Task<Problem?> BackAsync(Guid id, bool isErased, CancellationToken cancellation)
    {
        if (await database.UsbRuns.Include(run => run.DataOut).FirstOrDefaultAsync(run => run.Id == id, cancellation) is not { } run)
            return new Problem(UiText.ProblemNotFound);
        (run.BackAt, run.Erased) = (database.Now, isErased ? YesNo.Yes : YesNo.No);
        database.Log("usb-run.back", run.DataOut!.What, run.Id, isErased ? TakeOutText.Emptied : TakeOutText.NotEmptied);
        await database.SaveChangesAsync(cancellation);
        return null;
    }
}

public static class RunPosts
{
    public static void MapRuns(this WebApplication app)
    {
        app.MapPost("/take-out/runs/add", async (HttpContext context, RecordRun record, CancellationToken cancellation) =>
            Done(context, await record.AddAsync(await context.Request.ReadFormAsync(cancellation), cancellation))).WithFormPost();
        app.MapPost("/take-out/runs/{id:guid}/back", async (Guid id, HttpContext context, RecordRun record, CancellationToken cancellation) =>
            Done(context, await record.BackAsync(id, (await context.Request.ReadFormAsync(cancellation))["erased"] == "yes", cancellation))).WithFormPost();
    }

    private static IResult Done(HttpContext context, Problem? problem)
    {
        if (problem?.Sentence == UiText.ProblemNotFound)
            return Results.NotFound();
        Flash.Say(context, problem?.Sentence ?? TakeOutText.RunSaved, problem is not null);
        return Results.LocalRedirect("/take-out/runs");
    }
}
