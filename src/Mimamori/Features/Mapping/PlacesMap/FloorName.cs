using System.Text.RegularExpressions;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Mapping.PlacesMap;

/// <summary>「本館2F」 is floor 2 of 本館; 「地下1階」 is floor -1. What cannot be read is an unknown floor, never a guess.</summary>
public readonly partial record struct FloorName(string Building, int Level)
{
    public static FloorName? Of(string? floor)
    {
        var text = (floor ?? "").ToHalfWidth().Trim();
        if (Pattern().Match(text) is not { Success: true } match || !int.TryParse(match.Groups["level"].Value, out var level) || level == 0 || SaysAFloor().IsMatch(match.Groups["building"].Value))
            return null;
        return new FloorName(match.Groups["building"].Value.Trim(), match.Groups["below"].Success ? -level : level);
    }

    /// <summary>B1, 1F, 2F: the same in every language.</summary>
    public static string LevelName(int level) => level < 0 ? $"B{-level}" : $"{level}F";

    [GeneratedRegex("[0-9] *(F|階)", RegexOptions.IgnoreCase)]
    private static partial Regex SaysAFloor();

    [GeneratedRegex("^(?<building>.*?)(?<below>B|地下|-)?(?<level>[0-9]{1,2}) *(F|階)?$", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 200)]
    private static partial Regex Pattern();
}
