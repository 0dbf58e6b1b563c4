using Mimamori.Data;
using Mimamori.Features.People;
using Mimamori.Features.Reporting.Ward;
using Mimamori.Ui;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Reporting.Morning;

public static class MorningPosts
{
    public static void MapMorning(this WebApplication app)
    {
        Map(app, "level", (id, form, care, _, cancellation) => care.LevelAsync(id, new CareForReport.Levels(
            Member<HarmLevel>(form["level"]), Member<Outage>(form["outage"]), form["suspected"].ToString() switch { "yes" => true, "no" => false, _ => null }, Member<Leak>(form["leak"])), cancellation));
        Map(app, "ask", (id, form, care, _, cancellation) => care.AskSecondAsync(id, form["of"], cancellation));
        Map(app, "second", (id, form, care, database, cancellation) => care.WriteSecondAsync(id, new SecondReport
        {
            ReportId = id, At = database.Now, By = database.Actor.Name, What = form["what"].ToString(), WhyEasily = Typed.Words(form["why"], ReportTable.LineMax), Measure = Typed.Words(form["measure"], ReportTable.LineMax),
        }, cancellation));
        Map(app, "committee", (id, form, care, _, cancellation) => care.ToCommitteeAsync(id, Typed.Day(form["on"]), form["decision"], cancellation));
        Map(app, "close", (id, form, care, _, cancellation) => care.CloseAsync(id, form["thanks"], cancellation));
        Map(app, "number", (id, form, care, _, cancellation) => care.NumberAsync(id, form["number"], cancellation));
        Map(app, "note", (id, form, care, database, cancellation) => care.WriteNoteAsync(id, new ReportNote
        {
            ReportId = id, Kind = WardForm.Member<NoteKind>(form["kind"]), At = Phone.PaperPad.TimeOf(form["on"], form["time"]) ?? database.Now, WrittenAt = database.Now, By = database.Actor.Name,
            Party = Typed.Words(form["party"], ReportTable.LineMax), Text = Typed.Words(form["text"], ReportTable.LineMax),
        }, cancellation));
        app.MapPost("/reports/suspect", SuspectAsync).WithFormPost();
        app.MapGet("/reports/export.csv", HandOver.WriteAsync);
        app.MapGet("/reports/{id:guid}/timeline.csv", Timeline.WriteAsync);
    }

    private static void Map(WebApplication app, string step, Func<Guid, IFormCollection, CareForReport, Database, CancellationToken, Task<Problem?>> handle) =>
        app.MapPost($"/reports/{{id:guid}}/{step}", async (Guid id, HttpContext context, CareForReport care, Database database, CancellationToken cancellation) =>
        {
            var problem = await handle(id, await context.Request.ReadFormAsync(cancellation), care, database, cancellation);
            Flash.Say(context, problem?.Sentence ?? MorningText.Kept, problem is not null);
            return Results.LocalRedirect($"/reports/{id}");
        }).WithFormPost();

    private static async Task<IResult> SuspectAsync(HttpContext context, CareForReport care, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        await care.SuspectAsync([.. form["id"].Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty)], form["suspected"] == "yes", cancellation);
        Flash.Say(context, form["suspected"] == "yes" ? MorningText.SuspectedYes : MorningText.SuspectedNo);
        return Results.LocalRedirect("/reports");
    }

    private static T? Member<T>(string? word) where T : struct, Enum => Enum.TryParse<T>(word, out var member) && Enum.IsDefined(member) ? member : null;
}
