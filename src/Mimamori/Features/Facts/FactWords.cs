using Mimamori.Features.People;
using Mimamori.Ui;

namespace Mimamori.Features.Facts;

/// <summary>Names and sentences strung together as the reader's language does it.</summary>
public static class FactWords
{
    private const int MostNames = 5;

    public static string Of(Duty duty) => FactText.ResourceManager.GetString($"Duty{duty}", FactText.Culture)!;

    public static string Of(FactState state) => FactText.ResourceManager.GetString($"State{state}", FactText.Culture)!;

    /// <summary>A shape beside the colour, so that it reads in black and white too.</summary>
    public static string Mark(FactState state) => state switch { FactState.Good => "●", FactState.Open => "▲", _ => "○" };

    public static string Names(IReadOnlyList<FactRow> rows, int? count = null) => Names([.. rows.Select(row => row.Label)], count ?? rows.Count);

    /// <summary>The first five by name; the rest as a number.</summary>
    public static string Names(IReadOnlyList<string> labels, int count)
    {
        var named = string.Join(FactText.NameSeparator, labels.Take(MostNames));
        var rest = count - Math.Min(MostNames, labels.Count);
        return rest > 0 ? string.Format(FactText.NamesAndMore, named, rest) : named;
    }

    public static string Join(string first, string second) => Languages.IsJapanese ? first + second : $"{first} {second}";

    /// <summary>"Source, day" under each fact.</summary>
    public static string SourceLine(Fact fact) => fact.AsOf is { } day ? string.Format(FactText.SourceWithDay, fact.Source, Dates.Day(day)) : fact.Source;
}
