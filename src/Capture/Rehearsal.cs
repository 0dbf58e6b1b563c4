using Mimamori.Capture.Files;
using Mimamori.Capture.Observations;

namespace Mimamori.Capture;

/// <summary>
/// The first report of a process takes twice as long as the next, because its code is made ready on the way. Where a long capture is
/// read and a core is free, a report of a few of its packets is made meanwhile and thrown away, once.
/// </summary>
internal static class Rehearsal
{
    /// <summary>A capture of so many batches takes longer than a report.</summary>
    public const int AtBatch = 64;

    private static int s_times;

    public static void Begin(PacketBatch batch, DiscoveryOptions options)
    {
        if (options.Cores == 1 || Interlocked.Increment(ref s_times) > 1) return;
        var few = new LiveDiscovery(options, "");
        foreach (ref readonly var place in batch.Places)
        {
            var packet = batch.PacketAt(place);
            few.Add(packet.Bytes, packet.WireLength, packet.LinkType, new DateTime(packet.Ticks, DateTimeKind.Utc));
        }
        _ = Task.Run(() => DiscoveryJson.Write(Stream.Null, few.End("", [])));
    }
}
