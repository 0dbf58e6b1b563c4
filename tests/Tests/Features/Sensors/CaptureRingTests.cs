using Mimamori.Features.Sensors.Wire;
using Mimamori.Tests.Capture;

namespace Mimamori.Tests.Features.Sensors;

public sealed class CaptureRingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("mimamori-test-").FullName;

    [Fact]
    public void What_is_kept_can_be_read_and_the_oldest_makes_room()
    {
        const int Keep = 200_000, Packets = 1000;
        using (var ring = new CaptureRing(_folder, Keep, linkType: 1))
            for (var i = 0; i < Packets; i++)
                ring.Write(new byte[1000], 1000, DateTime.UnixEpoch.AddSeconds(1_780_000_000 + i));

        var files = Directory.GetFiles(_folder).Order(StringComparer.Ordinal).ToList();
        Assert.InRange(files.Sum(file => new FileInfo(file).Length), Keep / 2, Keep);
        var report = Captures.Read([.. files.Select(file => ("wire", File.ReadAllBytes(file)))]);
        Assert.All(report.Capture.Files, file => Assert.Equal("pcap", file.Format));
        Assert.Equal(DateTime.UnixEpoch.AddSeconds(1_780_000_000 + Packets - 1), report.Capture.Last);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
