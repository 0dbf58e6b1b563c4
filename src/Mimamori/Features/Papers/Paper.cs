namespace Mimamori.Features.Papers;

/// <summary>What stands on every sheet of a paper.</summary>
public sealed record Paper
{
    public required string Title { get; init; }
    public required string House { get; init; }
    /// <summary>【見本】 is printed on each sheet of a made-up house.</summary>
    public required bool IsSample { get; init; }
    public required DateOnly Date { get; init; }
    /// <summary>Of which state or edition: "as of 13:20" for a register, the ministry's edition for a checklist.</summary>
    public required string Edition { get; init; }
    public required string Author { get; init; }
    public bool Landscape { get; init; }
    /// <summary>作成・確認・承認 on the first sheet.</summary>
    public bool SealBoxes { get; init; }
    /// <summary>A paper that follows an official form without being it says so on each sheet.</summary>
    public bool Unofficial { get; init; }
    /// <summary>The sentences are those of the form the house brought in; the sheet is still not the form.</summary>
    public bool WordsOfForm { get; init; }

    /// <summary>A4 less the punched margin, the head and the foot; the figures of paper.css.</summary>
    public double WidthMm => Landscape ? 265 : 178;

    public double RoomMm => Landscape ? 156 : 242;

    public double FirstRoomMm => RoomMm - (SealBoxes ? 24 : 0);
}
