namespace Mimamori.Features.Mapping.Arranging;

/// <summary>Which drawing is being arranged, as it stands in the page's address and in the form.</summary>
public sealed record ArrangeAddress(MapDrawing Drawing, string? Zone, IReadOnlySet<string> Open)
{
    private string Path => Drawing == MapDrawing.Places ? "/map/places" : "/map";

    /// <summary>The drawing as others see it.</summary>
    public string Done => Path + Query(null, null, arrange: false);

    public static ArrangeAddress Of(IFormCollection form) => new(
        form["drawing"] == nameof(MapDrawing.Places) ? MapDrawing.Places : MapDrawing.Connections, Word(form["zone"]), Groups(form["open"]));

    public static HashSet<string> Groups(string? open) => (open ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);

    /// <summary>The same with a box chosen; "to" keeps the pressed button under the finger.</summary>
    public string To(string? box, string? to = null) => Path + Query(Word(box), Word(to), arrange: true);

    private string Query(string? box, string? to, bool arrange)
    {
        var parts = new (string Name, string? Value)[] { ("zone", Zone), ("open", Open.Count == 0 ? null : string.Join(',', Open)), ("arrange", arrange ? "1" : null), ("box", box), ("to", to) };
        return QueryString.Create(parts.Where(part => part.Value is not null).Select(part => KeyValuePair.Create(part.Name, part.Value))).ToString();
    }

    private static string? Word(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
