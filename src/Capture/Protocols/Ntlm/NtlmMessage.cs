using System.Buffers.Binary;

namespace Mimamori.Capture.Protocols.Ntlm;

internal enum NtlmKind { Negotiate = 1, Challenge = 2, Authenticate = 3 }

/// <summary>An NTLMSSP message (MS-NLMP section 2.2.1). The authenticate message's user name field is not even given a name here.</summary>
internal readonly ref struct NtlmMessage
{
    private const int KindOffset = 8;
    private const int NegotiateFlagsOffset = 12, NegotiateVersionOffset = 32;                                       // 2.2.1.1
    private const int ChallengeFlagsOffset = 20, ChallengeTargetInfoOffset = 40, ChallengeVersionOffset = 48;        // 2.2.1.2
    private const int WorkstationOffset = 44, AuthenticateFlagsOffset = 60, AuthenticateVersionOffset = 64;          // 2.2.1.3
    private const uint VersionFlag = 0x02000000, UnicodeFlag = 0x00000001;                                           // 2.2.2.5
    private const int LengthMin = 32;

    private readonly ReadOnlySpan<byte> _bytes;

    private NtlmMessage(ReadOnlySpan<byte> bytes) => _bytes = bytes;

    public static ReadOnlySpan<byte> Signature => "NTLMSSP\0"u8;

    public NtlmKind Kind => (NtlmKind)_bytes[KindOffset];
    public bool IsUnicode => (Flags & UnicodeFlag) != 0;
    public ReadOnlySpan<byte> TargetInfo => Kind == NtlmKind.Challenge ? Field(ChallengeTargetInfoOffset) : default;
    public ReadOnlySpan<byte> Workstation => Kind == NtlmKind.Authenticate ? Field(WorkstationOffset) : default;

    /// <summary>Major, minor and build of the sender's system (2.2.2.10), when the flags say that they are there.</summary>
    public ReadOnlySpan<byte> Version
    {
        get
        {
            var offset = Kind switch { NtlmKind.Negotiate => NegotiateVersionOffset, NtlmKind.Challenge => ChallengeVersionOffset, _ => AuthenticateVersionOffset };
            return (Flags & VersionFlag) != 0 && _bytes.Length >= offset + 8 ? _bytes.Slice(offset, 8) : default;
        }
    }

    private uint Flags
    {
        get
        {
            var offset = Kind switch { NtlmKind.Negotiate => NegotiateFlagsOffset, NtlmKind.Challenge => ChallengeFlagsOffset, _ => AuthenticateFlagsOffset };
            return _bytes.Length >= offset + 4 ? BinaryPrimitives.ReadUInt32LittleEndian(_bytes[offset..]) : 0;
        }
    }

    /// <summary>Finds the message inside whatever wraps it (SPNEGO, SMB, RDP): its signature is eight bytes that nothing else has.</summary>
    public static bool TryFind(ReadOnlySpan<byte> bytes, out NtlmMessage message)
    {
        message = default;
        var start = bytes.IndexOf(Signature);
        if (start < 0 || bytes.Length - start < LengthMin) return false;
        var found = bytes[start..];
        if (BinaryPrimitives.ReadUInt32LittleEndian(found[KindOffset..]) is < 1 or > 3) return false;
        message = new NtlmMessage(found);
        return true;
    }

    // Length, allocated length, offset from the signature (2.2.1: "Fields").
    private ReadOnlySpan<byte> Field(int offset)
    {
        if (_bytes.Length < offset + 8) return default;
        var length = BinaryPrimitives.ReadUInt16LittleEndian(_bytes[offset..]);
        var start = BinaryPrimitives.ReadUInt32LittleEndian(_bytes[(offset + 4)..]);
        return start <= (uint)_bytes.Length && length <= _bytes.Length - (int)start ? _bytes.Slice((int)start, length) : default;
    }
}
