using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Ledger.Sheets;
using Mimamori.Ui;

namespace Mimamori.Features.Discovery.Intake;

/// <summary>Takes one file in, whatever it is: to the queue, to the matching of columns, or back with a sentence of what to do.</summary>
public sealed class TakeFile(Database database, IncomingFiles incoming, ImportLedger ledger, StagedLedgers staged)
{
    /// <summary>The import the file became, or the earlier one that already read the same bytes, and where a person goes on.</summary>
    public sealed record Taken(Guid ImportId, string? Next, Problem? Problem);

    private sealed record Arrived(Guid Id, string Name, string Sha256, long Bytes);

    public async Task<Taken> HandleAsync(string fileName, Stream body, Drop drop, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7();
        try
        {
            if (await incoming.ReceiveAsync(id, body, cancellation) is not { } file)
                return Refused(string.Format(DiscoveryText.TooLong, fileName, IncomingFiles.BytesMax >> 30));
            var taken = await TakeAsync(new Arrived(id, fileName, file.Sha256, file.Bytes), drop, cancellation);
            if (taken.Problem is not null || taken.Next is not null)
                incoming.Delete(id);
            return taken;
        }
        catch (Exception failure) when (failure is IOException and not BadHttpRequestException && !cancellation.IsCancellationRequested || DiskRefusal.Is(failure))
        {
            incoming.Delete(id);
            return Refused(string.Format(DiscoveryText.DiskRefused, fileName));
        }
    }

    private async Task<Taken> TakeAsync(Arrived file, Drop drop, CancellationToken cancellation)
    {
        if (file.Bytes == 0)
            return Refused(string.Format(DiscoveryText.EmptyFile, file.Name));
        if (await Recognition.OfAsync(incoming.PathOf(file.Id), cancellation) is not { } kind)
            return Refused(string.Format(DiscoveryText.NotRecognised, file.Name));
        if (await EarlierAsync(file.Sha256, kind, cancellation) is { } earlier)
            return new Taken(earlier.Id, null, new Problem(string.Format(DiscoveryText.AlreadyTaken, file.Name, Dates.Moment(earlier.At))));
        return kind == ImportKind.Ledger ? await TakeLedgerAsync(file, drop, cancellation) : await TakeSeenAsync(file, kind, drop, cancellation);
    }

    private async Task<Taken> TakeSeenAsync(Arrived file, ImportKind kind, Drop drop, CancellationToken cancellation)
    {
        var point = await drop.PointAsync(cancellation);
        if (point is null && !drop.AsksEach)
            return Refused(DiscoveryText.PointMissing);
        await RecordAsync(file, kind, drop, point, cancellation);
        return new Taken(file.Id, null, null);
    }

    /// <summary>A list the ledger already holds word for word changes nothing, so nothing is recorded of it.</summary>
    private async Task<Taken> TakeLedgerAsync(Arrived file, Drop drop, CancellationToken cancellation)
    {
        var content = await File.ReadAllBytesAsync(incoming.PathOf(file.Id), cancellation);
        var (look, problem) = await ledger.LookAsync(file.Name, content, sheet: null, cancellation);
        if (look is null)
            return new Taken(Guid.Empty, null, problem);
        if (!look.NeedsPeople && await ledger.IsKnownAsync(look, cancellation))
            return Refused(string.Format(DiscoveryText.SameAsLedger, file.Name));
        await staged.KeepAsync(file.Id, file.Name, content, cancellation);
        await RecordAsync(file, ImportKind.Ledger, drop, point: null, cancellation);
        return new Taken(file.Id, StagedLedgers.AddressOf(file.Id, look), null);
    }

    private async Task RecordAsync(Arrived file, ImportKind kind, Drop drop, CapturePoint? point, CancellationToken cancellation)
    {
        database.Imports.Add(new Import
        {
            Id = file.Id, FileName = file.Name, Kind = kind, Sha256 = file.Sha256, SizeBytes = file.Bytes, DropId = drop.Id,
            At = database.Now, By = database.Actor.Name, PointId = point?.Id, State = point is null ? ImportState.Asked : ImportState.Waiting,
        });
        database.Log(kind == ImportKind.Capture ? "capture.taken" : "list.taken", file.Name, file.Id, point?.Name);
        await database.SaveChangesAsync(cancellation);
    }

    /// <summary>A ledger may have changed since the same list came in, so only one that still waits for its person counts.</summary>
    private Task<Import?> EarlierAsync(string sha256, ImportKind kind, CancellationToken cancellation) => database.Imports.AsNoTracking()
        .Where(import => import.Sha256 == sha256 && import.UndoneAt == null && import.State != ImportState.Refused
            && (kind != ImportKind.Ledger || import.State == ImportState.Asked))
        .FirstOrDefaultAsync(cancellation);

    private static Taken Refused(string sentence) => new(Guid.Empty, null, new Problem(sentence));
}
