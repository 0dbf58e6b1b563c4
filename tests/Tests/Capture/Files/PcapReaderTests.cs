using System.Buffers.Binary;
using CsCheck;

namespace Mimamori.Tests.Capture.Files;

public sealed class PcapReaderTests
{
    private static readonly byte[] Frame = PacketBuilder.UdpFrame("00:1b:21:00:00:01", "00:1b:21:00:00:02", "10.0.0.1", "10.0.0.2", 40_000, 9, [1, 2, 3]);

    private static readonly uint[] LinkTypes = [0, 1, 12, 101, 108, 113, 228, 229, 276];

    [Fact]
    public void Reads_all_records_with_their_times()
    {
        var report = Captures.Of(Frame, Frame);
        Assert.Equal(2, report.Capture.Packets);
        Assert.Equal("pcap", report.Capture.Files[0].Format);
        Assert.Equal(new DateTime(2026, 5, 28, 20, 26, 40, DateTimeKind.Utc), report.Capture.First);
        Assert.Equal(report.Capture.First!.Value.AddSeconds(1), report.Capture.Last);
        Assert.Empty(report.Capture.Files[0].Problems);
    }

    [Theory]
    [InlineData(0xA1B2C3D4, 500_000)]
    [InlineData(0xA1B23C4D, 500_000_000)]
    public void Reads_big_endian_files_of_both_resolutions(uint magic, uint half)
    {
        var file = new List<byte>();
        foreach (var word in (uint[])[magic, 0x0002_0004, 0, 0, 65_535, 1, 1_780_000_000, half, (uint)Frame.Length, (uint)Frame.Length]) file.AddRange(BigEndian(word));
        file.AddRange(Frame);
        var report = Captures.Read([.. file]);
        Assert.Equal(1, report.Capture.Packets);
        Assert.Equal(500, report.Capture.First!.Value.Millisecond);
    }

    [Fact]
    public void Refuses_a_record_longer_than_the_limit_without_asking_for_memory()
    {
        var file = PacketBuilder.Pcap([Frame]);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(24 + 8), 0x7FFF_FFFF);
        Assert.Equal("bad-record-length", Assert.Single(Captures.Read(file).Capture.Files[0].Problems).Reason);
    }

    [Fact]
    public void Says_what_is_no_capture()
    {
        Assert.Equal("unknown-format", Assert.Single(Captures.Read("<html></html> and more, to be longer than a header"u8.ToArray()).Capture.Files[0].Problems).Reason);
        Assert.Equal("empty-file", Assert.Single(Captures.Read(Array.Empty<byte>()).Capture.Files[0].Problems).Reason);
    }

    [Fact]
    public void Reads_a_file_cut_at_any_byte_as_far_as_it_goes()
    {
        var file = PacketBuilder.Pcap([Frame, Frame, Frame]);
        for (var length = 0; length <= file.Length; length++)
        {
            var report = Captures.Read(file[..length]);
            Assert.Equal(Math.Max(0, (length - 24) / (16 + Frame.Length)), report.Capture.Packets);
        }
    }

    [Fact]
    public void Reads_back_what_was_written() => Gen.Byte.Array[0, 200].Array[0, 20].Sample(frames =>
        Captures.Read(PacketBuilder.Pcap(frames)).Capture is { } capture && capture.Packets == frames.Length && capture.Bytes == frames.Sum(frame => frame.Length), iter: 200);

    [Fact]
    public void Never_throws_whatever_the_bytes() => Gen.Byte.Array[0, 400].Sample(bytes => { Captures.Read(bytes); }, iter: 2_000);

    [Fact]
    public void Never_throws_whatever_the_frames() =>
        Gen.Select(Gen.Byte.Array[0, 120].Array[1, 10], Gen.Int[0, 8])
            .Sample((frames, index) => { Captures.Read(PacketBuilder.Pcap(frames, LinkTypes[index])); }, iter: 2_000);

    private static byte[] BigEndian(uint word) => [(byte)(word >> 24), (byte)(word >> 16), (byte)(word >> 8), (byte)word];
}
