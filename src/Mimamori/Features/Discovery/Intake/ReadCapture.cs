using Mimamori.Capture;
using Mimamori.Capture.Observations;

namespace Mimamori.Features.Discovery.Intake;

/// <summary>Reads one capture to its end; <paramref name="packets"/> hears how many packets were read so far.</summary>
public delegate DiscoveryReport ReadCapture(CaptureSource source, Action<long> packets, CancellationToken cancellation);
