using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.People;
using Mimamori.Ui;

namespace Mimamori.Features.Checklists.Official;

public static class OfficialFeature
{
    private const string Form = "/checklist/official/{id:guid}";

    public static void AddOfficialForms(this IServiceCollection services) => services.AddScoped<OfficialShelf>();

    public static void MapOfficialForms(this WebApplication app)
    {
        app.MapPost(Form + "/topics", SayTopicsAsync).WithFormPost();
        app.MapPost(Form + "/remove", RemoveAsync).WithFormPost();
        app.MapGet(Form + "/filled.xlsx", FilledAsync);
    }

    private static async Task<IResult> SayTopicsAsync(Guid id, HttpContext context, OfficialShelf shelf, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        int? year = int.TryParse(form["year"], out var typed) && typed is >= 2023 and < 2100 ? typed : null;
        if (!await shelf.SayTopicsAsync(id, place => form[$"topic-{place}"], year, cancellation))
            return Results.NotFound();
        Flash.Say(context, OfficialText.Matched);
        return Results.LocalRedirect($"/checklist/official/{id}");
    }

    private static async Task<IResult> RemoveAsync(Guid id, HttpContext context, OfficialShelf shelf, CancellationToken cancellation)
    {
        if (await shelf.RemoveAsync(id, cancellation) is not { } form)
            return Results.NotFound();
        Flash.Say(context, string.Format(OfficialText.Removed, form.FileName));
        return Results.LocalRedirect("/checklist/official");
    }

    /// <summary>The user's own file with the house's answers in it.</summary>
    private static async Task<IResult> FilledAsync(Guid id, int? round, Database database, CancellationToken cancellation)
    {
        var form = await database.OfficialForms.AsNoTracking().Include(form => form.Items).FirstOrDefaultAsync(form => form.Id == id, cancellation);
        if (form is null || FormFinder.Find(form.Workbook).Value is not { } layout || await ChecklistPage.ReadAsync(database, form.FormId, cancellation) is not { } view
            || await database.Institutions.FindAsync([database.InstitutionId], cancellation) is not { } house)
            return Results.NotFound();
        var chosen = round is { } number && number >= 1 && number <= layout.Rounds ? number - 1 : FilledForm.FreeRound(form.Workbook, layout);
        var mark = house.IsSample ? UiText.SampleMark : "";
        var name = Path.GetFileNameWithoutExtension(form.FileName);
        return Results.File(FilledForm.Write(form, layout, view, house, database.Actor.Name, chosen), ChecklistWorkbook.ContentType, $"{mark}{name}-{Dates.Short(view.Today)}.xlsx");
    }
}
