using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Home;
using Mimamori.Features.Ledger;
using Mimamori.Features.Papers;
using Mimamori.Features.People;
using Mimamori.Features.Reporting.Ward;
using Mimamori.Ui;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.TakeOut.Losses;

public static class LossPosts
{
    public static void MapLosses(this WebApplication app)
    {
        app.MapPost("/take-out/losses/add", AddAsync).WithFormPost();
        Map(app, "act", (form, id, handle, cancellation) => form["undo"] == "yes" ? handle.UndoneAsync(id, form["act"], cancellation) : handle.DoneAsync(id, form["act"], form["note"], cancellation));
        Map(app, "director", (form, id, handle, cancellation) => handle.DirectorToldAsync(id, form["name"], cancellation));
        Map(app, "decide", (form, id, handle, cancellation) => handle.DecideAsync(id, form["possible"] == "yes" ? true : form["possible"] == "no" ? false : null, form["because"], WardForm.Member<YesNo>(form["wrongful"]), cancellation));
        Map(app, "sent", (form, id, handle, cancellation) => handle.SentAsync(id, form["which"], form["on"], cancellation));
        Map(app, "found", (_, id, handle, cancellation) => handle.FoundAsync(id, cancellation));
        Map(app, "close", (form, id, handle, cancellation) => handle.CloseAsync(id, form["close"] != "no", cancellation));
        app.MapGet("/take-out/losses/{id:guid}/draft/{which}.docx", DraftAsync);
    }

    private static async Task<IResult> AddAsync(HttpContext context, HandleLoss handle, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var (loss, problem) = await handle.OpenAsync(new HandleLoss.Input(Typed.Id(form["report"]), Typed.Id(form["loan"]), Typed.Id(form["item"]), form["what"], WardForm.Member<TakeOutKind>(form["kind"]), form["who"], form["where"], form["lost"], form["known"],
            WardForm.Member<YesNo>(form["patients"]), form["people"], WardForm.Member<YesNo>(form["encrypted"]), WardForm.Member<YesNo>(form["wrongful"])), cancellation);
        if (problem is not null)
            Flash.Say(context, problem.Sentence, refused: true);
        return Results.LocalRedirect(loss is null ? $"/take-out/losses/new?loan={Typed.Id(form["loan"])}&item={Typed.Id(form["item"])}&report={Typed.Id(form["report"])}" : $"/take-out/losses/{loss.Id}");
    }

    private static void Map(WebApplication app, string step, Func<IFormCollection, Guid, HandleLoss, CancellationToken, Task<Result<Loss>>> take) => app.MapPost($"/take-out/losses/{{id:guid}}/{step}", async (Guid id, HttpContext context, HandleLoss handle, CancellationToken cancellation) =>
    {
        var (_, problem) = await take(await context.Request.ReadFormAsync(cancellation), id, handle, cancellation);
        if (problem?.Sentence == UiText.ProblemNotFound)
            return Results.NotFound();
        if (problem is not null)
            Flash.Say(context, problem.Sentence, refused: true);
        return Results.LocalRedirect($"/take-out/losses/{id}#{step}");
    }).WithFormPost();

    private static async Task<IResult> DraftAsync(Guid id, string which, Database database, CancellationToken cancellation)
    {
        var loss = await database.Losses.AsNoTracking().Include(row => row.Acts).Include(row => row.Report).FirstOrDefaultAsync(row => row.Id == id, cancellation);
        if (loss is null || !Enum.TryParse<LossDraft>(which, ignoreCase: true, out var draft) || !Enum.IsDefined(draft))
            return Results.NotFound();
        var house = await database.Institutions.AsNoTracking().SingleAsync(row => row.Id == database.InstitutionId, cancellation);
        var desk = await WardDesk.ReadAsync(database, cancellation);
        return Results.File(LossDrafts.Word(draft, loss, house, desk, JapanTime.Day(database.Now)), WordPaper.ContentType, $"loss-{draft.ToString().ToLowerInvariant()}-{Dates.Short(JapanTime.Day(loss.KnownAt))}.docx");
    }
}

public static class LossTasks
{
    public static async Task<TodayTask?> OpenAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var database = services.GetRequiredService<Database>();
        var open = await database.Losses.AsNoTracking().Where(loss => loss.ClosedAt == null).OrderBy(loss => loss.KnownAt).ToListAsync(cancellation);
        return open.Select(TaskOf).MinBy(task => task.Urgency);
    }

    /// <summary>First tell and decide, then the reports, then settle it.</summary>
    private static TodayTask TaskOf(Loss loss)
    {
        var (clock, page) = (PrivacyClock.Of(loss), $"/take-out/losses/{loss.Id}");
        if (loss.PossibleLeak is null || loss.DirectorToldAt is null)
            return new TodayTask("losses", string.Format(LossText.TaskDecide, loss.What), LossText.TaskOpen, page, Audience.Editors, Urgency.Now);
        if (!loss.ClockRuns || loss is { FirstSentOn: not null, FullSentOn: not null })
            return new TodayTask("losses", string.Format(LossText.TaskClose, loss.What), LossText.TaskOpen, page, Audience.Editors);
        var sentence = loss.FirstSentOn is null ? string.Format(LossText.TaskFirst, loss.What, Dates.Day(clock.FirstFrom)) : string.Format(LossText.TaskFull, loss.What, Dates.Day(clock.FullBy(loss)));
        return new TodayTask("losses", sentence, LossText.TaskOpen, page, Audience.Editors, Urgency.Red);
    }
}
