using System.Buffers.Binary;

namespace Mimamori.Benchmarks.Discovery;

/// <summary>The parts of an Ethernet frame with at most one 802.1Q tag that the generator changes.</summary>
public sealed class Frame
{
    public const int Tcp = 6, Udp = 17;

    public Frame(byte[] bytes)
    {
        Bytes = bytes;
        var tagged = BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(12)) == 0x8100;
        Network = tagged ? 18 : 14;
        Type = BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(Network - 2));
    }

    public byte[] Bytes { get; }

    /// <summary>Where the network header begins.</summary>
    public int Network { get; }

    public int Type { get; }

    public bool IsIpv4 => Type == 0x0800;

    public int Protocol => IsIpv4 ? Bytes[Network + 9] : -1;

    public int Transport => Network + ((Bytes[Network] & 15) * 4);

    public int From => BinaryPrimitives.ReadUInt16BigEndian(Bytes.AsSpan(Transport));

    public int To => BinaryPrimitives.ReadUInt16BigEndian(Bytes.AsSpan(Transport + 2));

    public uint Source => BinaryPrimitives.ReadUInt32BigEndian(Bytes.AsSpan(Network + 12));

    public uint Destination => BinaryPrimitives.ReadUInt32BigEndian(Bytes.AsSpan(Network + 16));

    public byte Flags => Bytes[Transport + 13];

    public ReadOnlySpan<byte> Payload
    {
        get
        {
            var start = Transport + ((Bytes[Transport + 12] >> 4) * 4);
            return Bytes.AsSpan(start, Network + BinaryPrimitives.ReadUInt16BigEndian(Bytes.AsSpan(Network + 2)) - start);
        }
    }
}
