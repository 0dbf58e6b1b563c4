using System.Buffers.Binary;

namespace Mimamori.Capture.Protocols.Rdp;

/// <summary>X.224 connection request and confirm with RDP's negotiation in the last eight bytes (MS-RDPBCGR sections 2.2.1.1 and 2.2.1.2).</summary>
internal readonly ref struct ConnectionMessage
{
    private const int TpktHeader = 4, TypeOffset = 5, NegotiationLength = 8, LengthMin = 11, LengthMax = 1024;
    private const byte Request = 0xE0, Confirm = 0xD0;
    private const byte NegotiationRequest = 1, NegotiationResponse = 2, NegotiationFailure = 3;

    public bool IsConfirm { get; private init; }
    public bool HasNegotiation { get; private init; }
    public bool IsFailure { get; private init; }
    /// <summary>Bits of MS-RDPBCGR section 2.2.1.1.1, requestedProtocols, or the one the server selected.</summary>
    public uint Protocols { get; private init; }

    public static bool LooksRight(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty || bytes[0] != 3 || (bytes.Length > 1 && bytes[1] != 0)) return false;
        if (bytes.Length >= TpktHeader && BinaryPrimitives.ReadUInt16BigEndian(bytes[2..]) is < LengthMin or > LengthMax) return false;
        return bytes.Length <= TypeOffset || bytes[TypeOffset] is Request or Confirm;
    }

    public static bool TryRead(ReadOnlySpan<byte> bytes, out ConnectionMessage message)
    {
        message = default;
        if (bytes.Length < LengthMin || !LooksRight(bytes)) return false;
        var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[2..]);
        if (bytes.Length < length) return false;
        // What lies before the negotiation may be a cookie with the user's name: it is jumped over.
        var last = length >= LengthMin + NegotiationLength ? bytes[(length - NegotiationLength)..length] : default;
        var isConfirm = bytes[TypeOffset] == Confirm;
        message = new ConnectionMessage
        {
            IsConfirm = isConfirm,
            HasNegotiation = !last.IsEmpty && last[2] == NegotiationLength && last[3] == 0
                && (isConfirm ? last[0] is NegotiationResponse or NegotiationFailure : last[0] == NegotiationRequest),
            IsFailure = !last.IsEmpty && last[0] == NegotiationFailure,
            Protocols = last.IsEmpty ? 0 : BinaryPrimitives.ReadUInt32LittleEndian(last[4..]),
        };
        return true;
    }
}
