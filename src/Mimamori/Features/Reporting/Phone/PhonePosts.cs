using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.People;
using Mimamori.Features.Reporting.Ward;
using Mimamori.Ui;

namespace Mimamori.Features.Reporting.Phone;

public static class PhonePosts
{
    public static void MapPhone(this WebApplication app)
    {
        app.MapPost("/reports/phone/take", TakeAsync).WithFormPost();
        app.MapPost("/reports/phone/{id:guid}/called", CalledAsync).WithFormPost();
        app.MapPost("/reports/paper/add", AddAsync).WithFormPost();
    }

    private static async Task<IResult> TakeAsync(HttpContext context, Database database, SendReport send, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var (report, _) = await send.HandleAsync(WardForm.Read(form, ReportWay.Phone) with { TakenBy = database.Actor.Name }, cancellation);
        return Results.LocalRedirect($"/reports/phone/{report.Id}");
    }

    /// <summary>A ✔ or 不在 beside a name, with the minute.</summary>
    private static async Task<IResult> CalledAsync(Guid id, HttpContext context, Database database, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        if (form["party"].ToString().Trim() is not { Length: > 0 and <= ReportTable.NameMax } party || await database.Reports.FirstOrDefaultAsync(row => row.Id == id, cancellation) is not { } report)
            return Results.NotFound();
        var kind = form["reached"] == "yes" ? NoteKind.Reached : NoteKind.NotReached;
        database.Add(new ReportNote { ReportId = id, Kind = kind, At = database.Now, WrittenAt = database.Now, By = database.Actor.Name, Party = party });
        database.Log("report.called", ChanceLetters.Shown(report.Receipt), id, $"{party}: {Morning.LevelWords.Of(kind)}");
        await database.SaveChangesAsync(cancellation);
        return Results.LocalRedirect($"/reports/phone/{id}");
    }

    private static async Task<IResult> AddAsync(HttpContext context, Database database, SendReport send, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var told = WardForm.Read(form, ReportWay.Paper) with { TakenBy = database.Actor.Name, Sign = PaperPad.SignOf(form["sign"]), SeenAt = PaperPad.TimeOf(form["on"], form["time"]) };
        var (report, _) = await send.HandleAsync(told with { WantsAnonymous = string.IsNullOrWhiteSpace(told.Reporter) && told.Happening == Happening.Over }, cancellation);
        Flash.Say(context, string.Format(PhoneText.PaperAdded, Signs.SignBook.NameOf(report.Sign), ChanceLetters.Shown(report.Receipt)));
        return Results.LocalRedirect("/reports/paper");
    }
}
