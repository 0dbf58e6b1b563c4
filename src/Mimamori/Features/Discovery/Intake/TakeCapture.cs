using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Ui;

namespace Mimamori.Features.Discovery.Intake;

/// <summary>Takes one uploaded capture into the queue, or says why not and what to do.</summary>
public sealed class TakeCapture(Database database, IncomingFiles incoming)
{
    /// <summary>The import the file became, or the earlier one that already read the same bytes.</summary>
    public sealed record Taken(Guid ImportId, Problem? Problem);

    public async Task<Taken> HandleAsync(string fileName, Stream body, CapturePoint point, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7();
        try
        {
            if (await incoming.ReceiveAsync(id, body, cancellation) is not { } file)
                return Refused(string.Format(DiscoveryText.TooLong, fileName, IncomingFiles.BytesMax >> 30));
            var taken = await TakeAsync(id, fileName, file.Sha256, file.Bytes, point, cancellation);
            if (taken.Problem is not null)
                incoming.Delete(id);
            return taken;
        }
        catch (IOException error) when (error is not Microsoft.AspNetCore.Http.BadHttpRequestException && !cancellation.IsCancellationRequested)
        {
            incoming.Delete(id);
            return Refused(string.Format(DiscoveryText.DiskRefused, fileName));
        }
    }

    private async Task<Taken> TakeAsync(Guid id, string fileName, string sha256, long bytes, CapturePoint point, CancellationToken cancellation)
    {
        if (bytes == 0)
            return Refused(string.Format(DiscoveryText.EmptyFile, fileName));
        if (!await CaptureFormat.IsCaptureAsync(incoming.PathOf(id), cancellation))
            return Refused(string.Format(DiscoveryText.NotACapture, fileName));
        if (await EarlierAsync(sha256, cancellation) is { } earlier)
            return new Taken(earlier.Id, new Problem(string.Format(DiscoveryText.AlreadyTaken, fileName, Dates.Moment(earlier.At))));
        database.Imports.Add(new Import
        {
            Id = id, FileName = fileName, Kind = ImportKind.Capture, Sha256 = sha256, SizeBytes = bytes,
            At = database.Now, By = database.Actor.Name, PointId = point.Id, State = ImportState.Waiting,
        });
        database.Log("capture.taken", fileName, id, point.Name);
        await database.SaveChangesAsync(cancellation);
        return new Taken(id, null);
    }

    private Task<Import?> EarlierAsync(string sha256, CancellationToken cancellation) => database.Imports.AsNoTracking()
        .Where(import => import.Sha256 == sha256 && import.UndoneAt == null && import.State != ImportState.Refused)
        .FirstOrDefaultAsync(cancellation);

    private static Taken Refused(string sentence) => new(Guid.Empty, new Problem(sentence));
}
