using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Checklists.Official;
using Mimamori.Features.Facts;
using Mimamori.Features.People;
using Mimamori.Ui;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Checklists.Disclosure;

public static class DisclosureFeature
{
    public const int LettersMax = 1000, ShortMax = 120;

    private const string System = "/care-systems/{id:guid}/disclosure";

    public static void MapDisclosure(this WebApplication app)
    {
        app.MapPost(System + "/add", AddAsync).WithFormPost();
        app.MapPost(System + "/bring", BringAsync).WithFormPost().WithMetadata(new RequestSizeLimitAttribute(BookGrid.FileBytesMax + (1 << 20)));
        app.MapPost("/disclosure/{id:guid}/save", SaveAsync).WithFormPost();
        app.MapPost("/disclosure/{id:guid}/remove", RemoveAsync).WithFormPost();
    }

    private static async Task<IResult> AddAsync(Guid id, HttpContext context, Database database, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        if (await database.CareSystems.FirstOrDefaultAsync(system => system.Id == id, cancellation) is not { } system)
            return Results.NotFound();
        if (Typed.Words(form["question"], LettersMax) is { } question)
            await TakeAsync(database, system.Id, system.Name, [new DisclosureRow(Typed.Words(form["number"], ShortMax) ?? "", question, Typed.Words(form["remark"], LettersMax))], cancellation);
        else
            Flash.Say(context, DisclosureText.RefusedQuestion, refused: true);
        return Results.LocalRedirect($"/care-systems/{id}/disclosure");
    }

    /// <summary>What the sheet says "no" to and is not there yet.</summary>
    private static async Task<IResult> BringAsync(Guid id, HttpContext context, Database database, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        if (await database.CareSystems.FirstOrDefaultAsync(system => system.Id == id, cancellation) is not { } system)
            return Results.NotFound();
        using var bytes = new MemoryStream();
        if (form.Files.Count > 0)
            await form.Files[0].CopyToAsync(bytes, cancellation);
        var (rows, problem) = DisclosureSheet.Read(bytes.ToArray());
        var added = rows is null ? 0 : await TakeAsync(database, system.Id, system.Name, rows, cancellation);
        Flash.Say(context, problem?.Sentence ?? string.Format(DisclosureText.Brought, rows!.Count, added), problem is not null);
        return Results.LocalRedirect($"/care-systems/{id}/disclosure");
    }

    private static async Task<int> TakeAsync(Database database, Guid system, string name, IReadOnlyList<DisclosureRow> rows, CancellationToken cancellation)
    {
        var there = (await database.DisclosureNoes.Where(no => no.CareSystemId == system).Select(no => no.Number + "\t" + no.Question).ToListAsync(cancellation)).ToHashSet();
        var added = rows.Where(row => there.Add($"{row.Number}\t{row.Question}")).ToList();
        var last = await database.DisclosureNoes.IgnoreQueryFilters(["kept"]).Where(no => no.CareSystemId == system).MaxAsync(no => (int?)no.Place, cancellation) ?? 0;
        database.DisclosureNoes.AddRange(added.Select((row, at) => new DisclosureNo { CareSystemId = system, Place = last + at + 1, Number = row.Number, Question = row.Question, Remark = row.Remark }));
        if (added.Count > 0)
            database.Log("disclosure.added", name, system, added.Count.ToString(CultureInfo.InvariantCulture));
        await database.SaveChangesAsync(cancellation);
        return added.Count;
    }

    private static async Task<IResult> SaveAsync(Guid id, HttpContext context, Database database, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        if (await database.DisclosureNoes.Include(no => no.CareSystem).FirstOrDefaultAsync(no => no.Id == id, cancellation) is not { } no)
            return Results.NotFound();
        (no.Risk, no.Instead, no.Owner) = (Typed.Words(form["risk"], LettersMax), Typed.Words(form["instead"], LettersMax), Typed.Words(form["owner"], ShortMax));
        no.DecidedOn = no.Instead is null ? null : FactBook.Today(database);
        database.Log("disclosure.decided", no.CareSystem!.Name, no.CareSystemId, no.Number);
        await database.SaveChangesAsync(cancellation);
        Flash.Say(context, no.Instead is null ? DisclosureText.SavedOpen : DisclosureText.Saved);
        return Results.LocalRedirect($"/care-systems/{no.CareSystemId}/disclosure#n-{no.Id}");
    }

    private static async Task<IResult> RemoveAsync(Guid id, HttpContext context, Database database, CancellationToken cancellation)
    {
        if (await database.DisclosureNoes.Include(no => no.CareSystem).FirstOrDefaultAsync(no => no.Id == id, cancellation) is not { } no)
            return Results.NotFound();
        no.RemovedAt = database.Now;
        database.Log("disclosure.removed", no.CareSystem!.Name, no.CareSystemId, no.Number);
        await database.SaveChangesAsync(cancellation);
        Flash.Say(context, DisclosureText.Removed);
        return Results.LocalRedirect($"/care-systems/{no.CareSystemId}/disclosure");
    }
}
