using System.Globalization;
using System.Resources;

namespace Mimamori.Ui.Fields;

/// <summary>Place, Vendor and Person are written by name; Box, Asset, Line and CareSystem are picked from what the house has.</summary>
public enum FieldKind { Text, LongText, Date, Number, Choice, Place, Vendor, Person, Box, Asset, Line, CareSystem }

/// <summary>
/// One field as forms, lists, histories and spreadsheets know it. Its words stand in the feature's texts under
/// <c>Field{Name}</c>; a sentence of help, where one is needed, under <c>Hint{Name}</c>.
/// </summary>
public record Field(string Name, FieldKind Kind, ResourceManager Words)
{
    /// <summary>The depth at which a house meets it: 1 is what the smallest clinic keeps.</summary>
    public int Depth { get; init; } = 1;
    public bool Required { get; init; }
    public IReadOnlyList<Choice> Choices { get; init; } = [];
    /// <summary>Other headings under which lists of the field carry it.</summary>
    public IReadOnlyList<string> AlsoCalled { get; init; } = [];

    /// <summary>Chosen from rows that exist: the form holds an id.</summary>
    public bool IsPicked => Kind is FieldKind.Box or FieldKind.Asset or FieldKind.Line or FieldKind.CareSystem;

    public int MaxLength => Kind == FieldKind.LongText ? 2000 : 300;

    public string Label => LabelIn(null);

    public string? Hint => Words.GetString("Hint" + Name, null) is { Length: > 0 } hint ? hint : null;

    public string LabelIn(CultureInfo? culture) =>
        Words.GetString("Field" + Name, culture) ?? throw new InvalidOperationException($"Field{Name} has no words");

    /// <summary>The value as people read it; the empty value is a dash, never a guess.</summary>
    public string Say(string? text) => text is null ? "—" : Kind switch
    {
        FieldKind.Choice => Choices.FirstOrDefault(choice => choice.Value == text)?.Word(null) ?? text,
        FieldKind.Date => DateOnly.TryParseExact(text, "O", out var day) ? Dates.Day(day) : text,
        FieldKind.Number => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? $"{number:N0}" : text,
        _ => text,
    };
}

/// <summary>One of a fixed set of values: the code's word and people's word in a language (null: the reader's).</summary>
public sealed record Choice(string Value, Func<CultureInfo?, string> Word, params string[] AlsoCalled);

/// <summary>A field with its place in a row. Values travel as text that does not depend on the reader's language.</summary>
public sealed record Field<T>(string Name, FieldKind Kind, ResourceManager Words, Func<T, string?> Text, Action<T, string?> Write)
    : Field(Name, Kind, Words)
{
    /// <summary>What stands in the form: for a place or a vendor its name, otherwise the text itself.</summary>
    public Func<T, string?>? NameOf { get; init; }

    /// <summary>For a picked row, what it is called.</summary>
    public Func<T, string?>? PickedName { get; init; }

    public string? FormText(T row) => NameOf is null ? Text(row) : NameOf(row);

    /// <summary>The value as lists and papers show it; null when there is none.</summary>
    public string? Shown(T row) => PickedName is not null ? PickedName(row) : FormText(row) is { } text ? Say(text) : null;
}
