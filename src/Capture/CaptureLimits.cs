namespace Mimamori.Capture;

/// <summary>
/// What the engine may keep at once. Every table has a row here, so that no capture, however long or hostile, needs more
/// memory than these numbers allow; what does not fit is counted under a problem's name.
/// </summary>
public sealed record CaptureLimits
{
    public int RecordBytes { get; init; } = 256 * 1024;
    public int Hosts { get; init; } = 24_576;
    public int Flows { get; init; } = 32_768;
    public int Connections { get; init; } = 49_152;
    public int Facts { get; init; } = 60_000;
    public int FactsOfOneHost { get; init; } = 800;
    public int ValuesOfOneFact { get; init; } = 160;
    public int TextLength { get; init; } = 1_024;
    public int StreamBytes { get; init; } = 16 * 1024;
    public int StreamBuffers { get; init; } = 512;
    public int LooksAtOneDirection { get; init; } = 64;
    public int Fragments { get; init; } = 128;
}
