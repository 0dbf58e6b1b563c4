using Mimamori.Features.Ledger;

namespace Mimamori.Features.ActivityLog;

/// <summary>A line of the log as a sentence in the reader's language. A verb we have no words for is shown as it is, never left out.</summary>
public static class ActivityWords
{
    public static string Of(ActivityEntry entry) =>
        Find(KeyOf(entry.Verb)) is { } sentence ? string.Format(sentence, SubjectOf(entry)) : $"{entry.Verb}: {entry.Subject}";

    /// <summary>An undone decision is kept under the code's word for its kind; an answer under the item's number and id.</summary>
    private static string SubjectOf(ActivityEntry entry) => KindOf(entry.Verb) switch
    {
        "decision" when Enum.TryParse<DecisionKind>(entry.Subject, out var kind) => DecisionWords.Of(kind),
        "checklist" => entry.Subject.Split(' ')[0],
        _ => entry.Subject,
    };

    /// <summary>What a verb is about: the part before its dot.</summary>
    public static string KindOf(string verb) => verb.Split('.')[0];

    public static string OfKind(string kind) => Find(KeyOf($"kind.{kind}")) ?? kind;

    /// <summary>"asset.split-off" is the key AssetSplitOff.</summary>
    public static string KeyOf(string verb) => string.Concat(verb.Split('.', '-', '_').Select(Pascal));

    private static string Pascal(string part) => part.Length == 0 ? "" : char.ToUpperInvariant(part[0]) + part[1..];

    private static string? Find(string key) => ActivityText.ResourceManager.GetString(key, ActivityText.Culture);
}
