using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Contacts;
using Mimamori.Features.Contacts.Calls;
using Mimamori.Ui;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Ledger.Registers;

/// <summary>Adds, changes, puts away and takes out a row of a register; each is one line of the activity log.</summary>
public sealed class SaveRow(Database database, NamedRows named)
{
    public sealed record Outcome(string? Refusal, Draft? Draft);

    public async Task<Outcome> HandleAsync<T>(Register<T> register, T row, bool isNew, PostedFields posted, CancellationToken cancellation) where T : class
    {
        var draft = Draft.Read(register.Fields, posted, row);
        if (!isNew && row is IVersioned versioned && versioned.Version != posted.Version && draft.Clashes.Count > 0)
            return new Outcome(UiText.ChangedByAnother, draft);
        if (draft.Refusal is not null)
            return new Outcome(draft.Refusal, draft with { Clashes = [] });
        if (await StrangerAsync(register, draft, cancellation) is { } stranger)
            return new Outcome(stranger, draft with { Clashes = [] });
        var changed = await WriteAsync(register, row, draft, cancellation);
        if (row is ITestedPhone phone)
            TestPhone(phone, IdOf(row), register.NameOf(row), posted, changed);
        if (isNew)
            database.Add(row);
        if (isNew || database.Entry(row).State == EntityState.Modified)
            database.Log(isNew ? $"{register.Word}.created" : $"{register.Word}.changed", register.NameOf(row), IdOf(row), string.Join(" / ", changed));
        return await SavedAsync(cancellation) ? new Outcome(null, null)
            : new Outcome(UiText.ChangedByAnother, await AgainstNowAsync(register, IdOf(row), posted, cancellation) ?? draft);
    }

    /// <summary>Somebody saved between our reading and our writing: what is shown side by side is what stands there now.</summary>
    private async Task<Draft?> AgainstNowAsync<T>(Register<T> register, Guid id, PostedFields posted, CancellationToken cancellation) where T : class
    {
        database.ChangeTracker.Clear();
        if (await database.FindAsync<T>([id], cancellation) is not { } now)
            return null;
        foreach (var reference in database.Entry(now).References)
            await reference.LoadAsync(cancellation);
        return Draft.Read(register.Fields, posted, now);
    }

    /// <summary>Why it stays, or null when it is put away.</summary>
    public async Task<string?> PutAwayAsync<T>(Register<T> register, T row, CancellationToken cancellation) where T : class
    {
        if (row is Place place && await database.Assets.CountAsync(asset => asset.PlaceId == place.Id && asset.ArchivedAt == null, cancellation) is > 0 and var count)
            return string.Format(RegisterText.PlaceInUse, count);
        if (register.Archive is { } archive)
            archive(row, database.Now);
        else
            await LetGoAsync(row, cancellation);
        database.Log($"{register.Word}.archived", register.NameOf(row), IdOf(row), string.Join(" / ", register.Fields.Select(field => $"{field.Name}: {field.FormText(row)}")));
        await database.SaveChangesAsync(cancellation);
        return null;
    }

    public async Task TakeOutAsync<T>(Register<T> register, T row, CancellationToken cancellation) where T : class
    {
        register.Archive!(row, null);
        database.Log($"{register.Word}.restored", register.NameOf(row), IdOf(row));
        await database.SaveChangesAsync(cancellation);
    }

    private Guid IdOf<T>(T row) where T : class => (Guid)database.Entry(row).Property("Id").CurrentValue!;

    private async Task<string?> StrangerAsync<T>(Register<T> register, Draft draft, CancellationToken cancellation) where T : class
    {
        foreach (var field in register.Fields.Where(field => field.IsPicked))
            if (draft.Values[field.Name] is { } id && !await RegisterChoices.IsThereAsync(database, field.Kind, Guid.Parse(id), cancellation))
                return string.Format(FieldText.NotAChoice, field.Label, id);
        return null;
    }

    private async Task<List<string>> WriteAsync<T>(Register<T> register, T row, Draft draft, CancellationToken cancellation) where T : class
    {
        var changed = new List<string>();
        foreach (var field in register.Fields.Where(field => draft.Values[field.Name] != field.FormText(row)))
        {
            changed.Add($"{field.Name}: {field.FormText(row)} → {draft.Values[field.Name]}");
            field.Write(row, await named.KeptTextAsync(field, draft.Values[field.Name], cancellation));
        }
        return changed;
    }

    /// <summary>Only a call that was answered dates a number; a new number has not been rung yet.</summary>
    private void TestPhone(ITestedPhone row, Guid id, string name, PostedFields posted, List<string> changed)
    {
        if (changed.Exists(change => change.StartsWith(nameof(ITestedPhone.Phone) + ":", StringComparison.Ordinal)))
            row.PhoneTestedOn = null;
        if (changed.Exists(change => change.StartsWith(nameof(ITestedPhone.NightPhone) + ":", StringComparison.Ordinal)))
            row.NightPhoneTestedOn = null;
        if (row.Phone is null || !posted.Typed.ContainsKey(ITestedPhone.AnsweredToday))
            return;
        row.PhoneTestedOn = DateOnly.FromDateTime(database.Now.ToLocalTime());
        changed.Add(nameof(ITestedPhone.PhoneTestedOn));
        database.Add(new CallTest { RowId = id, Name = name, Phone = row.Phone, Answered = true, At = database.Now, By = database.Actor.Name });
    }

    private async Task LetGoAsync<T>(T row, CancellationToken cancellation) where T : class
    {
        // Devices put away keep their history, but a room that is gone cannot hold them.
        if (row is Place place)
            foreach (var asset in await database.Assets.Where(asset => asset.PlaceId == place.Id).ToListAsync(cancellation))
                asset.PlaceId = null;
        database.Remove(row);
    }

    private async Task<bool> SavedAsync(CancellationToken cancellation)
    {
        try
        {
            await database.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }
}
