using System.Net;
using Mimamori.Capture;
using Mimamori.Capture.Observations;

namespace Mimamori.Features.Sensors.Wire;

/// <summary>
/// Listens, and at the end of each stretch of time puts the report into the spool; a second task brings the spool to the server.
/// Packets themselves are never kept, here or there.
/// </summary>
public sealed class SensorRun(LiveWire wire, string card, SensorState state, Spool spool, DiscoveryOptions options, TimeSpan every, TimeProvider clock, TextWriter words)
{
    /// <summary>Reasons in the report's file: what was lost before it could be read, and before it could be sent.</summary>
    public const string PacketsDropped = "packets-dropped", ReportsLost = "reports-lost";

    /// <summary>Somebody is waiting to see whether it works.</summary>
    private static readonly TimeSpan FirstAfter = TimeSpan.FromMinutes(1), TryAgainAfter = TimeSpan.FromMinutes(1);

    private readonly Lock _spoolLock = new();

    public async Task<bool> RunAsync(CancellationToken cancellation)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var sending = SendAsync(both.Token);
        var heardToTheEnd = await Task.Factory.StartNew(() => Listen(both.Token), both.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        await both.CancelAsync();
        await sending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        using var last = new ServerLink(state);
        await SendAllAsync(last, CancellationToken.None);
        return heardToTheEnd;
    }

    /// <returns>False when the card went away.</returns>
    private bool Listen(CancellationToken cancellation)
    {
        var live = new LiveDiscovery(options, state.Point);
        var until = clock.GetUtcNow() + (FirstAfter < every ? FirstAfter : every);
        var isThere = true;
        while (isThere && !cancellation.IsCancellationRequested)
        {
            var heard = wire.Next();
            if (heard.IsPacket)
                live.Add(heard.Bytes, heard.WireLength, wire.LinkType, heard.At);
            isThere = !heard.IsGone;
            // Asking the clock costs as much as a small packet.
            if (heard.IsPacket && live.Packets % 256 != 0 || clock.GetUtcNow() < until)
                continue;
            Close(live);
            live = new LiveDiscovery(options, state.Point);
            until = clock.GetUtcNow() + every;
        }
        Close(live);
        return isThere;
    }

    private void Close(LiveDiscovery live)
    {
        lock (_spoolLock)
        {
            var report = live.End(card, [.. Counted(PacketsDropped, wire.NewlyDropped()), .. Counted(ReportsLost, spool.Lost)]);
            spool.Add(SensorReport.Pack(report));
            words.WriteLine(SensorText.Heard, live.Packets, report.Devices.Count, report.Connections.Count);
        }
    }

    private static IEnumerable<Problem> Counted(string reason, long count) => count > 0 ? [new Problem(reason, count)] : [];

    private async Task SendAsync(CancellationToken cancellation)
    {
        using var link = new ServerLink(state);
        while (!cancellation.IsCancellationRequested)
        {
            await SendAllAsync(link, cancellation);
            await Task.Delay(every < TryAgainAfter ? every / 2 : TryAgainAfter, clock, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task SendAllAsync(ServerLink link, CancellationToken cancellation)
    {
        while (Next() is { } next)
        {
            var answer = await link.PostAsync(next.Number, next.Report, clock.GetUtcNow(), cancellation);
            if (answer is null or HttpStatusCode.Unauthorized)
            {
                await words.WriteLineAsync(answer is null ? SensorText.Waiting : SensorText.NotKnown);
                return;
            }
            lock (_spoolLock)
            {
                // Here before: the answer to the first try was lost on the way.
                if (answer is HttpStatusCode.NoContent or HttpStatusCode.Conflict)
                    spool.Done(next.Number);
                else
                    spool.GiveUp(next.Number);
            }
        }
    }

    private (long Number, byte[] Report)? Next()
    {
        lock (_spoolLock)
            return spool.Next();
    }
}
