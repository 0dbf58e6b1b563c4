namespace Mimamori.Features.Reporting.Morning;

/// <summary>The three scales in words; each colour has a letter and a shape beside it.</summary>
public static class LevelWords
{
    public static string Of(HarmLevel level) => level.ToString()[1..];

    public static string Meaning(HarmLevel level) => Word($"Level{level}");

    public static string Of(Outage outage) => Word($"Outage{outage}");

    public static string SignOf(Outage outage) => outage switch { Outage.White => "○", Outage.Green => "●", Outage.Yellow => "▲", _ => "■" };

    public static string CssOf(Outage outage) => $"outage outage-{outage.ToString().ToLowerInvariant()}";

    public static string Of(Leak leak) => Word($"Leak{leak}");

    public static string Of(ReportStage stage) => Word($"Stage{stage}");

    /// <summary>Who is to act for it to go on.</summary>
    public static string WaitsFor(ReportStage stage) => Word($"Waits{stage}");

    public static string Of(NoteKind kind) => Word($"Note{kind}");

    private static string Word(string key) => MorningText.ResourceManager.GetString(key, MorningText.Culture)!;
}
