using Microsoft.EntityFrameworkCore;
using Mimamori.Capture;
using Mimamori.Capture.Observations;
using Mimamori.Data;
using Mimamori.Features.Discovery.Projection;

namespace Mimamori.Features.Discovery.Intake;

/// <summary>Reads one waiting capture or list and lays what it proves over what was seen; report, projection and state are saved as one.</summary>
public sealed partial class ImportRun(Database database, IncomingFiles incoming, ReadCapture read, SeenProjection projection, ILogger<ImportRun> log)
{
    private static readonly TimeSpan TellEvery = TimeSpan.FromMilliseconds(700);

    public async Task HandleAsync(Guid importId, CancellationToken cancellation)
    {
        var import = await database.Imports.Include(import => import.Point).SingleAsync(import => import.Id == importId, cancellation);
        await StartAsync(import, cancellation);
        try
        {
            if (!File.Exists(incoming.PathOf(import.Id)))
                await RefuseAsync(import, [new Problem("file-lost", 1)], cancellation);
            else
                await ReadAsync(import, cancellation);
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            ReadingFailed(log, error, import.Id);
            database.ChangeTracker.Clear();
            await RefuseAsync(await database.Imports.SingleAsync(row => row.Id == importId, cancellation), [new Problem("reading-failed", 1)], cancellation);
        }
        incoming.Delete(importId);
    }

    private async Task StartAsync(Import import, CancellationToken cancellation)
    {
        import.State = ImportState.Running;
        await database.SaveChangesAsync(cancellation);
    }

    private async Task ReadAsync(Import import, CancellationToken cancellation)
    {
        await using var bytes = new CaptureStream(incoming.PathOf(import.Id));
        var report = await WithProgressAsync(import, bytes, cancellation);
        List<Problem> problems = [.. report.Capture.Files.SelectMany(file => file.Problems)];
        if (bytes.EndedBecause is { } reason)
            problems.Add(new Problem(reason, 1));
        if (report.Capture.Packets == 0 && report.Devices.Count == 0)
            await RefuseAsync(import, problems.Count > 0 ? problems : [new Problem("no-packets", 1)], cancellation);
        else
            await KeepAsync(import, report, problems, cancellation);
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

    private async Task KeepAsync(Import import, DiscoveryReport report, List<Problem> problems, CancellationToken cancellation)
    {
        await using var transaction = await database.Database.BeginTransactionAsync(cancellation);
        var counts = await projection.AddAsync(report, import.PointId!.Value, cancellation);
        (import.DevicesSeen, import.DevicesNew) = counts ?? (report.Devices.Count, 0);
        import.State = ImportState.Done;
        import.FinishedAt = database.Now;
        import.Packets = report.Capture.Packets;
        import.RowsRead = (int)report.Capture.Files.Sum(file => file.Rows);
        import.BytesRead = import.SizeBytes;
        (import.CaptureFirst, import.CaptureLast) = (report.Capture.First, report.Capture.Last);
        import.Remarks = Remarks.Of(problems);
        database.ImportReports.Add(new ImportReport { Id = import.Id, CompressedJson = ReportJson.Pack(report) });
        database.Log(import.Kind == ImportKind.Capture ? "capture.read" : "list.read", import.FileName, import.Id, $"{import.DevicesSeen}/{import.DevicesNew}");
        await database.SaveChangesAsync(cancellation);
        if (counts is null)
            await projection.RebuildAsync(string.Format(DiscoveryText.GoneAsOne, import.FileName), cancellation);
        await transaction.CommitAsync(cancellation);
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
