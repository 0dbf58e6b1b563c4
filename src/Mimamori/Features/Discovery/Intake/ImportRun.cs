using Microsoft.EntityFrameworkCore;
using Mimamori.Capture;
using Mimamori.Capture.Observations;
using Mimamori.Data;
using Mimamori.Features.Discovery.Projection;

namespace Mimamori.Features.Discovery.Intake;

/// <summary>Reads waiting captures and lists and lays what they prove over what was seen; report, projection and state are saved as one.</summary>
public sealed partial class ImportRun(Database database, IncomingFiles incoming, ReadCapture read, SeenProjection projection, ILogger<ImportRun> log)
{
    private static readonly TimeSpan TellEvery = TimeSpan.FromMilliseconds(700);

    private sealed record Read(Import Import, DiscoveryReport Report, List<Problem> Problems);

    /// <summary>Several at once are laid over what was seen in one go: four hundred PCs come as four hundred small files.</summary>
    public async Task HandleAsync(IReadOnlyList<Guid> importIds, CancellationToken cancellation)
    {
        try
        {
            List<Read> read = [];
            foreach (var id in importIds)
                if (await ReadAsync(id, cancellation) is { } one)
                    read.Add(one);
            if (read.Count > 0)
                await KeepAsync(read, cancellation);
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested && !DiskRefusal.Is(error)) // The queue waits for room; the file is not to blame.
        {
            ReadingFailed(log, error, importIds[0]);
            database.ChangeTracker.Clear();
            foreach (var import in await database.Imports.Where(row => importIds.Contains(row.Id) && row.State == ImportState.Running).ToListAsync(cancellation))
                await RefuseAsync(import, [new Problem("reading-failed", 1)], cancellation);
        }
        foreach (var id in importIds)
            incoming.Delete(id);
    }

    /// <summary>Null where there was nothing to read; then the import says so.</summary>
    private async Task<Read?> ReadAsync(Guid importId, CancellationToken cancellation)
    {
        var import = await database.Imports.Include(import => import.Point).SingleAsync(import => import.Id == importId, cancellation);
        import.State = ImportState.Running;
        await database.SaveChangesAsync(cancellation);
        if (File.Exists(incoming.PathOf(import.Id)))
            return await ReadAsync(import, cancellation);
        await RefuseAsync(import, [new Problem("file-lost", 1)], cancellation);
        return null;
    }

    private async Task<Read?> ReadAsync(Import import, CancellationToken cancellation)
    {
        await using var bytes = new CaptureStream(incoming.PathOf(import.Id));
        var report = await WithProgressAsync(import, bytes, cancellation);
        List<Problem> problems = [.. report.Capture.Files.SelectMany(file => file.Problems)];
        if (bytes.EndedBecause is { } reason)
            problems.Add(new Problem(reason, 1));
        if (report.Capture.Packets > 0 || report.Devices.Count > 0)
            return new Read(import, report, problems);
        await RefuseAsync(import, problems.Count > 0 ? problems : [new Problem("no-packets", 1)], cancellation);
        return null;
    }

    private async Task<DiscoveryReport> WithProgressAsync(Import import, CaptureStream bytes, CancellationToken cancellation)
    {
        long packets = 0;
        var source = new CaptureSource(import.FileName, import.Point!.Name, bytes);
        var reading = Task.Run(() => read(source, count => Interlocked.Exchange(ref packets, count), cancellation), cancellation);
        while (await Task.WhenAny(reading, Task.Delay(TellEvery, cancellation)) != reading && !cancellation.IsCancellationRequested)
            await TellAsync(import.Id, bytes.StoredBytesRead, Interlocked.Read(ref packets), cancellation);
        return await reading;
    }

    private Task<int> TellAsync(Guid id, long bytes, long packets, CancellationToken cancellation) => database.Imports
        .Where(import => import.Id == id)
        .ExecuteUpdateAsync(row => row.SetProperty(import => import.BytesRead, bytes).SetProperty(import => import.Packets, packets), cancellation);

    private async Task KeepAsync(List<Read> all, CancellationToken cancellation)
    {
        await using var transaction = await database.Database.BeginTransactionAsync(cancellation);
        var counts = await projection.AddAsync(all.ConvertAll(read => (read.Report, read.Import.PointId!.Value)), cancellation);
        for (var at = 0; at < all.Count; at++)
            Record(all[at], counts?[at] ?? (all[at].Report.Devices.Count, 0));
        await database.SaveChangesAsync(cancellation);
        if (counts is null)
            await projection.RebuildAsync(string.Format(DiscoveryText.GoneAsOne, all[0].Import.FileName), cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private void Record(Read read, (int Seen, int New) counts)
    {
        var (import, capture) = (read.Import, read.Report.Capture);
        (import.DevicesSeen, import.DevicesNew) = counts;
        (import.State, import.FinishedAt) = (ImportState.Done, database.Now);
        (import.Packets, import.BytesRead) = (capture.Packets, import.SizeBytes);
        import.RowsRead = (int)capture.Files.Sum(file => file.Rows);
        (import.CaptureFirst, import.CaptureLast) = (capture.First, capture.Last);
        import.Remarks = Remarks.Of(read.Problems);
        database.ImportReports.Add(new ImportReport { Id = import.Id, CompressedJson = ReportJson.Pack(read.Report) });
        database.Log(import.Kind == ImportKind.Capture ? "capture.read" : "list.read", import.FileName, import.Id, $"{import.DevicesSeen}/{import.DevicesNew}");
    }

    private async Task RefuseAsync(Import import, IEnumerable<Problem> problems, CancellationToken cancellation)
    {
        import.State = ImportState.Refused;
        import.FinishedAt = database.Now;
        import.Remarks = Remarks.Of(problems);
        database.Log(import.Kind == ImportKind.Capture ? "capture.refused" : "list.refused", import.FileName, import.Id, import.Remarks);
        await database.SaveChangesAsync(cancellation);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Import {Id} could not be read")]
    private static partial void ReadingFailed(ILogger log, Exception error, Guid id);
}
