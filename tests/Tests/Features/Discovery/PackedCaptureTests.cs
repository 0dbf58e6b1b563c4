using System.IO.Compression;
using Mimamori.Capture;
using Mimamori.Commands;
using Mimamori.Features.Discovery.Intake;
using Mimamori.Tests.Capture;
using ZstdSharp;
using Engine = Mimamori.Capture.Discovery;

namespace Mimamori.Tests.Features.Discovery;

public sealed class PackedCaptureTests : IDisposable
{
    private static readonly byte[] Plain = PacketBuilder.Pcap(Enumerable.Range(0, 300).Select(number =>
        PacketBuilder.UdpFrame("00:1b:21:00:00:01", "00:1b:21:00:00:02", $"10.0.0.{number % 200 + 1}", "10.0.1.1", 40_000, 9, [(byte)number, 2, 3])));

    private readonly string _path = Path.GetTempFileName();

    public static TheoryData<string> Ways { get; } = ["plain", "gz", "zst", "two zst frames"];

    public void Dispose() => File.Delete(_path);

    [Theory, MemberData(nameof(Ways))]
    public async Task However_packed_it_tells_the_same(string way)
    {
        File.WriteAllBytes(_path, Pack(way));
        Assert.True(await CaptureFormat.IsCaptureAsync(_path, TestContext.Current.CancellationToken));
        using (var stored = new CaptureStream(_path)) Assert.Equal(Captures.Json(Captures.Read(Plain)), Read(stored));
        using var named = CaptureFiles.Open(_path);
        Assert.Equal(Captures.Json(Captures.Read(Plain)), Read(named));
    }

    [Theory, InlineData("gz"), InlineData("zst")]
    public void Cut_off_at_any_byte_it_is_read_as_far_as_it_goes(string way)
    {
        var packed = Pack(way);
        // The last bytes are a check sum, without which nothing is lost.
        for (var length = 4; length < packed.Length - 16; length += 7)
        {
            File.WriteAllBytes(_path, packed[..length]);
            using var stream = CaptureFiles.Open(_path);
            var report = Engine.Read([new CaptureSource("a", "a", stream)], new DiscoveryOptions(), cancellation: TestContext.Current.CancellationToken);
            Assert.NotEmpty(report.Capture.Files[0].Problems);
        }
    }

    [Fact]
    public void Broken_packing_is_told()
    {
        var packed = Pack("zst");
        packed[packed.Length / 2] ^= 0x55;
        File.WriteAllBytes(_path, packed);
        using var stored = new CaptureStream(_path);
        Read(stored);
        Assert.Equal("packing-broken", stored.EndedBecause);
    }

    [Fact]
    public void A_frame_that_wants_all_our_memory_is_refused()
    {
        // RFC 8878 section 3.1.1.1.2: the window descriptor's upper five bits are the exponent, here 2^(10+31).
        File.WriteAllBytes(_path, [0x28, 0xB5, 0x2F, 0xFD, 0x00, 0xF8, 0x01, 0x00, 0x00]);
        using var stored = new CaptureStream(_path);
        Assert.Equal(0, stored.Read(new byte[100]));
        Assert.Equal("packing-broken", stored.EndedBecause);
    }

    private static string Read(Stream stream) => Captures.Json(Engine.Read([new CaptureSource("0.pcap", "wire", stream)], new DiscoveryOptions(), cancellation: TestContext.Current.CancellationToken));

    private static byte[] Pack(string way) => way switch
    {
        "plain" => Plain,
        "gz" => Gzip(),
        "zst" => Zstandard(Plain),
        _ => [.. Zstandard(Plain[..1_000]), .. Zstandard(Plain[1_000..])],
    };

    private static byte[] Zstandard(byte[] bytes)
    {
        using var compressor = new Compressor(3);
        compressor.SetParameter(ZstdSharp.Unsafe.ZSTD_cParameter.ZSTD_c_checksumFlag, 1);
        return compressor.Wrap(bytes).ToArray();
    }

    private static byte[] Gzip()
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Fastest)) gzip.Write(Plain);
        return memory.ToArray();
    }
}
