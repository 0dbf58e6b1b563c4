namespace Mimamori.Capture.Hosts.Kinds;

/// <summary>Words that speak for a kind, and where they must stand.</summary>
public sealed record KindWord(KindField Field, string Kind, double Weight, IReadOnlyList<string> Words);

/// <summary>Where such a word stands: in what the machine says of itself, in its card's maker, in its name.</summary>
public enum KindField { OwnText, Maker, Name }

/// <summary>All word tables in one list, so that people can read by what their machines are told apart.</summary>
public static class KindVocabulary
{
    public static IReadOnlyList<KindWord> All { get; } =
    [
        .. MachineTexts.Table.Concat(TerminalRules.Browsers).Select(rule => new KindWord(KindField.OwnText, rule.Kind, rule.Weight, rule.Words)),
        .. MakerRules.Table.Select(rule => new KindWord(KindField.Maker, rule.Kind, rule.Weight, rule.Words)),
        .. NameRules.Table.Select(rule => new KindWord(KindField.Name, rule.Kind, NameRules.Weight, rule.Words)),
    ];
}
