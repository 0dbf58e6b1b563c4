using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.EvidenceStore;
using Mimamori.Features.Facts;
using Mimamori.Features.Home;
using Mimamori.Features.Inspections.Binder;
using Mimamori.Features.Inspections.Bundle;
using Mimamori.Features.Inspections.Earnings;
using Mimamori.Features.Institutions;
using Mimamori.Features.Papers;
using Mimamori.Features.People;
using Mimamori.Features.People.SignIns;
using Mimamori.Ui;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Inspections;

public static class InspectionsFeature
{
    /// <summary>Drawing it costs much: it is among what is limited per person.</summary>
    public const string BinderPath = "/inspections/{id:guid}/binder.pdf";

    private const int LettersMax = 1000, AheadYears = 2;

    public static void AddInspections(this IServiceCollection services)
    {
        services.AddTodayTask(InspectionTasks.SoonAsync);
        services.AddTodayTask(EarningsPosts.DueAsync);
    }

    public static void MapInspections(this WebApplication app)
    {
        app.MapPost("/inspections/add", AddAsync).WithFormPost();
        app.MapPost("/inspections/{id:guid}/remove", RemoveAsync).WithFormPost();
        app.MapPost("/inspections/{id:guid}/remarks", RemarkAsync).WithFormPost();
        app.MapPost("/inspections/remarks/{id:guid}/done", DoneAsync).WithFormPost();
        app.MapGet("/inspections/{id:guid}/report.docx", ReportAsync);
        app.MapGet(BinderPath, BinderAsync);
        app.MapPost("/inspections/{id:guid}/bundle", BundleAsync).WithFormPost();
        app.MapEarnings();
    }

    private static async Task<IResult> AddAsync(HttpContext context, Database database, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var today = FactBook.Today(database);
        if (Typed.Day(form["on"]) is not { } on || on < today.AddYears(-AheadYears) || on > today.AddYears(AheadYears) || !Enum.TryParse<InspectionKind>(form["kind"], out var kind) || !Enum.IsDefined(kind))
        {
            Flash.Say(context, InspectionText.RefusedDay, refused: true);
            return Results.LocalRedirect("/inspections");
        }
        var inspection = database.Inspections.Add(new Inspection { Kind = kind, On = on, MadeAt = database.Now, By = database.Actor.Name }).Entity;
        database.Log("inspection.added", Dates.Short(on), inspection.Id, kind.ToString());
        await database.SaveChangesAsync(cancellation);
        return Results.LocalRedirect($"/inspections/{inspection.Id}");
    }

    private static async Task<IResult> RemoveAsync(Guid id, HttpContext context, Database database, CancellationToken cancellation)
    {
        if (await database.Inspections.FirstOrDefaultAsync(row => row.Id == id, cancellation) is not { } inspection)
            return Results.NotFound();
        inspection.RemovedAt = database.Now;
        database.Log("inspection.removed", Dates.Short(inspection.On), inspection.Id);
        await database.SaveChangesAsync(cancellation);
        Flash.Say(context, InspectionText.Removed);
        return Results.LocalRedirect("/inspections");
    }

    private static async Task<IResult> RemarkAsync(Guid id, HttpContext context, Database database, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        if (await database.Inspections.FirstOrDefaultAsync(row => row.Id == id, cancellation) is not { } inspection)
            return Results.NotFound();
        if (Typed.Words(form["said"], LettersMax) is not { } said)
        {
            Flash.Say(context, InspectionText.RefusedSaid, refused: true);
            return Results.LocalRedirect($"/inspections/{id}");
        }
        database.Add(new InspectionRemark { InspectionId = id, Said = said, Measure = Typed.Words(form["measure"], LettersMax) ?? "", Due = Typed.Day(form["due"]) });
        database.Log("inspection.remark", Dates.Short(inspection.On), id);
        await database.SaveChangesAsync(cancellation);
        return Results.LocalRedirect($"/inspections/{id}#remarks");
    }

    private static async Task<IResult> DoneAsync(Guid id, Database database, CancellationToken cancellation)
    {
        if (await database.Set<InspectionRemark>().FirstOrDefaultAsync(row => row.Id == id, cancellation) is not { } remark)
            return Results.NotFound();
        remark.DoneOn = remark.DoneOn is null ? FactBook.Today(database) : null;
        database.Log("inspection.mended", Dates.Short(remark.DoneOn), remark.InspectionId);
        await database.SaveChangesAsync(cancellation);
        return Results.LocalRedirect($"/inspections/{remark.InspectionId}#remarks");
    }

    private static async Task<IResult> ReportAsync(Guid id, Database database, CancellationToken cancellation)
    {
        var inspection = await database.Inspections.AsNoTracking().Include(row => row.Remarks).FirstOrDefaultAsync(row => row.Id == id, cancellation);
        if (inspection is null || await database.Institutions.FindAsync([database.InstitutionId], cancellation) is not { } house)
            return Results.NotFound();
        return Results.File(ImprovementReport.Write(inspection, house, FactBook.Today(database)), WordPaper.ContentType, $"improvement-{Dates.Short(inspection.On)}.docx");
    }

    private static async Task<IResult> BinderAsync(Guid id, HttpContext context, Database database, FileShelf shelf, CancellationToken cancellation) =>
        await DrawAsync(id, context, database, shelf, (inspection, _, _, pdf) => Results.File(pdf, "application/pdf", $"binder-{Dates.Short(inspection.On)}.pdf"), cancellation);

    private static async Task<IResult> BundleAsync(Guid id, HttpContext context, Database database, FileShelf shelf, CancellationToken cancellation)
    {
        var code = (await context.Request.ReadFormAsync(cancellation))["code"].ToString();
        if (PaperCodes.Plain(code).Length < InspectionBundle.LettersMin)
        {
            Flash.Say(context, InspectionText.BundleNoCode, refused: true);
            return Results.LocalRedirect($"/inspections/{id}#bundle");
        }
        return await DrawAsync(id, context, database, shelf, (inspection, house, binder, pdf) =>
        {
            var name = $"binder-{Dates.Short(inspection.On)}";
            var title = $"{(house.IsSample ? UiText.SampleMark : "")}{house.Name}　{InspectionText.BinderTitle}　{Dates.Paper(inspection.On)}";
            return Results.File(InspectionBundle.Write(pdf, binder.Index, title, $"{name}.pdf", code), "text/html", $"{name}.html");
        }, cancellation);
    }

    private static async Task<IResult> DrawAsync(
        Guid id, HttpContext context, Database database, FileShelf shelf, Func<Inspection, Institution, InspectionBinder, byte[], IResult> answer, CancellationToken cancellation)
    {
        var inspection = await database.Inspections.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellation);
        if (inspection is null || await InspectionPlan.ReadAsync(database, inspection.On, cancellation) is not { } plan || await database.Institutions.FindAsync([database.InstitutionId], cancellation) is not { } house)
            return Results.NotFound();
        using var fonts = BinderFonts.Find();
        if (fonts is null)
        {
            Flash.Say(context, InspectionText.NoFont, refused: true);
            return Results.LocalRedirect($"/inspections/{id}");
        }
        var binder = new InspectionBinder(fonts, shelf, plan, inspection, house);
        var pdf = binder.Write();
        return answer(inspection, house, binder, pdf);
    }
}
