using Mimamori.Capture.Protocols.Ber;

namespace Mimamori.Capture.Protocols.Snmp;

/// <summary>The outer message: version, community or (v3) security, and the PDU (RFC 1157 section 4, RFC 3416 section 3, RFC 3412 section 6).</summary>
internal readonly ref struct SnmpMessage
{
    public const byte Response = 0xA2; // RFC 3416 section 3: GetResponse-PDU
    private const byte FirstPdu = 0xA0;
    private const byte LastPdu = 0xA8;

    /// <summary>0 is v1, 1 is v2c, 3 is v3.</summary>
    public int Version { get; private init; }
    /// <summary>Only compared and counted, never kept: it is a password.</summary>
    public bool HasCommunity { get; private init; }
    public bool IsCommunityPublic { get; private init; }
    public byte PduType { get; private init; }
    public ReadOnlySpan<byte> Pdu { get; private init; }

    public static bool TryRead(ReadOnlySpan<byte> bytes, out SnmpMessage message)
    {
        message = default;
        if (!new BerReader(bytes).TryRead(BerReader.Sequence, out var content)) return false;
        var reader = new BerReader(content);
        if (!reader.TryReadNumber(out var version)) return false;
        if (version == 3) return TryReadVersion3(reader, out message);
        if (version is not (0 or 1) || !reader.TryRead(BerReader.OctetString, out var community)) return false;
        if (!reader.TryRead(out var type, out var pdu) || type is < FirstPdu or > LastPdu) return false;
        message = new SnmpMessage { Version = version, HasCommunity = !community.IsEmpty, IsCommunityPublic = community.SequenceEqual("public"u8), PduType = type, Pdu = pdu };
        return true;
    }

    private static bool TryReadVersion3(BerReader reader, out SnmpMessage message)
    {
        message = default;
        if (!reader.TryRead(BerReader.Sequence, out _) || !reader.TryRead(BerReader.OctetString, out _)) return false;
        message = new SnmpMessage { Version = 3 };
        // Encrypted, the scoped PDU is an octet string: then the version is all there is to learn.
        if (!reader.TryRead(BerReader.Sequence, out var scoped)) return true;
        var inner = new BerReader(scoped);
        if (!inner.TryRead(BerReader.OctetString, out _) || !inner.TryRead(BerReader.OctetString, out _)) return true;
        if (inner.TryRead(out var type, out var pdu)) message = new SnmpMessage { Version = 3, PduType = type, Pdu = pdu };
        return true;
    }
}
