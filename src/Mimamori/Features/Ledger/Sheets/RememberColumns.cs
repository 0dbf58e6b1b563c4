using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Ui;

namespace Mimamori.Features.Ledger.Sheets;

/// <summary>Keeps what a person said about the columns of a list, and finds it again for the next list with the same headings.</summary>
public sealed class RememberColumns(Database database)
{
    public async Task<IReadOnlyDictionary<int, string>?> FindAsync(SheetLayout layout, CancellationToken cancellation) =>
        await database.LedgerLayouts.AsNoTracking().FirstOrDefaultAsync(known => known.Signature == layout.Signature, cancellation) is { } known ? Read(known.Columns) : null;

    public async Task<Problem?> KeepAsync(string fileName, SheetLayout layout, IReadOnlyDictionary<int, string> said, CancellationToken cancellation)
    {
        if (said.Values.GroupBy(name => name).FirstOrDefault(group => group.Count() > 1)?.Key is { } twice)
            return new Problem(string.Format(SheetText.FieldTwice, HeadingColumns.Fields.First(field => field.Name == twice).Label));
        if (!said.Values.Contains(nameof(Asset.Name)))
            return new Problem(SheetText.NameNotChosen);
        var columns = string.Join(';', said.Where(pair => HeadingColumns.Fields.Any(field => field.Name == pair.Value)).Select(pair => $"{pair.Key}={pair.Value}"));
        if (await database.LedgerLayouts.FirstOrDefaultAsync(known => known.Signature == layout.Signature, cancellation) is { } known)
            (known.Columns, known.FileName, known.At) = (columns, fileName, database.Now);
        else
            database.LedgerLayouts.Add(new LedgerLayout { Signature = layout.Signature, Columns = columns, FileName = fileName, At = database.Now });
        database.Log("ledger.columns-matched", fileName, null, columns);
        await database.SaveChangesAsync(cancellation);
        return null;
    }

    private static Dictionary<int, string> Read(string columns) => columns.Split(';', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2)).ToDictionary(pair => int.Parse(pair[0], CultureInfo.InvariantCulture), pair => pair[1]);
}
