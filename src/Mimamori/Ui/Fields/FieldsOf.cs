using System.Globalization;
using System.Resources;
using Mimamori.Features.Ledger;

namespace Mimamori.Ui.Fields;

/// <summary>Writes a table of fields for one kind of row, a line a field.</summary>
public sealed class FieldsOf<T>(ResourceManager words)
{
    public Field<T> Text(string name, Func<T, string?> read, Action<T, string?> write, int depth = 1, FieldKind kind = FieldKind.Text) =>
        new(name, kind, words, row => read(row) is { Length: > 0 } text ? text : null, write) { Depth = depth };

    public Field<T> Required(string name, Func<T, string> read, Action<T, string> write) =>
        new(name, FieldKind.Text, words, row => read(row), (row, text) => write(row, text ?? "")) { Required = true };

    public Field<T> Date(string name, Func<T, DateOnly?> read, Action<T, DateOnly?> write, int depth = 1) =>
        new(name, FieldKind.Date, words, row => read(row)?.ToString("O", CultureInfo.InvariantCulture), (row, text) => write(row, Day(text))) { Depth = depth };

    public Field<T> Number(string name, Func<T, int?> read, Action<T, int?> write, int depth = 1) =>
        new(name, FieldKind.Number, words, row => read(row)?.ToString(CultureInfo.InvariantCulture),
            (row, text) => write(row, text is null ? null : int.Parse(text, CultureInfo.InvariantCulture))) { Depth = depth };

    public Field<T> YesNo(string name, Func<T, YesNo> read, Action<T, YesNo> write, int depth = 1) =>
        new(name, FieldKind.Choice, words, row => read(row).ToString(), (row, text) => write(row, Member<YesNo>(text)))
        { Depth = depth, Choices = YesNoChoices.All };

    /// <summary>A choice whose words stand beside the field's own, as <c>{Enum}{Member}</c>.</summary>
    public Field<T> Choice<TEnum>(string name, Func<T, TEnum> read, Action<T, TEnum> write, int depth = 1) where TEnum : struct, Enum =>
        new(name, FieldKind.Choice, words, row => read(row).ToString(), (row, text) => write(row, Member<TEnum>(text)))
        {
            Depth = depth,
            Choices = [.. Enum.GetNames<TEnum>().Select(member => new Choice(member, culture => words.GetString(typeof(TEnum).Name + member, culture)!))],
        };

    public Field<T> Reference(FieldKind kind, string name, Func<T, Guid?> read, Action<T, Guid?> write, Func<T, string?>? nameOf) =>
        new(name, kind, words, row => read(row)?.ToString(), (row, text) => write(row, text is null ? null : Guid.Parse(text))) { NameOf = nameOf };

    /// <summary>The name of somebody of the house; the person index reads these fields.</summary>
    public Field<T> Person(string name, Func<T, string?> read, Action<T, string?> write, int depth = 1) => Text(name, read, write, depth, FieldKind.Person);

    public Field<T> Picked(FieldKind kind, string name, Func<T, Guid?> read, Action<T, Guid?> write, Func<T, string?> pickedName) =>
        Reference(kind, name, read, write, null) with { PickedName = pickedName };

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);

    private static TEnum Member<TEnum>(string? text) where TEnum : struct, Enum => text is null ? default : Enum.Parse<TEnum>(text);
}
