using System.Buffers.Binary;
using System.Text.Json;
using CsCheck;
using Mimamori.Capture.Observations;
using static Mimamori.Tests.Capture.PacketBuilder;

namespace Mimamori.Tests.Capture;

/// <summary>The same traffic is the same house, however it was written down.</summary>
public sealed class InvarianceTests
{
    private static readonly List<byte[]> Frames = HouseOnTheWire.Frames();
    private static readonly byte[] Whole = Pcap(Frames);

    [Fact]
    public void The_house_is_worth_comparing()
    {
        var report = Captures.Read(Whole);
        Assert.True(report.Devices.Count >= 5);
        Assert.True(report.Devices.Sum(device => device.Facts.Count) > 40);
    }

    [Fact]
    public void Split_into_files_at_any_packet_it_is_the_same_picture()
    {
        var expected = Picture(Captures.Read(Whole));
        for (var at = 0; at <= Frames.Count; at++)
        {
            var report = Captures.Read([("wire", Pcap(Frames[..at])), ("wire", Pcap(Frames[at..], firstSecond: 1_780_000_000 + (uint)at))]);
            Assert.Equal(expected, Picture(report));
        }
    }

    [Fact]
    public void As_pcapng_it_is_the_same_picture() => Assert.Equal(Picture(Captures.Read(Whole)), Picture(Captures.Read(Pcapng())));

    [Fact]
    public void With_any_block_size_it_is_the_same_report()
    {
        var expected = Captures.Json(Captures.Read(Whole));
        Gen.Int[1, 70_000].Sample(blockBytes => Captures.Json(Captures.Read(Whole, blockBytes: blockBytes)) == expected, iter: 100);
    }

    private static string Picture(DiscoveryReport report) => JsonSerializer.Serialize(new { report.Devices, report.Connections, report.Capture.Packets, report.Capture.First, report.Capture.Last });

    private static byte[] Pcapng()
    {
        using var file = new MemoryStream();
        Block(file, 0x0A0D0D0A, [0x4D, 0x3C, 0x2B, 0x1A, 1, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]);
        Block(file, 1, [1, 0, 0, 0, 0, 0, 0, 0]);
        var microseconds = 1_780_000_000UL * 1_000_000;
        foreach (var frame in Frames)
        {
            Block(file, 6, [.. Word(0), .. Word((uint)(microseconds >> 32)), .. Word((uint)microseconds), .. Word((uint)frame.Length), .. Word((uint)frame.Length), .. frame, .. new byte[(4 - frame.Length % 4) % 4]]);
            microseconds += 1_000_000;
        }
        return file.ToArray();
    }

    private static void Block(MemoryStream file, uint type, byte[] body) => file.Write([.. Word(type), .. Word((uint)body.Length + 12), .. body, .. Word((uint)body.Length + 12)]);

    private static byte[] Word(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        return bytes;
    }
}
