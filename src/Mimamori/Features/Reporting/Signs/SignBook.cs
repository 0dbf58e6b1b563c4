using Mimamori.Features.Checklists;

namespace Mimamori.Features.Reporting.Signs;

/// <summary>The catalogue of signs that travels inside the program, content/signs.yaml.</summary>
public sealed record SignBook
{
    private static readonly Lazy<SignBook> Content = new(() => ChecklistContent.Read<SignBook>("content/signs.yaml"));

    public required string Source { get; init; }
    public required Confidence Certainty { get; init; }
    public required DateOnly AsOf { get; init; }
    public required Dictionary<string, Review> Languages { get; init; }
    public required List<SignAct> Acts { get; init; }
    public required List<Sign> Signs { get; init; }

    public static IReadOnlyList<Sign> All => Content.Value.Signs;

    public static bool NeedsCheck => Content.Value.Certainty.NeedsCheck();

    public static Sign? Find(string? id) => All.FirstOrDefault(sign => sign.Id == id);

    public static string NameOf(string id) => Find(id)?.Name.ToString() ?? id;

    /// <summary>An act in the reader's language.</summary>
    public static string TextOf(string act) => Content.Value.Acts.First(known => known.Id == act).Text.ToString();
}
