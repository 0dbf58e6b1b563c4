using static Mimamori.Tests.Capture.PacketBuilder;

namespace Mimamori.Tests.Capture.Network;

public sealed class DuplicateWindowTests
{
    private const string A = "00:1b:21:00:00:0a", B = "00:1b:21:00:00:0b";

    private static byte[] Frame(uint sequence) => TcpFrame(A, B, "10.0.0.1", "10.0.0.2", 40_000, 104, sequence, 16, [1, 2, 3, 4]);

    [Fact]
    public void A_packet_that_two_mirrored_ports_show_counts_once()
    {
        var report = Captures.Read(PcapAt((0, Frame(1)), (3, Frame(1)), (500, Frame(5)), (503, Frame(5))));
        Assert.Equal(4, report.Capture.Packets);
        Assert.Equal(2, Assert.Single(report.Connections).Packets);
        Assert.All(report.Devices, device => Assert.Equal(2, device.Packets));
        Assert.Contains(report.Capture.Files[0].Problems, problem => problem is { Reason: "duplicate-packet", Count: 2 });
    }

    [Fact]
    public void What_is_said_again_later_counts_again() => Assert.Equal(2, Assert.Single(Captures.Read(PcapAt((0, Frame(1)), (200_000, Frame(1)))).Connections).Packets);

    [Fact]
    public void Another_packet_counts() => Assert.Equal(2, Assert.Single(Captures.Read(PcapAt((0, Frame(1)), (1, Frame(5)))).Connections).Packets);

    [Fact]
    public void The_window_is_short()
    {
        var others = Enumerable.Range(2, 20).Select(number => (number, Frame((uint)(number * 10)))).ToArray();
        Assert.Equal(22, Assert.Single(Captures.Read(PcapAt([(0, Frame(1)), .. others, (30, Frame(1))])).Connections).Packets);
    }

    private static byte[] PcapAt(params (int Microseconds, byte[] Frame)[] packets)
    {
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        foreach (var word in (uint[])[0xA1B2C3D4, 0x0004_0002, 0, 0, 262_144, 1]) writer.Write(word);
        foreach (var (microseconds, frame) in packets)
        {
            foreach (var word in (uint[])[1_780_000_000, (uint)microseconds, (uint)frame.Length, (uint)frame.Length]) writer.Write(word);
            writer.Write(frame);
        }
        return file.ToArray();
    }
}
