namespace Mimamori.Features.Mapping;

/// <summary>All sizes of the drawing, in CSS pixels at 100 %.</summary>
public sealed record MapLook
{
    /// <summary>Beside the menu on a 1280-pixel screen, at 100 %.</summary>
    public static MapLook Screen { get; } = new();

    /// <summary>With the whole window to itself.</summary>
    public static MapLook Wide { get; } = new() { Width = 1240 };

    public double Width { get; init; } = 930;

    /// <summary>Only a wish: the number of columns is chosen so that the drawing comes nearest to it.</summary>
    public double Height { get; init; } = 860;

    /// <summary>Paper may shrink a drawing that is too wide; a screen rather grows downwards.</summary>
    public bool MayShrink { get; init; }

    public int MaxSlots { get; init; } = 6;
    public double BoxWidth { get; init; } = 152;
    public double BoxHeight { get; init; } = 60;
    public double LabelSize { get; init; } = 14;
    public double SmallSize { get; init; } = 11.5;
    public double LineLabelSize { get; init; } = 11.5;
    public double TrackGap { get; init; } = 9;
    public double ZonePadding { get; init; } = 12;
    public double Margin { get; init; } = 8;

    /// <summary>Left of the text: the icon and its air.</summary>
    public double TextInset { get; init; } = 38;

    public double TextRoom => BoxWidth - TextInset - 6;
}
