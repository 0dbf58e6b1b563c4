using Mimamori.Ui.Fields;

namespace Mimamori.Features.Ledger.Registers;

/// <summary>How a register is shown: its title and sentences, and its columns; the list, the paper and the files all read it.</summary>
public sealed record RegisterView<T>(Register<T> Register, Func<string> Title, Func<string> Lead, Func<string> Empty, IReadOnlyList<RegisterColumn<T>> Columns) where T : class
{
    /// <summary>What comes first when nobody asked for another order; then by name.</summary>
    public Func<T, int> Rank { get; init; } = _ => 0;
    /// <summary>The paper's own address; books of a feature with a paper of its own say so.</summary>
    public string Print { get; init; } = "/print" + Register.Address;
}

public static class RegisterColumns
{
    /// <summary>A column of a field, and of a second one that stands below it.</summary>
    public static RegisterColumn<T> Column<T>(this Register<T> register, string field, double share = 1, string? second = null) where T : class
    {
        var (first, below) = (register.Of(field), second is null ? null : register.Of(second));
        return new RegisterColumn<T>(field, () => below is null ? first.Label : $"{first.Label}・{below.Label}", row => Text(first, row), share)
        {
            Second = below is null ? null : row => Text(below, row),
            IsDay = first.Kind == FieldKind.Date,
        };
    }

    /// <summary>Days stay short in a table; so written, they also sort.</summary>
    private static string? Text<T>(Field<T> field, T row) => field.Kind == FieldKind.Date ? field.Text(row) : field.Shown(row);
}

/// <summary>A column: what stands in the cell, what stands quieter below it, and the mark that speaks instead.</summary>
public sealed record RegisterColumn<T>(string Name, Func<string> Head, Func<T, string?> Text, double Share)
{
    public Func<T, string?>? Second { get; init; }
    /// <summary>Shown in place of the text when it is not null.</summary>
    public Func<T, Mark?> Mark { get; init; } = _ => null;
    public Func<T, string?>? Href { get; init; }
    /// <summary>A day is not broken at its dashes.</summary>
    public bool IsDay { get; init; }

    public RegisterColumn<T> MissingIs(MarkKind kind, Func<string> word) => this with { Mark = row => Text(row) is null ? new Mark(kind, word()) : null };

    /// <summary>The same cell on paper, one part to a line.</summary>
    public string OnPaper(T row) => string.Join('\n', new[] { Mark(row)?.Plain ?? Text(row) ?? "—", Second?.Invoke(row) }.OfType<string>());
}

public enum MarkKind { Good, Wait, Bad }

/// <summary>A word with its shape: colour alone says nothing.</summary>
public sealed record Mark(MarkKind Kind, string Word)
{
    public string Plain => $"{(Kind switch { MarkKind.Good => "●", MarkKind.Wait => "△", _ => "▲" })} {Word}";

    public string Css => Kind switch { MarkKind.Good => "tag tag-good", MarkKind.Wait => "tag tag-wait", _ => "tag tag-bad" };
}
