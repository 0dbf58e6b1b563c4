using Mimamori.Ui.Fields;

namespace Mimamori.Features.Ledger.Registers;

/// <summary>A small book beside the ledger (places, lines, systems, vendors, people): what its rows hold and how one is put away.</summary>
public sealed record Register<T>(string Word, string Address, IReadOnlyList<Field<T>> Fields, Func<T> Blank, Func<T, string> NameOf) where T : class
{
    public Field<T> Of(string name) => Fields.First(field => field.Name == name);

    public Func<T, DateTime?> ArchivedAt { get; init; } = _ => null;
    /// <summary>Puts a row away (a time) or takes it out (null). A book without it lets go of a row, and the activity log keeps what it said.</summary>
    public Action<T, DateTime?>? Archive { get; init; }
}
