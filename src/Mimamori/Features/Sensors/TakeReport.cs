using Microsoft.EntityFrameworkCore;
using Mimamori.Capture.Lists;
using Mimamori.Capture.Observations;
using Mimamori.Data;
using Mimamori.Features.Discovery;
using Mimamori.Features.Discovery.Intake;
using Mimamori.Features.Discovery.Projection;
using Mimamori.Ui;

namespace Mimamori.Features.Sensors;

/// <summary>
/// Takes what a sensor concluded: proves who it is from, refuses what was here before, lays it over what was seen, and adds it to
/// the sensor's one report of the day, so that a year of hours is 365 rows and each day can be undone.
/// </summary>
public sealed class TakeReport(Database database, SeenProjection projection)
{
    public const string Path = "/sensor/reports";

    public async Task<int> HandleAsync(HttpContext context, CancellationToken cancellation)
    {
        var headers = context.Request.Headers;
        if (SignedPost.Read(Path, headers[SignedPost.DigestHeader], headers[SignedPost.InputHeader]) is not { } post
            || await FindAsync(post, headers[SignedPost.SignatureHeader], cancellation) is not { } sensor)
            return StatusCodes.Status401Unauthorized;
        if (await BodyAsync(context.Request.Body, cancellation) is not { } body)
            return StatusCodes.Status413PayloadTooLarge;
        if (SignedPost.DigestOf(body) != post.Digest)
            return StatusCodes.Status401Unauthorized;
        database.Actor = Actor.ProgramFor(sensor.InstitutionId) with { Name = sensor.Name };
        return SensorReport.Read(body) is { } report ? await KeepAsync(post, report, cancellation) : StatusCodes.Status400BadRequest;
    }

    private async Task<Sensor?> FindAsync(SignedPost post, string? signature, CancellationToken cancellation)
    {
        // Nobody is signed in: the key is what says which house.
        using var across = database.AcrossHouses();
        var sensor = await database.Sensors.IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(sensor => sensor.Id == post.SensorId, cancellation);
        return sensor is { IsEnrolled: true } && post.IsSignedBy(sensor.PublicKey, signature) ? sensor : null;
    }

    private static async Task<byte[]?> BodyAsync(Stream stream, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        var block = new byte[64 * 1024];
        for (int read; (read = await stream.ReadAsync(block, cancellation)) > 0;)
        {
            if (body.Length + read > SensorReport.PackedMax)
                return null;
            body.Write(block, 0, read);
        }
        return body.ToArray();
    }

    private async Task<int> KeepAsync(SignedPost post, DiscoveryReport report, CancellationToken cancellation)
    {
        await using var transaction = await database.BeginAloneAsync(cancellation);
        var sensor = await database.Sensors.SingleAsync(sensor => sensor.Id == post.SensorId, cancellation);
        if (post.Sequence <= sensor.LastSequence)
            return StatusCodes.Status409Conflict;
        (sensor.LastSequence, sensor.LastHeardAt) = (post.Sequence, database.Now);
        Count(sensor, report.Capture);
        if (report.Devices.Count > 0)
            await LayOverAsync(sensor, OfItsPoint(report, sensor.Name), cancellation);
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return StatusCodes.Status204NoContent;
    }

    private static void Count(Sensor sensor, CaptureSummary capture)
    {
        sensor.Packets += capture.Packets;
        sensor.Dropped += Sum(capture, Wire.SensorRun.PacketsDropped);
        sensor.Lost += Sum(capture, Wire.SensorRun.ReportsLost);
    }

    private static long Sum(CaptureSummary capture, string reason) => capture.Files.Sum(file => file.Problems.Where(problem => problem.Reason == reason).Sum(problem => problem.Count));

    /// <summary>A sensor speaks for its own point and for no other.</summary>
    private static DiscoveryReport OfItsPoint(DiscoveryReport report, string point) => report with
    {
        Devices = [.. report.Devices.Select(device => device with { Points = [point] })],
        Connections = [.. report.Connections.Select(connection => connection with { Point = point })],
    };

    private async Task LayOverAsync(Sensor sensor, DiscoveryReport report, CancellationToken cancellation)
    {
        var counts = await projection.AddAsync([(report, sensor.PointId)], cancellation);
        var name = $"{sensor.Name} {Dates.Short(report.Capture.Last ?? database.Now)}";
        var import = await database.Imports.SingleOrDefaultAsync(import => import.SensorId == sensor.Id && import.FileName == name && import.UndoneAt == null, cancellation) ?? Begin(sensor, name);
        var kept = await database.ImportReports.SingleOrDefaultAsync(kept => kept.Id == import.Id, cancellation);
        var whole = kept is null ? report : ReportSum.Of(ReportJson.Unpack(kept.CompressedJson), report);
        if (kept is null)
            database.ImportReports.Add(new ImportReport { Id = import.Id, CompressedJson = ReportJson.Pack(whole) });
        else
            kept.CompressedJson = ReportJson.Pack(whole);
        Record(import, whole, counts?[0].New ?? 0);
        await database.SaveChangesAsync(cancellation);
        if (counts is null)
            await projection.RebuildAsync(string.Format(DiscoveryText.GoneAsOne, import.FileName), cancellation);
    }

    private Import Begin(Sensor sensor, string name)
    {
        database.Log("sensor.reported", name, sensor.Id);
        return database.Imports.Add(new Import
        {
            FileName = name, Kind = ImportKind.Capture, Sha256 = "", SizeBytes = 0, At = database.Now, By = sensor.Name, PointId = sensor.PointId, SensorId = sensor.Id,
        }).Entity;
    }

    private void Record(Import import, DiscoveryReport whole, int added)
    {
        (import.State, import.FinishedAt) = (ImportState.Done, database.Now);
        (import.DevicesSeen, import.DevicesNew) = (whole.Devices.Count, import.DevicesNew + added);
        import.Packets = whole.Capture.Packets;
        (import.CaptureFirst, import.CaptureLast) = (whole.Capture.First, whole.Capture.Last);
        import.Remarks = Remarks.Of(whole.Capture.Files.SelectMany(file => file.Problems));
    }
}
