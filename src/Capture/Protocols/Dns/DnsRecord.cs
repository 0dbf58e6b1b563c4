using System.Buffers.Binary;
using Mimamori.Capture.Network;

namespace Mimamori.Capture.Protocols.Dns;

/// <summary>The kinds of resource records that are read.</summary>
internal enum DnsType : ushort
{
    A = 1,            // RFC 1035 section 3.2.2
    Ptr = 12,
    Text = 16,
    Aaaa = 28,        // RFC 3596 section 2.1
    NetBios = 32,     // RFC 1002 section 4.2.1.3
    Service = 33,     // RFC 2782; in NetBIOS name service: node status
}

/// <summary>One resource record after its owner's name (RFC 1035 section 4.1.3).</summary>
internal readonly ref struct DnsRecord
{
    private const int ClassOffset = 2;
    private const int LengthOffset = 8;
    private const int HeaderLength = 10;
    private const int ClassMask = 0x7FFF; // the top bit is mDNS's cache-flush bit (RFC 6762 section 10.2)

    public DnsType Type { get; private init; }
    public bool IsInternet { get; private init; }
    public ReadOnlySpan<byte> Data { get; private init; }
    /// <summary>Where the data begins in the message: names in it may be compressed.</summary>
    public int DataOffset { get; private init; }

    public static bool TryRead(ReadOnlySpan<byte> message, int offset, out DnsRecord record, out int next)
    {
        record = default;
        next = 0;
        if (offset < 0 || message.Length - offset < HeaderLength) return false;
        var header = message[offset..];
        var length = BinaryPrimitives.ReadUInt16BigEndian(header[LengthOffset..]);
        if (length > header.Length - HeaderLength) return false;
        record = new DnsRecord
        {
            Type = (DnsType)BinaryPrimitives.ReadUInt16BigEndian(header),
            IsInternet = (BinaryPrimitives.ReadUInt16BigEndian(header[ClassOffset..]) & ClassMask) == 1,
            Data = header.Slice(HeaderLength, length),
            DataOffset = offset + HeaderLength,
        };
        next = offset + HeaderLength + length;
        return true;
    }

    public bool TryAddress(out IpAddress address)
    {
        address = Type switch
        {
            DnsType.A when Data.Length == 4 => IpAddress.FromV4(Data),
            DnsType.Aaaa when Data.Length == 16 => IpAddress.FromV6(Data),
            _ => default,
        };
        return !address.IsUnspecified;
    }
}
