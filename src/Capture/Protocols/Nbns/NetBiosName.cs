namespace Mimamori.Capture.Protocols.Nbns;

/// <summary>A NetBIOS name: 15 characters and a suffix that says what the name is for, each byte as two letters (RFC 1001 section 14.1).</summary>
internal ref struct NetBiosName
{
    public const int PlainLength = 16;
    private const int EncodedLength = 32;
    private const int NameLength = 15;

    public ReadOnlySpan<byte> Name { get; private set; }
    public byte Suffix { get; private set; }
    public readonly bool IsWildcard => Name.StartsWith("*"u8);

    /// <summary>From the first label of an encoded name; <paramref name="room"/> takes the 16 plain bytes.</summary>
    public static bool TryReadEncoded(ReadOnlySpan<byte> label, Span<byte> room, out NetBiosName name)
    {
        name = default;
        if (label.Length < EncodedLength || (label.Length > EncodedLength && label[EncodedLength] != '.')) return false;
        for (var i = 0; i < PlainLength; i++)
        {
            var (high, low) = (label[2 * i] - 'A', label[2 * i + 1] - 'A');
            if (high is < 0 or > 15 || low is < 0 or > 15) return false;
            room[i] = (byte)((high << 4) | low);
        }
        return TryReadPlain(room[..PlainLength], out name);
    }

    public static bool TryReadPlain(ReadOnlySpan<byte> bytes, out NetBiosName name)
    {
        name = default;
        if (bytes.Length < PlainLength) return false;
        name = new NetBiosName { Name = bytes[..NameLength].TrimEnd(" \0"u8), Suffix = bytes[NameLength] };
        // "\x01\x02__MSBROWSE__\x02" is no machine's and no workgroup's name.
        return !name.Name.IsEmpty && name.Name[0] >= 0x20;
    }
}
