using System.Globalization;
using System.Text;
using System.Xml;

namespace Mimamori.Ui.Fields;

/// <summary>What a field's text came to: a value (null: left empty), or why it cannot be taken.</summary>
public readonly record struct FieldReading(string? Value, string? Refusal);

/// <summary>Reads what people typed or pasted, in any of our languages, into the field's own text.</summary>
public static class FieldReader
{
    public static FieldReading Read(Field field, string? typed)
    {
        var text = Clean(typed, field.Kind == FieldKind.LongText);
        if (text.Length == 0)
            return new FieldReading(null, field.Required ? string.Format(FieldText.Required, field.Label) : null);
        if (text.Length > field.MaxLength)
            return new FieldReading(null, string.Format(FieldText.TooLong, field.Label, field.MaxLength));
        return field.Kind switch
        {
            FieldKind.Date => DateWords.TryRead(text, out var day) ? Taken(day.ToString("O", CultureInfo.InvariantCulture)) : Refused(FieldText.NotADate, field, text),
            FieldKind.Number => ReadNumber(field, text),
            FieldKind.Choice => Find(field.Choices, text) is { } choice ? Taken(choice.Value) : Refused(FieldText.NotAChoice, field, text),
            _ when field.IsPicked => Guid.TryParse(text, out var id) ? Taken(id.ToString()) : Refused(FieldText.NotAChoice, field, text),
            _ => Taken(text),
        };
    }

    /// <summary>Two spellings of one word: full and half width, capitals, spaces and brackets do not matter.</summary>
    public static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var letter in word.ToHalfWidth())
            if (char.IsLetterOrDigit(letter) || letter is '○' or '〇' or '◯' or '×' or '✕' or '?')
                folded.Append(char.ToLowerInvariant(letter));
        return folded.ToString();
    }

    private static Choice? Find(IReadOnlyList<Choice> choices, string text)
    {
        var folded = Fold(text);
        return choices.FirstOrDefault(choice => choice.Value == text) ?? choices.FirstOrDefault(choice => Spellings(choice).Any(spelling => Fold(spelling) == folded));
    }

    private static IEnumerable<string> Spellings(Choice choice) =>
        [choice.Value, .. Languages.All.Select(language => choice.Word(CultureInfo.GetCultureInfo(language.Culture))), .. choice.AlsoCalled];

    private static FieldReading ReadNumber(Field field, string text) =>
        int.TryParse(text.ToHalfWidth(), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
            ? Taken(number.ToString(CultureInfo.InvariantCulture))
            : Refused(FieldText.NotANumber, field, text);

    /// <summary>Letters that no spreadsheet or page can carry are left out; a line break belongs to long texts alone.</summary>
    private static string Clean(string? typed, bool keepLines)
    {
        var clean = new StringBuilder(typed?.Length ?? 0);
        foreach (var rune in (typed ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
            if (rune.Value is '\n' or '\r' or '\t')
                clean.Append(keepLines && rune.Value != '\t' ? '\n' : ' ');
            else if (rune != Rune.ReplacementChar && !Rune.IsControl(rune) && (rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value)))
                clean.Append(rune.ToString());
        return clean.ToString().Trim();
    }

    private static FieldReading Taken(string value) => new(value, null);

    private static FieldReading Refused(string sentence, Field field, string text) =>
        new(null, string.Format(sentence, field.Label, text.Length <= 40 ? text : text[..40] + "…"));
}
