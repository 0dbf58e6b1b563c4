using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Ledger.Registers;

/// <summary>
/// The rows of a register. A house has tens of them, seldom hundreds, so they are read in one question and searched as the
/// reader sees them: in words of the reader's language, names of picked rows included.
/// </summary>
public static class RegisterRows
{
    public const int PageSize = 50;

    public sealed record Found<T>(IReadOnlyList<T> Rows, int Total, int All, int Page);

    public static Task<List<T>> ReadAsync<T>(Database database, CancellationToken cancellation) where T : class
    {
        var rows = database.Set<T>().AsNoTracking();
        foreach (var other in database.Model.FindEntityType(typeof(T))!.GetNavigations())
            rows = rows.Include(other.Name);
        return rows.ToListAsync(cancellation);
    }

    public static Found<T> Find<T>(RegisterView<T> view, RegisterQuery query, IEnumerable<T> rows) where T : class
    {
        var there = rows.Where(row => (view.Register.ArchivedAt(row) is not null) == query.Away).ToList();
        var words = (query.Search ?? "").Split((char[])[' ', '　'], StringSplitOptions.RemoveEmptyEntries).Take(8).Select(FieldReader.Fold).ToList();
        var found = Ordered(view, query, there.Where(row => Has(view, row, words))).ToList();
        var page = Math.Clamp(query.Page, 1, Math.Max(1, (found.Count + PageSize - 1) / PageSize));
        return new Found<T>([.. found.Skip((page - 1) * PageSize).Take(PageSize)], found.Count, there.Count, page);
    }

    /// <summary>Everything in use, for papers and files.</summary>
    public static IEnumerable<T> InOrder<T>(RegisterView<T> view, IEnumerable<T> rows) where T : class =>
        Ordered(view, new RegisterQuery(view.Register.Address), rows.Where(row => view.Register.ArchivedAt(row) is null));

    private static bool Has<T>(RegisterView<T> view, T row, List<string> words) where T : class
    {
        if (words.Count == 0)
            return true;
        var text = FieldReader.Fold(string.Join(' ', view.Register.Fields.Select(field => field.Shown(row)).Concat(view.Columns.Select(column => column.OnPaper(row)))));
        return words.TrueForAll(word => text.Contains(word, StringComparison.Ordinal));
    }

    private static IEnumerable<T> Ordered<T>(RegisterView<T> view, RegisterQuery query, IEnumerable<T> rows) where T : class
    {
        var names = StringComparer.CurrentCulture;
        if (view.Columns.FirstOrDefault(column => column.Name == query.Sort) is not { } sort)
            return rows.OrderBy(view.Rank).ThenBy(view.Register.NameOf, names);
        // Rows without a value come last, whichever way the others run.
        var known = rows.OrderBy(row => sort.Text(row) is null);
        return (query.Descending ? known.ThenByDescending(sort.Text, names) : known.ThenBy(sort.Text, names)).ThenBy(view.Register.NameOf, names);
    }
}
