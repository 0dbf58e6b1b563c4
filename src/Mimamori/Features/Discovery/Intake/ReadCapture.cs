using Mimamori.Capture;
using Mimamori.Features.Discovery.Catalogue;
using Mimamori.Capture.Observations;

namespace Mimamori.Features.Discovery.Intake;

/// <summary>Reads one capture or list to its end; <paramref name="packets"/> hears how many packets were read so far.</summary>
public delegate DiscoveryReport ReadCapture(CaptureSource source, Action<long> packets, CancellationToken cancellation);

/// <summary>The capture engine behind <see cref="ReadCapture"/>, with the makers' names that travel in the program.</summary>
public sealed class Engine(TimeProvider clock)
{
    public DiscoveryReport Read(CaptureSource source, Action<long> packets, CancellationToken cancellation)
    {
        var options = new DiscoveryOptions { Now = clock.GetUtcNow().UtcDateTime, Makers = Makers.Table, Catalogue = DeviceContent.Catalogue };
        return Capture.Discovery.Read([source], options, new Telling(packets), cancellation);
    }

    private sealed class Telling(Action<long> packets) : IProgress<DiscoveryProgress>
    {
        public void Report(DiscoveryProgress value) => packets(value.Packets);
    }
}
