using Mimamori.Features.Ledger;

namespace Mimamori.Features.WalkRound.Entry;

/// <summary>A line of the form as it was typed: field name to text, and what is wrong with it, a sentence a fault.</summary>
public sealed record EntryLine(IReadOnlyDictionary<string, string> Typed)
{
    /// <summary>The columns of the walk-round sheet, in its order.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        nameof(Asset.Number), nameof(Asset.Kind), nameof(Asset.Name), nameof(Asset.Maker), nameof(Asset.Model),
        nameof(Asset.SerialNumber), nameof(Asset.PlaceId), nameof(Asset.MaintainerId),
    ];

    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>The number is filled in beforehand: alone it says nothing.</summary>
    public bool IsEmpty => Typed.All(cell => cell.Key == nameof(Asset.Number) || string.IsNullOrWhiteSpace(cell.Value));

    public string Cell(string field) => Typed.GetValueOrDefault(field, "");

    public static EntryLine Numbered(string number) => new(new Dictionary<string, string> { [nameof(Asset.Number)] = number });

    /// <summary>The lines of a posted table, "r3.Name" and so on.</summary>
    public static List<EntryLine> From(IFormCollection form, int linesMax) =>
        [.. Enumerable.Range(0, linesMax).Where(index => form.ContainsKey(NameOf(index, Columns[0])))
            .Select(index => new EntryLine(Columns.ToDictionary(column => column, column => form[NameOf(index, column)].ToString())))];

    public static string NameOf(int index, string column) => $"r{index}.{column}";
}
