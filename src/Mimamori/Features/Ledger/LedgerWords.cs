namespace Mimamori.Features.Ledger;

/// <summary>Words that are looked up by a value.</summary>
public static class LedgerWords
{
    public static string Depth(int depth) => LedgerText.ResourceManager.GetString($"Depth{depth}", LedgerText.Culture)!;

    /// <summary>A value of the history as people read it; ids of places and vendors by their names.</summary>
    public static string Say(string field, string? text, IReadOnlyDictionary<string, string> names) =>
        text is not null && names.TryGetValue(text, out var name) ? name
        : AssetFields.Names.Contains(field) ? AssetFields.Of(field).Say(text)
        : text ?? "—";

    public static string Label(string field) => AssetFields.Names.Contains(field) ? AssetFields.Of(field).Label : field;
}
