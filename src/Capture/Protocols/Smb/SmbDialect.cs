namespace Mimamori.Capture.Protocols.Smb;

/// <summary>Names of the dialect revisions (MS-SMB2 section 2.2.4).</summary>
internal static class SmbDialect
{
    public static ReadOnlySpan<byte> Name(ushort revision) => revision switch
    {
        0x0202 => "2.0.2"u8,
        0x0210 => "2.1"u8,
        0x02FF => "2.???"u8, // the wildcard: a second negotiation follows
        0x0300 => "3.0"u8,
        0x0302 => "3.0.2"u8,
        0x0311 => "3.1.1"u8,
        _ => "unknown"u8,
    };
}
