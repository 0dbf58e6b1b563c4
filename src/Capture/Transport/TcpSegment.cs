using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Mimamori.Capture.Transport;

/// <summary>A TCP header and what follows it (RFC 9293 section 3.1).</summary>
internal readonly ref struct TcpSegment
{
    public ushort SourcePort { get; private init; }
    public ushort DestinationPort { get; private init; }
    public uint Sequence { get; private init; }
    public byte Flags { get; private init; }
    public ReadOnlySpan<byte> Payload { get; private init; }

    /// <summary>The number of the payload's first byte.</summary>
    public uint FirstByte => Syn ? Sequence + 1 : Sequence;

    public bool Fin => (Flags & 1) != 0;
    public bool Syn => (Flags & 2) != 0;
    public bool Rst => (Flags & 4) != 0;
    public bool Ack => (Flags & 16) != 0;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static string? Read(ReadOnlySpan<byte> bytes, out TcpSegment segment)
    {
        segment = default;
        if (bytes.Length < 20) return "truncated-tcp-header";
        var header = (bytes[12] >> 4) * 4;
        if (header < 20) return "bad-tcp-header";
        segment = new TcpSegment
        {
            SourcePort = BinaryPrimitives.ReadUInt16BigEndian(bytes),
            DestinationPort = BinaryPrimitives.ReadUInt16BigEndian(bytes[2..]),
            Sequence = BinaryPrimitives.ReadUInt32BigEndian(bytes[4..]),
            Flags = bytes[13],
            // Options cut off by a short snap length leave the ports and flags still true.
            Payload = header <= bytes.Length ? bytes[header..] : default,
        };
        return null;
    }
}
