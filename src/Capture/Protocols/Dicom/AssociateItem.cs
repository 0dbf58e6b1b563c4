namespace Mimamori.Capture.Protocols.Dicom;

/// <summary>One item or sub-item: type, reserved, length in two bytes, content (PS3.8 section 9.3.2 and annex D; PS3.7 annex D.3).</summary>
internal readonly ref struct AssociateItem
{
    public const byte ApplicationContext = 0x10;     // PS3.8 table 9-12
    public const byte PresentationRequest = 0x20;    // 9-13
    public const byte PresentationAccept = 0x21;     // 9-18
    public const byte AbstractSyntax = 0x30;         // 9-14
    public const byte TransferSyntax = 0x40;         // 9-15
    public const byte UserInformation = 0x50;        // 9-16
    public const byte ImplementationClass = 0x52;    // PS3.7 table D.3-1
    public const byte ImplementationVersion = 0x55;  // PS3.7 table D.3-3
    private const int PresentationHeaderLength = 4;
    private const int ResultOffset = 2;

    public byte Type { get; private init; }
    public ReadOnlySpan<byte> Content { get; private init; }
    /// <summary>Zero when the acceptor took this presentation context (PS3.8 table 9-18).</summary>
    public bool IsAccepted => Content.Length > ResultOffset && Content[ResultOffset] == 0;
    public ReadOnlySpan<byte> SubItems => Type is PresentationRequest or PresentationAccept
        ? Content[Math.Min(PresentationHeaderLength, Content.Length)..]
        : Content;

    public static bool TryRead(ref Cursor cursor, out AssociateItem item)
    {
        item = default;
        if (!cursor.TryByte(out var type) || !cursor.TrySkip(1) || !cursor.TryBlock16(out var content)) return false;
        item = new AssociateItem { Type = type, Content = content };
        return true;
    }
}
