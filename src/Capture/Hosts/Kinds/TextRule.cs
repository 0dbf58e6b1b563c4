namespace Mimamori.Capture.Hosts.Kinds;

/// <summary>Words that, standing in a text of a certain field, speak for a kind.</summary>
internal sealed record TextRule(string Kind, double Weight, params string[] Words)
{
    /// <summary>The first rule of the table with a word in the text; a word must begin where no letter stands before it.</summary>
    public static Evidence? First(IReadOnlyList<TextRule> table, string field, string text)
    {
        foreach (var rule in table)
        {
            foreach (var word in rule.Words)
                if (Stands(word, text)) return new Evidence(rule.Kind, rule.Weight, $"{field} \"{text}\" has the word {word}");
        }
        return null;
    }

    internal static bool Stands(string word, string text)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
            if (at == 0 || !char.IsLetter(text[at - 1])) return true;
        return false;
    }
}
