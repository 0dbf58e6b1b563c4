namespace Mimamori.Capture.Lists;

/// <summary>What a list may weigh. A hospital's tables are far below; what does not fit is counted, never silently dropped.</summary>
public static class ListLimits
{
    public const int FileBytes = 32 * 1024 * 1024;
    public const int LineLength = 4_096;
    public const int Rows = 60_000;
    public const int TextLength = 255;
}
