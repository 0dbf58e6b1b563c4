namespace Mimamori.Capture.Files;

/// <summary>One record of a capture file. The bytes live until the next record is read.</summary>
public readonly ref struct CapturedPacket
{
    public required ReadOnlySpan<byte> Bytes { get; init; }

    /// <summary>How long it was on the wire; the file may have kept less.</summary>
    public required int WireLength { get; init; }

    public required int LinkType { get; init; }

    /// <summary>.NET ticks (100 ns) UTC; 0 when the record carries no usable time.</summary>
    public required long Ticks { get; init; }
}
