using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Discovery;
using Mimamori.Features.Vendors;
using Mimamori.Ui;

namespace Mimamori.Features.Ledger.Sheets;

/// <summary>
/// Brings a list people already keep into the ledger: first shown, then agreed to. What is agreed to is one decision, saved
/// whole or not at all, and undone as one.
/// </summary>
public sealed class ImportLedger(Database database, LedgerDecisions decisions, NamedRows named, RememberColumns remembered)
{
    /// <summary>Reads the file and finds out which column is what: as a person said before, or by headings and values.</summary>
    public async Task<Result<LedgerLook>> LookAsync(string fileName, byte[] content, int? sheet, CancellationToken cancellation)
    {
        var (tables, problem) = SheetReader.Read(content, fileName);
        if (tables is null)
            return problem!;
        if (LedgerLook.Choose(tables, sheet) is not var (chosen, layout))
            return Refused(fileName, SheetText.NoHeader);
        if (tables[chosen].Rows.All(row => row.Line <= layout.LastLine))
            return Refused(fileName, SheetText.NoRows);
        var said = await remembered.FindAsync(layout, cancellation);
        var look = new LedgerLook(tables, chosen, layout, ColumnGuess.Of(tables[chosen], layout, said), said is not null);
        return look.Columns.Count(column => column.Samples.Count > 0) < 2 ? Refused(fileName, SheetText.NoHeader) : look;
    }

    public async Task<Result<LedgerPlan>> PlanAsync(string fileName, byte[] content, int? sheet, CancellationToken cancellation)
    {
        var (look, problem) = await LookAsync(fileName, content, sheet, cancellation);
        if (look is null)
            return problem!;
        return look.HasName ? await PlanAsync(look, cancellation) : Refused(fileName, SheetText.NoNameColumn);
    }

    /// <summary>Whether the ledger holds the list already: then there is nothing to ask and nothing to do.</summary>
    public async Task<bool> IsKnownAsync(LedgerLook look, CancellationToken cancellation)
    {
        var plan = await PlanAsync(look, cancellation);
        return plan.Rows.Count > 0 && plan.Rows.All(row => row.Fate == RowFate.Same) && (await PhonesToAddAsync(plan, cancellation)).Count == 0;
    }

    private async Task<LedgerPlan> PlanAsync(LedgerLook look, CancellationToken cancellation) =>
        LedgerPlan.Make(look.Table, look.Settled, await InUseAsync(cancellation), await PutAwayAsync(cancellation), look.Layout);

    /// <summary>What stands on the telephone column and is not yet in the vendors' book; a number already there is not overwritten.</summary>
    public async Task<Dictionary<string, string>> PhonesToAddAsync(LedgerPlan plan, CancellationToken cancellation)
    {
        var known = await database.Vendors.Where(vendor => vendor.ArchivedAt == null && vendor.Phone != null).Select(vendor => vendor.Name).ToListAsync(cancellation);
        return plan.Rows.Where(row => row is { Fate: not RowFate.Refused, Phone: not null, Maintainer: not null } && !known.Contains(row.Maintainer))
            .GroupBy(row => row.Maintainer!).ToDictionary(group => group.Key, group => group.First().Phone!);
    }

    /// <summary>Saves what the plan says; nothing at all when it says nothing new.</summary>
    public async Task<int> ApplyAsync(string fileName, byte[] content, LedgerPlan plan, Guid? stagedId, CancellationToken cancellation)
    {
        var rows = plan.Rows.Where(row => row.Fate is RowFate.New or RowFate.Changed).ToList();
        var phones = await PhonesToAddAsync(plan, cancellation);
        if (rows.Count == 0 && phones.Count == 0)
            return 0;
        var import = await RecordedAsync(fileName, content, plan, stagedId, cancellation);
        var decision = decisions.Begin(DecisionKind.Imported, fileName, import.Id);
        foreach (var row in rows)
            await ApplyAsync(decision, row, cancellation);
        foreach (var (name, phone) in phones)
            AddPhone(await named.VendorAsync(name, cancellation), phone);
        database.Log("ledger.imported", fileName, import.Id, $"{plan.Count(RowFate.New)} + {plan.Count(RowFate.Changed)}");
        await database.SaveChangesAsync(cancellation);
        return rows.Count;
    }

    /// <summary>A file that came in with others is recorded already and waited for this.</summary>
    private async Task<Import> RecordedAsync(string fileName, byte[] content, LedgerPlan plan, Guid? stagedId, CancellationToken cancellation)
    {
        if (await database.Imports.FirstOrDefaultAsync(import => import.Id == stagedId && import.State == ImportState.Asked, cancellation) is { } waiting)
        {
            (waiting.State, waiting.RowsRead, waiting.BytesRead, waiting.FinishedAt) = (ImportState.Done, plan.Rows.Count, content.Length, database.Now);
            return waiting;
        }
        var import = new Import
        {
            FileName = fileName,
            Kind = ImportKind.Ledger,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)),
            SizeBytes = content.Length,
            At = database.Now,
            By = database.Actor.Name,
            State = ImportState.Done,
            RowsRead = plan.Rows.Count,
            BytesRead = content.Length,
        };
        database.Imports.Add(import);
        return import;
    }

    private async Task ApplyAsync(Decision decision, PlannedRow row, CancellationToken cancellation)
    {
        foreach (var change in row.Changes)
        {
            var text = await named.KeptTextAsync(change.Field, change.After, cancellation);
            if (row.Fate == RowFate.New)
                AssetFields.Write(row.Row, change.Field.Name, text);
            else
                decisions.Set(decision, row.Row, change.Field.Name, text);
        }
        if (row.Fate == RowFate.New)
            decisions.Created(decision, row.Row);
    }

    /// <summary>A number from a list is not a number somebody rang: its test date stays empty.</summary>
    private void AddPhone(Vendor vendor, string phone)
    {
        vendor.Phone = phone;
        database.Log("vendor.changed", vendor.Name, vendor.Id);
    }

    private Task<List<Asset>> InUseAsync(CancellationToken cancellation) => database.Assets
        .Include(asset => asset.Place).Include(asset => asset.Maintainer)
        .Where(asset => asset.ArchivedAt == null).OrderBy(asset => asset.Id).ToListAsync(cancellation);

    /// <summary>Rows somebody put away on purpose. A row that went because its import was undone may come again.</summary>
    private Task<List<Asset>> PutAwayAsync(CancellationToken cancellation) => database.Assets.AsNoTracking()
        .Include(asset => asset.Place).Include(asset => asset.Maintainer)
        .Where(asset => asset.ArchivedAt != null && database.AssetChanges.Any(change => change.AssetId == asset.Id
            && change.Decision.Kind == DecisionKind.Archived && change.Decision.UndoneAt == null))
        .ToListAsync(cancellation);

    private static Problem Refused(string fileName, string sentence) => new(string.Format(SheetText.FileSays, fileName, sentence));
}
