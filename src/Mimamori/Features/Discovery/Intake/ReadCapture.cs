using Mimamori.Capture;
using Mimamori.Capture.Hosts;
using Mimamori.Capture.Observations;

namespace Mimamori.Features.Discovery.Intake;

/// <summary>Reads one capture to its end; <paramref name="packets"/> hears how many packets were read so far.</summary>
public delegate DiscoveryReport ReadCapture(CaptureSource source, Action<long> packets, CancellationToken cancellation);

/// <summary>The capture engine behind <see cref="ReadCapture"/>, with the makers' table that travels in the program.</summary>
public sealed class Engine(TimeProvider clock)
{
    private readonly Lazy<MakerTable> _makers = new(LoadMakers);

    public DiscoveryReport Read(CaptureSource source, Action<long> packets, CancellationToken cancellation)
    {
        var options = new DiscoveryOptions { Now = clock.GetUtcNow().UtcDateTime, Makers = _makers.Value };
        return Capture.Discovery.Read([source], options, new Telling(packets), cancellation);
    }

    private static MakerTable LoadMakers()
    {
        using var table = typeof(Engine).Assembly.GetManifestResourceStream("content/makers/makers.bin");
        return table is null ? MakerTable.Empty : MakerTable.Load(table);
    }

    private sealed class Telling(Action<long> packets) : IProgress<DiscoveryProgress>
    {
        public void Report(DiscoveryProgress value) => packets(value.Packets);
    }
}
