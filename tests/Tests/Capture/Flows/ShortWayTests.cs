using System.Buffers.Binary;
using CsCheck;
using Mimamori.Tests.Capture.Protocols.Hl7;

namespace Mimamori.Tests.Capture.Flows;

/// <summary>A second tag keeps a packet from the short way, and changes nothing else that is told.</summary>
public sealed class ShortWayTests
{
    private const string A = "00:1b:21:00:00:0a", B = "00:1b:21:00:00:0b", Router = "00:a0:de:00:00:01";
    private const int Vlan = 7, TagBytes = 4, TagAt = 12, Microseconds = 700;

    /// <summary>Another message of a protocol of which later messages are read as well.</summary>
    private static readonly byte[] Order = [.. Hl7Tests.Message().Select(one => one == (byte)'A' ? (byte)'B' : one)];

    private static readonly byte[][] Said = [[], [0], [1, 2, 3], Hl7Tests.Message(), Order, .. new[] { "SSH-2.0-OpenSSH_9.2p1\r\n", "GET / HTTP/1.1\r\nHost: a\r\n\r\n", "HTTP/1.1 200 OK\r\nServer: b\r\n\r\n" }.Select(System.Text.Encoding.ASCII.GetBytes)];
    private static readonly byte[] Flags = [2, 18, 16, 16, 16, 16, 24, 17, 4, 20, 0];

    private static readonly Gen<byte[]> Segment = Gen.Select(Gen.Bool, Gen.Int[0, 3], Gen.Int[0, Flags.Length - 1], Gen.Int[0, Said.Length - 1], Gen.Int[0, 2_000], Gen.Int[0, 9], (isBack, client, flags, said, sequence, chance) =>
    {
        var (from, port) = ((ushort)(40_000 + client % 2), (ushort)(client < 2 ? 80 : 22));
        var (card, vlan) = (chance == 0 ? Router : isBack ? B : A, chance == 1 ? Vlan + 1 : Vlan);
        var frame = isBack
            ? PacketBuilder.TcpFrame(card, A, "10.0.0.2", "10.0.0.1", port, from, (uint)sequence, Flags[flags], Said[said], vlan)
            : PacketBuilder.TcpFrame(card, B, "10.0.0.1", "10.0.0.2", from, port, (uint)sequence, Flags[flags], Said[said], vlan);
        if (chance == 2) BinaryPrimitives.WriteUInt16BigEndian(frame.AsSpan(20), (ushort)(sequence % 80)); // another length than there is
        if (chance == 3) frame[50] = (byte)((byte)sequence << 4);                                                // of the TCP header too
        return frame;
    });

    [Fact]
    public void Tells_the_same_as_the_long_one() => Segment.Array[1, 60].Sample(frames =>
        Assert.Equal(Captures.Json(Captures.Read(File(frames, isLong: false))), Captures.Json(Captures.Read(File(frames, isLong: true)))), iter: 2_000);

    /// <summary>Both tell the same length on the wire.</summary>
    private static byte[] File(byte[][] frames, bool isLong)
    {
        byte[] tag = [0x81, 0, 0, 1];
        var file = PacketBuilder.Pcap(frames.Select(frame => isLong ? [.. frame[..TagAt], .. tag, .. frame[TagAt..]] : frame));
        for (int at = 24, number = 0; at < file.Length; at += 16 + BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(at + 8)), number++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(at), 1_780_000_000);
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(at + 4), number * Microseconds);
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(at + 12), frames[number].Length + TagBytes);
        }
        return file;
    }
}
