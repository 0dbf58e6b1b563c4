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
        var report = Captures.Read([.. Section(bigEndian), .. Section(!bigEndian, secondsLater: 1)]);
        Assert.Equal("pcapng", report.Capture.Files[0].Format);
        Assert.Equal(4, report.Capture.Packets);
        Assert.Empty(report.Capture.Files[0].Problems);
        Assert.Equal(new DateTime(2026, 5, 28, 20, 26, 40, DateTimeKind.Utc), report.Capture.First);
    }

    /// <summary>Four interfaces with clocks of their own, among every other kind of block; tshark, where it is, tells the same times (and counts the journal's block as a record).</summary>
    [Theory, InlineData(false), InlineData(true)]
    public void Each_interface_has_its_own_clock(bool bigEndian)
    {
        byte[] file =
        [
            .. Header(bigEndian),
            .. Interface(bigEndian), .. Interface(bigEndian, resolution: 9), .. Interface(bigEndian, resolution: 0x80 | 20), .. Interface(bigEndian, resolution: 3, offset: 1_780_000_000),
            .. Block(bigEndian, 4, new byte[8]), .. Block(bigEndian, 5, new byte[12]), .. Block(bigEndian, 0xBAD, new byte[8]), .. Block(bigEndian, 0xA, [.. Word(bigEndian, 0x544C534B), .. Word(bigEndian, 4), .. "#abc"u8]),
            .. Block(bigEndian, 9, [.. "__REALTIME_TIMESTAMP=1\n\0"u8]),
            .. Enhanced(bigEndian, 0, 1_780_000_000UL * 1_000_000 + 250_000),
            .. Enhanced(bigEndian, 1, 1_780_000_001UL * 1_000_000_000 + 500_000_100),
            .. Enhanced(bigEndian, 2, (1_780_000_002UL << 20) + (1 << 19)),
            .. Enhanced(bigEndian, 3, 3_750),
        ];
        string[] expected = ["1780000000.25", "1780000001.5000001", "1780000002.5", "1780000003.75"];
        Assert.Equal(expected, Times(file));
        if (Conformance.Tshark.IsThere) Assert.Equal(expected, Conformance.Tshark.Fields(file, ["frame.time_epoch", "ip.src"]).Where(packet => packet[1].Length > 0).Select(packet => packet[0][0].TrimEnd('0')));
    }

    private static List<string> Times(byte[] file)
    {
        var reader = new Mimamori.Capture.Files.CaptureFileReader(new MemoryStream(file), new byte[65_536], 4_096, 16_384);
        var times = new List<string>();
        while (reader.TryRead(out var packet)) times.Add(((packet.Ticks - DateTime.UnixEpoch.Ticks) / (decimal)TimeSpan.TicksPerSecond).ToString("0.#######", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Empty(reader.Problems.ToList());
        return times;
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
    private static byte[] Section(bool bigEndian, uint secondsLater = 0)
    {
        var nanoseconds = (1_780_000_000UL + secondsLater) * 1_000_000_000;
        var length = Word(bigEndian, (uint)Frame.Length);
        byte[] padded = [.. Frame, .. new byte[(4 - Frame.Length % 4) % 4]];
        return
        [
            .. Block(bigEndian, 0x0A0D0D0A, [.. Word(bigEndian, 0x1A2B3C4D), .. Word(bigEndian, bigEndian ? 0x0001_0000u : 1u), .. Word(bigEndian, 0xFFFFFFFF), .. Word(bigEndian, 0xFFFFFFFF)]),
            .. Block(bigEndian, 0x0BAD, [1, 2, 3, 4]),
            .. Block(bigEndian, 1, [.. Short(bigEndian, 1), 0, 0, .. Word(bigEndian, 0), .. Short(bigEndian, 9), .. Short(bigEndian, 1), 9, 0, 0, 0, 0, 0, 0, 0]),
            .. Block(bigEndian, 6, [.. Word(bigEndian, 0), .. Word(bigEndian, (uint)(nanoseconds >> 32)), .. Word(bigEndian, unchecked((uint)nanoseconds)), .. length, .. length, .. padded]),
            .. Block(bigEndian, 3, [.. length, .. padded]),
        ];
    }

    private static byte[] Header(bool bigEndian) =>
        Block(bigEndian, 0x0A0D0D0A, [.. Word(bigEndian, 0x1A2B3C4D), .. Short(bigEndian, 1), 0, 0, .. Word(bigEndian, 0xFFFFFFFF), .. Word(bigEndian, 0xFFFFFFFF)]);

    private static byte[] Interface(bool bigEndian, byte resolution = 0, uint offset = 0)
    {
        byte[] ofResolution = resolution == 0 ? [] : [.. Short(bigEndian, 9), .. Short(bigEndian, 1), resolution, 0, 0, 0];
        byte[] seconds = bigEndian ? [0, 0, 0, 0, .. Word(true, offset)] : [.. Word(false, offset), 0, 0, 0, 0];
        byte[] ofOffset = offset == 0 ? [] : [.. Short(bigEndian, 14), .. Short(bigEndian, 8), .. seconds];
        return Block(bigEndian, 1, [.. Short(bigEndian, 1), 0, 0, .. Word(bigEndian, 0), .. ofResolution, .. ofOffset]);
    }

    private static byte[] Enhanced(bool bigEndian, uint number, ulong stamp)
    {
        var length = Word(bigEndian, (uint)Frame.Length);
        byte[] padded = [.. Frame, .. new byte[(4 - Frame.Length % 4) % 4]];
        return Block(bigEndian, 6, [.. Word(bigEndian, number), .. Word(bigEndian, (uint)(stamp >> 32)), .. Word(bigEndian, (uint)stamp), .. length, .. length, .. padded]);
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
