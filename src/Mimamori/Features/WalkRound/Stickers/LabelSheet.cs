namespace Mimamori.Features.WalkRound.Stickers;

/// <summary>A common A4 sheet of labels. The figures in mm stand in walk.css under <c>labels-{Name}</c> as well.</summary>
public sealed record LabelSheet(int Name, int Columns, int Rows, double WidthMm, double HeightMm, int QrMm)
{
    public static IReadOnlyList<LabelSheet> All { get; } =
    [
        new(24, 3, 8, 66, 33.9, 25),
        new(44, 4, 11, 48.3, 25.4, 19),
        new(12, 2, 6, 86.4, 42.3, 30),
    ];

    /// <summary>The sheet of that many labels; the usual one when there is no such.</summary>
    public static LabelSheet Of(int? name) => All.FirstOrDefault(sheet => sheet.Name == name) ?? All[0];

    public string Size => FormattableString.Invariant($"{WidthMm} × {HeightMm} mm");

    /// <summary>Labels by sheet; the first sheet may have been begun, so that its first places stay empty.</summary>
    public IEnumerable<Sticker?[]> Fill(IReadOnlyList<Sticker> stickers, int firstPlace) =>
        Enumerable.Repeat<Sticker?>(null, Math.Clamp(firstPlace, 1, Name) - 1).Concat(stickers).Chunk(Name);
}

/// <summary>What a label says: the number, and where its code leads.</summary>
public sealed record Sticker(string Number, string Address);
