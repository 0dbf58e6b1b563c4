namespace Mimamori.Features.Rhythm;

public static class RhythmWords
{
    public static string Figure(string key) => RhythmText.ResourceManager.GetString($"Figure{key}", RhythmText.Culture)!;
}
