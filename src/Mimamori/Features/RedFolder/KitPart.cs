using Mimamori.Features.EmergencyMode;
using Mimamori.Features.Mapping;
using Mimamori.Features.Mapping.PullOrder;
using Mimamori.Features.Papers;
using Mimamori.Features.RedFolder.Pages;
using Mimamori.Features.Reporting.Posters;
using Mimamori.Features.Stopped;
using Mimamori.Ui;

namespace Mimamori.Features.RedFolder;

/// <summary>One part of folder and kit: the same number on the paper's tab, in the index and in the file's name.</summary>
public sealed record KitPart(int Number, string Word, Func<string> Title, Type Page)
{
    /// <summary>Private numbers, and where to pull what: not for whoever finds a stick.</summary>
    public bool IsSealed { get; init; }

    /// <summary>The page that leads to all.</summary>
    public const string Index = "index.html";

    public string File => $"{Number:00}-{Word}.html";

    public string Href => IsSealed ? $"{SealedParts.File}#{Number}" : File;

    public static IReadOnlyList<KitPart> All { get; } =
    [
        new(1, "first-hour", () => KitText.FirstHour, typeof(PrintFirstHour)),
        new(2, "contacts", () => PaperText.ContactsTitle, typeof(PrintContacts)) { IsSealed = true },
        new(3, "pull-order", () => PullText.PaperTitle, typeof(PrintPullOrder)) { IsSealed = true },
        new(4, "map", () => UiText.Map, typeof(PrintMap)) { IsSealed = true },
        new(5, "stopped", () => StoppedText.Title, typeof(PrintStopped)),
        new(6, "forms", () => StoppedText.Forms, typeof(PrintForms)),
        new(7, "signs", () => PosterText.Signs, typeof(PrintSigns)),
        new(8, "clocks", () => EmergencyText.Clocks, typeof(PrintClocks)),
        new(9, "notices", () => EmergencyText.Notices, typeof(PrintNotices)),
        new(10, "timeline", () => EmergencyText.Timeline, typeof(PrintHandover)),
    ];
}
