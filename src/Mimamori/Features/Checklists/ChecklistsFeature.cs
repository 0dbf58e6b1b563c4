using Mimamori.Data;
using Mimamori.Features.Checklists.Contradictions;
using Mimamori.Features.Checklists.Disclosure;
using Mimamori.Features.Checklists.Editions;
using Mimamori.Features.Checklists.Guideline;
using Mimamori.Features.Checklists.Official;
using Mimamori.Features.Home;
using Mimamori.Features.People;
using Mimamori.Ui;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Checklists;

public static class ChecklistsFeature
{
    public static void AddChecklists(this IServiceCollection services)
    {
        services.AddScoped<AnswerItem>();
        services.AddScoped<SignAnswer>();
        services.AddScoped<AnswerMany>();
        services.AddOfficialForms();
        services.AddEditions();
        services.AddGuideline();
        services.AddTodayTask(ContradictionTasks.FoundAsync);
    }

    public static void MapChecklists(this WebApplication app)
    {
        app.MapPost("/checklist/{formId}/{itemId}/sign", SignAsync).WithFormPost();
        app.MapPost("/checklist/{formId}/answers", AnswerAsync).WithFormPost();
        app.MapPost("/checklist/{formId}/to-vendors", AskVendorsAsync).WithFormPost();
        app.MapGet("/checklist/{formId}/export.xlsx", ExportAsync);
        app.MapOfficialForms();
        app.MapEditions();
        app.MapGuideline();
        app.MapDisclosure();
    }

    private static async Task<IResult> SignAsync(string formId, string itemId, SignAnswer sign, Database database, HttpContext context, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        if (Typed.Number(form["version"]) is not { } version)
            return Results.BadRequest();
        if ((await OfficialShelf.FindAsync(database, formId, cancellation))?.Items.Any(item => item.Id == itemId) is not true)
            return Results.NotFound();
        var (signature, problem) = await sign.HandleAsync(new SignAnswer.Input(formId, itemId, version, form["facts"].ToString()), cancellation);
        Flash.Say(context, problem?.Sentence ?? string.Format(ChecklistText.SignedNow, signature!.By), refused: problem is not null);
        return Results.LocalRedirect($"/checklist/{formId}/{itemId}");
    }

    /// <summary>The list's radio buttons are named after their items; what was left alone stays unanswered.</summary>
    private static async Task<IResult> AnswerAsync(string formId, AnswerMany many, HttpContext context, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        return Say(context, formId, await many.HandleAsync(
            formId, line => Enum.TryParse<AnswerValue>(form[line.Item.Id], out var value) && Enum.IsDefined(value) ? value : null, form["target"], cancellation), ChecklistText.SavedMany);
    }

    private static async Task<IResult> AskVendorsAsync(string formId, AnswerMany many, HttpContext context, CancellationToken cancellation) =>
        Say(context, formId, await many.HandleAsync(formId, AnswerMany.ToVendor, (await context.Request.ReadFormAsync(cancellation))["target"], cancellation), ChecklistText.SavedToVendors);

    private static IResult Say(HttpContext context, string formId, Result<int> result, string done)
    {
        var (count, problem) = result;
        Flash.Say(context, problem?.Sentence ?? string.Format(done, count), refused: problem is not null);
        return Results.LocalRedirect($"/checklist/{formId}");
    }

    private static async Task<IResult> ExportAsync(string formId, Database database, CancellationToken cancellation)
    {
        if (await ChecklistPage.ReadAsync(database, formId, cancellation) is not { } view || await database.Institutions.FindAsync([database.InstitutionId], cancellation) is not { } house)
            return Results.NotFound();
        var mark = house.IsSample ? UiText.SampleMark : "";
        return Results.File(ChecklistWorkbook.Write(view, house), ChecklistWorkbook.ContentType, $"{mark}checklist-{formId}-{Dates.Short(view.Today)}.xlsx");
    }
}
