using Mimamori.Capture;
using Mimamori.Features.Discovery.Catalogue;
using Mimamori.Features.Discovery.Intake;
using Mimamori.Features.Discovery.Projection;

namespace Mimamori.Tests.Sample;

/// <summary>People bring one file after another, as they walk round; what they see must hang on neither the order nor the number of files.</summary>
public sealed class PointByPointTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Seven_points_read_one_by_one_are_the_machines_of_the_house_and_hardly_more(bool backwards)
    {
        var sample = SampleReading.Hospital.Value.House;
        var options = new DiscoveryOptions { Now = SampleReading.Day.AddDays(1), Makers = Makers.Table, Catalogue = DeviceContent.Catalogue };
        var house = new SeenHouse([], []);
        foreach (var file in backwards ? sample.Files.Reverse() : sample.Files)
            house.Apply(Mimamori.Capture.Discovery.Read([new CaptureSource(file.Name, file.Point, new MemoryStream(file.Bytes))], options, cancellation: TestContext.Current.CancellationToken), Guid.CreateVersion7());

        Assert.InRange(house.Devices.Count, sample.Truth.ExpectedHosts, sample.Truth.ExpectedHosts * 103 / 100);
    }
}
