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

    /// <summary>Cards with several queues hand packets over a little out of order.</summary>
    [Fact]
    public void Shuffled_inside_a_window_of_three_it_is_the_same_house()
    {
        var expected = House(Captures.Read(Close(Frames)));
        Gen.Select(Gen.Int[0, 2], Gen.Int).Sample((start, seed) => Assert.Equal(expected, House(Captures.Read(Close(Shuffled(start, seed))))), iter: 400);
    }

    private static List<byte[]> Shuffled(int start, int seed)
    {
        var frames = Frames.ToArray();
        var random = new Random(seed);
        for (var at = start; at < frames.Length; at += 3) random.Shuffle(frames.AsSpan(at, Math.Min(3, frames.Length - at)));
        return [.. frames];
    }

    /// <summary>Ten microseconds apart, as a busy wire has them.</summary>
    private static byte[] Close(List<byte[]> frames)
    {
        var file = Pcap(frames);
        for (int at = 24, number = 0; number < frames.Count; at += 16 + frames[number++].Length)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(at), 1_780_000_000);
            BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(at + 4), (uint)number * 10);
        }
        return file;
    }

    /// <summary>What is known of the machines and their talks, without the moments and the order in which it was heard.</summary>
    private static string House(DiscoveryReport report) => string.Join('\n', report.Devices.SelectMany(Lines)
        .Concat(report.Connections.Select(one => $"{one.From} {one.To} {one.Transport} {one.Port} {one.Protocol} {one.Packets} {one.Bytes}"))
        .Concat(report.Findings.Select(finding => $"{finding.Code} {finding.Because}")).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Lines(Device device)
    {
        var who = string.Join(' ', device.Macs.Concat(device.Addresses).Order(StringComparer.Ordinal));
        return [$"{who} {device.Kind.Value} {device.Os?.Value} {device.Maker?.Value} {device.Packets} {device.Bytes}",
            .. device.Names.Select(name => $"{who} {name}"), .. device.Services.Select(service => $"{who} {service}"), .. device.Facts.Select(fact => $"{who} {fact}")];
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
