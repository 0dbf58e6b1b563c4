using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Institutions;
using Mimamori.Features.Ledger.Sheets;
using Mimamori.Ui;

namespace Mimamori.Features.Checklists.Official;

/// <summary>The forms a house brought in, and each as the rest of the program knows forms.</summary>
public sealed class OfficialShelf(Database database)
{
    public const string Prefix = "x";

    /// <summary>Reads a workbook and keeps it with its items; the same file again is the one that is there.</summary>
    public async Task<Result<OfficialForm>> TakeAsync(string fileName, byte[] file, CancellationToken cancellation)
    {
        if (!database.Actor.MayEdit)
            return new Problem(UiText.ProblemForbidden);
        var (layout, problem) = FormFinder.Find(file);
        if (layout is null)
            return new Problem(string.Format(SheetText.FileSays, StagedLedgers.SafeName(fileName), problem!.Sentence));
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(file));
        if (await database.OfficialForms.IgnoreQueryFilters(["kept"]).Include(form => form.Items).FirstOrDefaultAsync(form => form.Sha256 == sha256, cancellation) is { } there)
            return await AgainAsync(there, cancellation);
        var form = new OfficialForm
        {
            FileName = StagedLedgers.SafeName(fileName), Sha256 = sha256, Workbook = file, Title = Short(layout.Title), FiscalYear = layout.FiscalYear,
            IsForVendors = layout.IsForVendors, At = database.Now, By = database.Actor.Name, Items = await ItemsAsync(layout, cancellation),
        };
        database.OfficialForms.Add(form);
        database.Log("official.taken", form.FileName, form.Id, $"{form.Items.Count}");
        await database.SaveChangesAsync(cancellation);
        return form;
    }

    private async Task<OfficialForm> AgainAsync(OfficialForm form, CancellationToken cancellation)
    {
        if (form.RemovedAt is null)
            return form;
        form.RemovedAt = null;
        database.Log("official.taken", form.FileName, form.Id);
        await database.SaveChangesAsync(cancellation);
        return form;
    }

    /// <summary>What a person said of the same words before is remembered; the rest is recognised or asked.</summary>
    private async Task<List<OfficialItem>> ItemsAsync(FormLayout layout, CancellationToken cancellation)
    {
        var words = layout.Rows.Select(row => row.Words).ToList();
        var known = (await database.OfficialItems.AsNoTracking().Where(item => words.Contains(item.Words) && item.IsSure).OrderByDescending(item => item.Id)
            .Select(item => new { item.Words, item.Topic }).ToListAsync(cancellation)).DistinctBy(item => item.Words).ToDictionary(item => item.Words, item => item.Topic);
        return [.. layout.Rows.Select((row, place) =>
        {
            var (topic, isSure) = known.TryGetValue(row.Words, out var said) ? (said, true) : TopicGuess.Of(row.Section, row.Text);
            return new OfficialItem
            {
                Place = place, RowKey = row.Key, Words = row.Words, Number = row.Number, Section = row.Section, Text = row.Text, Scope = row.Scope, Topic = topic, IsSure = isSure,
            };
        })];
    }

    public async Task<bool> SayTopicsAsync(Guid id, Func<int, string?> said, int? fiscalYear, CancellationToken cancellation)
    {
        if (await database.OfficialForms.Include(form => form.Items).FirstOrDefaultAsync(form => form.Id == id, cancellation) is not { } form)
            return false;
        var topics = ChecklistContent.Topics.Topics.Select(topic => topic.Id).ToHashSet();
        foreach (var item in form.Items)
            if (said(item.Place) is { } topic && topics.Contains(topic))
                (item.Topic, item.IsSure) = (topic, true);
        form.FiscalYear = fiscalYear ?? form.FiscalYear;
        database.Log("official.matched", form.FileName, form.Id);
        await database.SaveChangesAsync(cancellation);
        return true;
    }

    public async Task<OfficialForm?> RemoveAsync(Guid id, CancellationToken cancellation)
    {
        if (await database.OfficialForms.FirstOrDefaultAsync(form => form.Id == id, cancellation) is not { } form)
            return null;
        form.RemovedAt = database.Now;
        database.Log("official.removed", form.FileName, form.Id);
        await database.SaveChangesAsync(cancellation);
        return form;
    }

    /// <summary>The form of this name, whether it travels with the program or was brought in.</summary>
    public static async Task<ChecklistForm?> FindAsync(Database database, string formId, CancellationToken cancellation) =>
        IdOf(formId) is not { } id ? ChecklistContent.Find(formId)
        : await database.OfficialForms.AsNoTracking().Include(form => form.Items).FirstOrDefaultAsync(form => form.Id == id, cancellation) is { } form ? OfficialAsForm.Of(form) : null;

    /// <summary>The newest a house of this kind can answer: what was brought in goes before our own words of the same year.</summary>
    public static async Task<ChecklistForm> NewestForAsync(Database database, InstitutionKind kind, CancellationToken cancellation)
    {
        var ours = ChecklistContent.NewestFor(kind);
        var brought = ours.IsOurOwn ? null : await database.OfficialForms.AsNoTracking().Include(form => form.Items)
            .Where(form => !form.IsForVendors && form.FiscalYear >= ours.FiscalYear).OrderByDescending(form => form.FiscalYear).ThenByDescending(form => form.At).FirstOrDefaultAsync(cancellation);
        return brought is null ? ours : OfficialAsForm.Of(brought);
    }

    /// <summary>Whether a form of a later year is the one in use here.</summary>
    public static async Task<bool> IsPastAsync(Database database, ChecklistForm form, CancellationToken cancellation) => !form.IsOurOwn
        && (ChecklistContent.Forms.Any(other => other.Sections.Count > 0 && other.Kind == form.Kind && other.FiscalYear > form.FiscalYear) || await database.OfficialForms.AnyAsync(other => !other.IsForVendors && other.FiscalYear > form.FiscalYear, cancellation));

    /// <summary>Forms of earlier years that hold an answer here, the newest first.</summary>
    public static async Task<List<ChecklistForm>> OlderAsync(Database database, ChecklistForm form, CancellationToken cancellation)
    {
        var answered = await database.Answers.Select(answer => answer.ItemId).ToListAsync(cancellation);
        var brought = await database.OfficialForms.AsNoTracking().Include(other => other.Items).Where(other => !other.IsForVendors && other.FiscalYear < form.FiscalYear).ToListAsync(cancellation);
        return [.. ChecklistContent.Forms.Where(other => !other.IsOurOwn && other.FiscalYear < form.FiscalYear).Concat(brought.Select(OfficialAsForm.Of))
            .Where(other => answered.Exists(item => item.StartsWith(other.Id + "-", StringComparison.Ordinal))).OrderByDescending(other => other.FiscalYear)];
    }

    public static Guid? IdOf(string formId) => formId.StartsWith(Prefix, StringComparison.Ordinal) && Guid.TryParseExact(formId[Prefix.Length..], "N", out var id) ? id : null;

    private static string Short(string title) => title.Length <= 300 ? title : title[..300];
}
