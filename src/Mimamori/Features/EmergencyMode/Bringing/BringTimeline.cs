using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.ActivityLog.Chain;
using Mimamori.Features.Reporting.Ward;
using Mimamori.Ui;

namespace Mimamori.Features.EmergencyMode.Bringing;

/// <summary>Adds what a spare machine wrote to what is here. Nothing is written over: a line both know must be the same, and two different mornings are refused.</summary>
public sealed class BringTimeline(Database database, AnchorKey key, SendReport send)
{
    public sealed record Brought(Guid Id, string What, int Lines);

    public async Task<Result<Brought>> HandleAsync(byte[] file, CancellationToken cancellation)
    {
        var (board, problem) = TimelineFile.Read(file, key.Believed());
        if (board is null)
            return problem!;
        if (board.Institution != database.InstitutionId)
            return new Problem(EmergencyText.BringOtherHouse);
        var here = await database.Emergencies.Include(row => row.Entries).FirstOrDefaultAsync(row => row.Id == board.Id, cancellation);
        if (here is null && board.EndedAt is null && await Emergency.OpenAsync(database, cancellation) is { } other)
            return new Problem(string.Format(EmergencyText.BringTwo, other.What));
        return here is not null && Contradicts(here, board) is { } contradiction ? contradiction : await AddAsync(here, board, cancellation);
    }

    private static Problem? Contradicts(Emergency here, TimelineFile.Board board)
    {
        if (here.What != board.What || here.ProposedAt != board.ProposedAt || here.DroppedAt is not null || (here.DeclaredAt is { } declared && declared != board.DeclaredAt) || (here.EndedAt is { } ended && board.EndedAt is { } theirs && ended != theirs))
            return new Problem(string.Format(EmergencyText.BringContradicts, board.What));
        var known = here.Entries.ToDictionary(entry => entry.Id);
        return board.Lines.FirstOrDefault(line => known.TryGetValue(line.Id, out var entry) && line != LineOf(entry)) is { } changed
            ? new Problem(string.Format(EmergencyText.BringContradicts, $"{JapanTime.Minute(changed.At)} {changed.Text}")) : null;
    }

    private static TimelineFile.Line LineOf(EmergencyEntry entry) => new(entry.Id, entry.Kind, entry.Key, entry.Text, entry.Count, entry.At, entry.By);

    private async Task<Result<Brought>> AddAsync(Emergency? here, TimelineFile.Board board, CancellationToken cancellation)
    {
        here ??= database.Add(new Emergency { Id = board.Id, What = board.What, ProposedAt = board.ProposedAt, ProposedBy = board.ProposedBy }).Entity;
        here.ReportId ??= (await send.HandleAsync(SendReport.Input.OfEmergency(here.What, board.ProposedBy), cancellation)).Report.Id;
        (here.DeclaredAt, here.DeclaredBy, here.OnWordOf) = (board.DeclaredAt, board.DeclaredBy, board.OnWordOf);
        here.EndedAt ??= board.EndedAt;
        var known = here.Entries.Select(entry => entry.Id).ToHashSet();
        var fresh = board.Lines.Where(line => known.Add(line.Id)).ToList();
        database.AddRange(fresh.Select(line => new EmergencyEntry { Id = line.Id, EmergencyId = here.Id, Kind = line.Kind, Key = line.Key, Text = line.Text, Count = line.Count, At = line.At, By = line.By }));
        database.Log("emergency.brought", here.What, here.Id, $"{fresh.Count}");
        await database.SaveChangesAsync(cancellation);
        return new Brought(here.Id, here.What, fresh.Count);
    }
}
