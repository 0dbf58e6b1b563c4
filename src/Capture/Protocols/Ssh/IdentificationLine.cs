namespace Mimamori.Capture.Protocols.Ssh;

/// <summary><c>SSH-protoversion-softwareversion SP comments</c> (RFC 4253 section 4.2).</summary>
internal readonly ref struct IdentificationLine
{
    public ReadOnlySpan<byte> Whole { get; private init; }
    public ReadOnlySpan<byte> ProtocolVersion { get; private init; }
    public ReadOnlySpan<byte> Product { get; private init; }
    public ReadOnlySpan<byte> Version { get; private init; }

    public static bool TryRead(ReadOnlySpan<byte> bytes, out IdentificationLine line)
    {
        line = default;
        var whole = bytes.TrimEnd("\r\n"u8);
        if (!whole.StartsWith("SSH-"u8)) return false;
        var afterPrefix = whole["SSH-"u8.Length..];
        var dash = afterPrefix.IndexOf((byte)'-');
        if (dash <= 0) return false;
        var software = afterPrefix[(dash + 1)..];
        var space = software.IndexOf((byte)' ');
        if (space >= 0) software = software[..space];
        // Nearly everybody writes OpenSSH_9.2p1, dropbear_2022.83: name, underscore, version.
        var underscore = software.IndexOf((byte)'_');
        line = new IdentificationLine
        {
            Whole = whole,
            ProtocolVersion = afterPrefix[..dash],
            Product = underscore < 0 ? software : software[..underscore],
            Version = underscore < 0 ? default : software[(underscore + 1)..],
        };
        return true;
    }
}
