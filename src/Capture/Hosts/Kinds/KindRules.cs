namespace Mimamori.Capture.Hosts.Kinds;

/// <summary>Every family of rules. A new one is a file beside these and a line here.</summary>
internal static class KindRules
{
    public static IReadOnlyList<Func<Profile, IEnumerable<Evidence>>> Families { get; } =
    [
        MachineTexts.Of, ImagingRules.Of, CareRules.Of, PrintingRules.Of, NetworkRules.Of, VoiceRules.Of, ServerRules.Of, TerminalRules.Of, NameRules.Of, MakerRules.Of,
    ];
}
