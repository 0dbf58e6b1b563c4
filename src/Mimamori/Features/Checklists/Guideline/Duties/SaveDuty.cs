using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.EvidenceStore;
using Mimamori.Features.Facts;
using Mimamori.Ui;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Checklists.Guideline.Duties;

/// <summary>Says where the house stands with a duty, brings in lines of its own, puts one aside and back.</summary>
public sealed class SaveDuty(Database database)
{
    public const int LinesMax = 500, LettersMax = 500, OwnerLettersMax = 60;

    public sealed record Input(string? State, string? Owner, string? Due, string? Proof, string? Note);

    public async Task<Result<GuidelineDuty>> HandleAsync(string key, Input input, CancellationToken cancellation)
    {
        if (!Enum.TryParse<DutyState>(input.State, out var state) || !Enum.IsDefined(state) || await RowAsync(key, cancellation) is not { } row)
            return new Problem(UiText.ProblemNotFound);
        if (!string.IsNullOrWhiteSpace(input.Due) && Typed.Day(input.Due) is null)
            return new Problem(GuidelineText.RefusedDay);
        row.DoneOn = state != DutyState.Done ? null : row.DoneOn ?? FactBook.Today(database);
        (row.State, row.Owner, row.Due, row.Note) = (state, Typed.Words(input.Owner, OwnerLettersMax), Typed.Day(input.Due), Typed.Words(input.Note, LettersMax));
        row.Proof = EvidenceKinds.Find(input.Proof)?.Id;
        database.Log("duty.saved", NameOf(row), row.Id, state.ToString());
        await database.SaveChangesAsync(cancellation);
        return row;
    }

    /// <summary>A line each: volume, number and words, apart by tabs as a table is pasted. What was brought in before is not doubled.</summary>
    public async Task<Result<int>> BringAsync(string? pasted, CancellationToken cancellation)
    {
        var lines = (pasted ?? "").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length is 0 or > LinesMax)
            return new Problem(string.Format(GuidelineText.RefusedLines, LinesMax));
        var there = (await database.GuidelineDuties.Where(row => row.ContentId == null).Select(row => row.Volume + "\t" + row.Number + "\t" + row.Text).ToListAsync(cancellation)).ToHashSet();
        var added = lines.Select(Parts).Where(parts => there.Add(string.Join('\t', parts))).ToList();
        var last = await database.GuidelineDuties.IgnoreQueryFilters(["kept"]).MaxAsync(row => (int?)row.Place, cancellation) ?? 0;
        database.GuidelineDuties.AddRange(added.Select((parts, at) => new GuidelineDuty { Place = last + at + 1, Volume = parts[0], Number = parts[1], Text = parts[2] }));
        if (added.Count > 0)
            database.Log("duty.brought", added.Count.ToString(CultureInfo.InvariantCulture));
        await database.SaveChangesAsync(cancellation);
        return added.Count;
    }

    public async Task<GuidelineDuty?> PutAsideAsync(Guid id, bool aside, CancellationToken cancellation)
    {
        if (await database.GuidelineDuties.IgnoreQueryFilters(["kept"]).FirstOrDefaultAsync(row => row.Id == id && row.ContentId == null, cancellation) is not { } row)
            return null;
        row.RemovedAt = aside ? database.Now : null;
        database.Log(aside ? "duty.aside" : "duty.back", NameOf(row), row.Id);
        await database.SaveChangesAsync(cancellation);
        return row;
    }

    /// <summary>Ours has no row before somebody first says something about it.</summary>
    private async Task<GuidelineDuty?> RowAsync(string key, CancellationToken cancellation)
    {
        if (Guid.TryParse(key, out var id))
            return await database.GuidelineDuties.FirstOrDefaultAsync(row => row.Id == id, cancellation);
        return GuidelineShelf.Here.Duties.Find(duty => duty.Id == key) is not { } ours ? null
            : await database.GuidelineDuties.FirstOrDefaultAsync(row => row.ContentId == key, cancellation) ?? database.GuidelineDuties.Add(new GuidelineDuty { ContentId = ours.Id }).Entity;
    }

    /// <summary>Three cells; of fewer, the last is the words.</summary>
    private static string[] Parts(string line)
    {
        var cells = line.Split('\t', 3, StringSplitOptions.TrimEntries).Select(cell => cell.Length > LettersMax ? cell[..LettersMax] : cell).ToArray();
        return cells.Length switch { 3 => cells, 2 => ["", cells[0], cells[1]], _ => ["", "", cells[0]] };
    }

    private static string NameOf(GuidelineDuty row) => GuidelineShelf.Here.Duties.Find(duty => duty.Id == row.ContentId) is { } ours ? $"{ours.Volume} {ours.Number}" : $"{row.Volume} {row.Number} {row.Text}".Trim();
}
