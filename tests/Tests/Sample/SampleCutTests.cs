using Mimamori.Capture;

namespace Mimamori.Tests.Sample;

/// <summary>A capture may end anywhere: the stick was pulled, the disk was full. It is read as far as it goes and says so.</summary>
public sealed class SampleCutTests
{
    private const int Deepest = 4096;

    public static TheoryData<string> Files =>
        [.. SampleReading.Hospital.Value.House.Files.Concat(SampleReading.Clinic.Value.House.Files).Select(file => file.Name).Distinct()];

    [Theory, MemberData(nameof(Files))]
    public void Cut_at_each_byte_of_its_first_4_KiB_nothing_is_thrown(string name)
    {
        var bytes = SampleReading.Hospital.Value.House.Files.Concat(SampleReading.Clinic.Value.House.Files).First(file => file.Name == name).Bytes;

        for (var length = 0; length <= Math.Min(Deepest, bytes.Length); length++)
        {
            var report = Discovery.Read([new CaptureSource(name, name, new MemoryStream(bytes, 0, length))], new DiscoveryOptions(), cancellation: TestContext.Current.CancellationToken);
            Assert.Single(report.Capture.Files);
        }
    }
}
