namespace Mimamori.Features.ActivityLog;

/// <summary>A line of the log as a sentence in the reader's language. A verb we have no words for is shown as it is, never left out.</summary>
public static class ActivityWords
{
    public static string Of(ActivityEntry entry) =>
        Find(KeyOf(entry.Verb)) is { } sentence ? string.Format(sentence, entry.Subject) : $"{entry.Verb}: {entry.Subject}";

    /// <summary>What a verb is about: the part before its dot.</summary>
    public static string KindOf(string verb) => verb.Split('.')[0];

    public static string OfKind(string kind) => Find("Kind" + Pascal(kind)) ?? kind;

    /// <summary>"asset.split-off" is the key AssetSplitOff.</summary>
    public static string KeyOf(string verb) => string.Concat(verb.Split('.', '-', '_').Select(Pascal));

    private static string Pascal(string part) => part.Length == 0 ? "" : char.ToUpperInvariant(part[0]) + part[1..];

    private static string? Find(string key) => ActivityText.ResourceManager.GetString(key, ActivityText.Culture);
}
