using CsCheck;
using Mimamori.Capture;

namespace Mimamori.Tests.Capture.Files;

/// <summary>A capture of many blocks, read by one core or by two.</summary>
public sealed class ReadAheadTests
{
    private const int Times = 700;

    private static readonly byte[] Long = PacketBuilder.Pcap(Enumerable.Repeat(HouseOnTheWire.Frames(), Times).SelectMany(frames => frames)
        .Select((frame, index) => index % 3 == 0 ? [.. frame, .. new byte[1_000 + index % 400]] : frame));

    private static string Read(int cores, int blockBytes = 512 * 1024, int recordBytes = 256 * 1024) =>
        Captures.Json(Captures.Read(Long, blockBytes: blockBytes, options: new DiscoveryOptions { Cores = cores, Limits = new CaptureLimits { RecordBytes = recordBytes } }));

    [Fact]
    public void Two_cores_tell_the_same_as_one() => Assert.Equal(Read(1), Read(2));

    [Fact]
    public void However_large_its_blocks_and_batches_are_it_is_the_same_report()
    {
        var expected = Read(1);
        Gen.Select(Gen.Int[1, 2], Gen.Int[100, 60_000], Gen.Int[4_000, 30_000]).Sample((cores, blockBytes, recordBytes) => Assert.Equal(expected, Read(cores, blockBytes, recordBytes)), iter: 30);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void What_the_stream_throws_comes_out(int cores)
    {
        using var stream = new BreakingStream(Long, 1_500_000);
        Assert.Throws<InvalidOperationException>(() => Discovery.Read([new CaptureSource("a", "a", stream)], new DiscoveryOptions { Cores = cores }, cancellation: TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void It_ends_when_it_is_no_longer_wanted(int cores)
    {
        using var ending = new CancellationTokenSource();
        using var stream = new BreakingStream(Long, int.MaxValue, onBlock: ending.Cancel);
        Assert.Throws<OperationCanceledException>(() => Discovery.Read([new CaptureSource("a", "a", stream)], new DiscoveryOptions { Cores = cores }, cancellation: ending.Token));
    }

    private sealed class BreakingStream(byte[] bytes, int at, Action? onBlock = null) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            if (Position > at) throw new InvalidOperationException("a fault nobody counts on");
            if (Position > 0) onBlock?.Invoke();
            return base.Read(buffer, offset, count);
        }
    }
}
