using System.Globalization;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Mapping;

/// <summary>What the reader asked to see: everything stays drawn, the rest steps back. Works without script (?q= and ?tonight=1).</summary>
public sealed record MapView(string? Query = null, bool Tonight = false, string? Chosen = null)
{
    public static MapView All { get; } = new();

    public bool IsFiltered => Tonight || !string.IsNullOrWhiteSpace(Query);

    /// <summary>Full-width and half-width, capitals and small letters are the same to a searcher. map.js does the same.</summary>
    public static string Fold(string? text) => (text ?? "").ToHalfWidth().ToLowerInvariant().Trim();

    public static string FindText(MapNode node) =>
        Fold(string.Join(' ', [node.Label, node.Sublabel, node.Number?.ToString(CultureInfo.InvariantCulture), .. node.Numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)), MapKinds.NameOf(node.Kind), .. node.Risks.Select(MapWords.Risk), .. node.Folded]));

    public bool Shows(MapNode node, IReadOnlySet<string> onTonightLines) =>
        (!Tonight || onTonightLines.Contains(node.Id)) && FindText(node).Contains(Fold(Query), StringComparison.Ordinal);

    public static IReadOnlySet<string> OnTonightLines(MapModel model) =>
        model.Links.Where(l => l.VendorTonight).SelectMany(l => new[] { l.From, l.To }).ToHashSet(StringComparer.Ordinal);
}
