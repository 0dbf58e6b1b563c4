using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Mimamori.Capture.Network;

/// <summary>
/// The forty bytes of an IPv4 header without options and the TCP header behind it, laid over the packet as they stand on the wire.
/// Numbers of several bytes are the wire's, not the machine's; addresses and ports stand side by side and can be compared at once.
/// </summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly struct TcpOverIpv4
{
    public const int Bytes = 40;
    private const byte Version4Of20Bytes = 0x45;
    private const int IpBytes = 20;

    private readonly byte _versionAndLength;
    private readonly byte _service;
    private readonly ushort _total;
    private readonly ushort _id;
    private readonly ushort _fragment;
    private readonly byte _hopLimit;
    private readonly byte _protocol;
    private readonly ushort _checksum;

    /// <summary>Source and destination.</summary>
    public readonly ulong Addresses;

    /// <summary>Source and destination.</summary>
    public readonly uint Ports;

    private readonly uint _sequence;
    private readonly uint _acknowledged;
    private readonly byte _length;
    public readonly byte Flags;
    private readonly ushort _window;
    private readonly uint _checksumAndUrgent;

    /// <summary>The plain case: no options of IP, no fragment.</summary>
    public bool IsPlain => _versionAndLength == Version4Of20Bytes && _protocol == IpPacket.Tcp && (_fragment & 0xFF3F) == 0;

    /// <returns>How many bytes are behind the TCP header, or -1 when the lengths do not fit together. As in <see cref="IpPacket"/> no length is everything that is there.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int PayloadIn(int bytes)
    {
        int total = BinaryPrimitives.ReverseEndianness(_total);
        if (total == 0 || total > bytes) total = bytes;
        var header = (_length >> 4) * 4;
        return total < Bytes || header < Bytes - IpBytes ? -1 : Math.Max(0, total - IpBytes - header);
    }
}
