using System.Collections.Frozen;

namespace Mimamori.Capture.Lists.Neighbours;

/// <summary>The single letters of a capability column, spelled as a capture spells them; words stay as they are.</summary>
internal static class Capability
{
    private static readonly FrozenDictionary<char, string> Lldp = new Dictionary<char, string>
    {
        ['R'] = "router", ['B'] = "bridge", ['T'] = "telephone", ['C'] = "docsis", ['W'] = "WLAN access point", ['P'] = "repeater", ['S'] = "station", ['O'] = "other",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<char, string> Cdp = new Dictionary<char, string>
    {
        ['R'] = "router", ['T'] = "bridge", ['B'] = "bridge", ['S'] = "bridge", ['H'] = "host", ['P'] = "telephone", ['V'] = "telephone",
    }.ToFrozenDictionary();

    public static string Spell(string text) => IsLetters(text) ? Words(text, Lldp) : text;

    /// <summary>In CDP's table a T is a bridge and a P a telephone, other than in LLDP's.</summary>
    public static string SpellCdp(string text) => IsLetters(text) ? Words(text, Cdp) : text;

    private static bool IsLetters(string text) => text.Length > 0 && text.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).All(part => part.Length <= 2 && part.All(char.IsAsciiLetter));

    private static string Words(string text, FrozenDictionary<char, string> letters) =>
        string.Join(", ", text.Where(letters.ContainsKey).Select(letter => letters[letter]).Distinct());
}
