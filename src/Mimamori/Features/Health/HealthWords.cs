namespace Mimamori.Features.Health;

/// <summary>Shape, word and colour of a state, always together.</summary>
public static class HealthWords
{
    public static string Mark(HealthState state) => state switch { HealthState.Good => "●", HealthState.Look => "▲", HealthState.Unknown => "？", _ => "－" };

    public static string Of(HealthState state) => HealthText.ResourceManager.GetString($"State{state}", HealthText.Culture)!;

    public static string Tag(HealthState state) => state switch { HealthState.Good => "tag-good", HealthState.Look => "tag-bad", HealthState.Unknown => "tag-wait", _ => "" };
}
