using CsCheck;

namespace Mimamori.Tests.Capture.Files;

public sealed class PcapngReaderTests
{
    private static readonly byte[] Frame = PacketBuilder.UdpFrame("00:1b:21:00:00:01", "00:1b:21:00:00:02", "10.0.0.1", "10.0.0.2", 40_000, 9, [1, 2, 3, 4, 5, 6]);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Reads_sections_of_both_byte_orders_and_skips_unknown_blocks(bool bigEndian)
    {
        var report = Captures.Read([.. Section(bigEndian), .. Section(!bigEndian)]);
        Assert.Equal("pcapng", report.Capture.Files[0].Format);
        Assert.Equal(4, report.Capture.Packets);
        Assert.Empty(report.Capture.Files[0].Problems);
        Assert.Equal(new DateTime(2026, 5, 28, 20, 26, 40, DateTimeKind.Utc), report.Capture.First);
    }

    [Fact]
    public void Counts_a_packet_of_an_interface_that_was_never_described()
    {
        byte[] file = [.. Block(false, 0x0A0D0D0A, [.. Word(false, 0x1A2B3C4D), 1, 0, 0, 0, .. Word(false, 0xFFFFFFFF), .. Word(false, 0xFFFFFFFF)]), .. Block(false, 6, new byte[24])];
        Assert.Equal("unknown-interface", Assert.Single(Captures.Read(file).Capture.Files[0].Problems).Reason);
    }

    [Fact]
    public void Reads_a_file_cut_at_any_byte()
    {
        var file = Section(true);
        for (var length = 0; length < file.Length; length++) Assert.InRange(Captures.Read(file[..length]).Capture.Packets, 0, 2);
    }

    [Fact]
    public void Never_throws_when_one_byte_is_wrong()
    {
        var file = Section(false);
        Gen.Select(Gen.Int[0, file.Length - 1], Gen.Byte).Sample((at, value) =>
        {
            var changed = file.ToArray();
            changed[at] = value;
            Captures.Read(changed);
        }, iter: 1_000);
    }

    /// <summary>A section with an unknown block, an interface that counts nanoseconds, an enhanced and a simple packet.</summary>
    private static byte[] Section(bool bigEndian)
    {
        const ulong Nanoseconds = 1_780_000_000UL * 1_000_000_000;
        var length = Word(bigEndian, (uint)Frame.Length);
        byte[] padded = [.. Frame, .. new byte[(4 - Frame.Length % 4) % 4]];
        return
        [
            .. Block(bigEndian, 0x0A0D0D0A, [.. Word(bigEndian, 0x1A2B3C4D), .. Word(bigEndian, bigEndian ? 0x0001_0000u : 1u), .. Word(bigEndian, 0xFFFFFFFF), .. Word(bigEndian, 0xFFFFFFFF)]),
            .. Block(bigEndian, 0x0BAD, [1, 2, 3, 4]),
            .. Block(bigEndian, 1, [.. Short(bigEndian, 1), 0, 0, .. Word(bigEndian, 0), .. Short(bigEndian, 9), .. Short(bigEndian, 1), 9, 0, 0, 0, 0, 0, 0, 0]),
            .. Block(bigEndian, 6, [.. Word(bigEndian, 0), .. Word(bigEndian, (uint)(Nanoseconds >> 32)), .. Word(bigEndian, unchecked((uint)Nanoseconds)), .. length, .. length, .. padded]),
            .. Block(bigEndian, 3, [.. length, .. padded]),
        ];
    }

    private static byte[] Block(bool bigEndian, uint type, byte[] body)
    {
        var length = Word(bigEndian, (uint)(body.Length + 12));
        return [.. Word(bigEndian, type), .. length, .. body, .. length];
    }

    private static byte[] Word(bool bigEndian, uint value)
    {
        byte[] bytes = [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];
        return bigEndian ? bytes : [.. bytes.Reverse()];
    }

    private static byte[] Short(bool bigEndian, ushort value) => bigEndian ? [(byte)(value >> 8), (byte)value] : [(byte)value, (byte)(value >> 8)];
}
