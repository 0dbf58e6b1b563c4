using Mimamori.Capture;
using Mimamori.Capture.Observations;
using Mimamori.Features.Discovery.Catalogue;
using Mimamori.Features.Discovery.Intake;
using Mimamori.Features.Sample;

namespace Mimamori.Tests.Sample;

/// <summary>The sample houses read by the engine, once for all tests.</summary>
internal static class SampleReading
{
    public static DateTime Day { get; } = new(2026, 11, 20, 0, 0, 0, DateTimeKind.Utc);

    public static Lazy<(SampleHouse House, DiscoveryReport Report)> Hospital { get; } = new(() => Read(SampleHouses.Hospital(1, Day)));

    public static Lazy<(SampleHouse House, DiscoveryReport Report)> Clinic { get; } = new(() => Read(SampleHouses.Clinic(1, Day)));

    private static (SampleHouse, DiscoveryReport) Read(SampleHouse house)
    {
        var options = new DiscoveryOptions { Now = Day.AddDays(1), Makers = Makers.Table, Catalogue = DeviceContent.Catalogue };
        return (house, Discovery.Read([.. house.Files.Select(file => new CaptureSource(file.Name, file.Point, new MemoryStream(file.Bytes)))], options));
    }
}
