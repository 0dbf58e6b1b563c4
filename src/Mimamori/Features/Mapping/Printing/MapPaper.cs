namespace Mimamori.Features.Mapping.Printing;

/// <summary>A landscape sheet in millimetres; the left margin is for the two holes of a binder.</summary>
public sealed record MapPaper(string Name, double WidthMm, double HeightMm)
{
    /// <summary>Seven points: below that, paper is decoration.</summary>
    public const double SmallestText = 7 * 96 / 72.0;

    private const double PixelsPerMm = 96 / 25.4;

    public static MapPaper A4 { get; } = new("A4", 297, 210);
    public static MapPaper A3 { get; } = new("A3", 420, 297);

    public double Width => WidthMm * PixelsPerMm;
    public double Height => HeightMm * PixelsPerMm;
    public double Left => 20 * PixelsPerMm;
    public double Edge => 9 * PixelsPerMm;
    public double RoomAcross => Width - Left - Edge;
}
