namespace Mimamori.Features.Ledger.Sheets;

/// <summary>
/// What a file would do to the ledger, worked out without touching it. An empty cell says nothing and erases nothing;
/// lines that already stand in the ledger are recognised first, so that the same file changes nothing the second time.
/// </summary>
public sealed class LedgerPlan
{
    private readonly RowMatcher _inUse;
    private readonly RowMatcher _putAway;
    private readonly HashSet<Guid> _claimed = [];

    private LedgerPlan(LedgerColumns columns, IReadOnlyList<Asset> inUse, IReadOnlyList<Asset> putAway) =>
        (Columns, _inUse, _putAway) = (columns, new RowMatcher(inUse), new RowMatcher(putAway));

    public LedgerColumns Columns { get; }

    public IReadOnlyList<PlannedRow> Rows { get; private set; } = [];

    /// <summary>Lines that are no row: sums, notes, headings of sections.</summary>
    public int Notes { get; private set; }

    public int Count(RowFate fate) => Rows.Count(row => row.Fate == fate);

    public static LedgerPlan Make(SheetTable table, LedgerColumns columns, IReadOnlyList<Asset> inUse, IReadOnlyList<Asset> putAway, SheetLayout? layout = null)
    {
        var plan = new LedgerPlan(columns, inUse, putAway);
        var under = table.Rows.Where(row => row.Line > columns.HeaderLine).ToList();
        var rows = under.Where(row => layout is null || !NoteColumns.IsNote(row, layout)).ToList();
        plan.Notes = under.Count - rows.Count;
        var lines = rows.ConvertAll(row => SheetLine.Read(row, columns));
        RefuseRepeatedNumbers(lines);
        var same = lines.ToDictionary(line => line, plan.FindSame);
        plan.Rows = [.. lines.Select(line => same[line] ?? plan.Decide(line))];
        return plan;
    }

    private static void RefuseRepeatedNumbers(List<SheetLine> lines)
    {
        var first = new Dictionary<string, int>();
        foreach (var line in lines)
            if (line.Values.GetValueOrDefault(nameof(Asset.Number)) is { } number && !first.TryAdd(number, line.Line))
                line.Refusal ??= string.Format(SheetText.NumberTwice, number, first[number]);
    }

    private PlannedRow? FindSame(SheetLine line)
    {
        if (line.Refusal is not null)
            return null;
        foreach (var asset in _inUse.Candidates(line.Values))
            if (!_claimed.Contains(asset.Id) && Planned(line, RowFate.Same, asset) is { Changes.Count: 0 } same)
            {
                _claimed.Add(asset.Id);
                return same;
            }
        return null;
    }

    private PlannedRow Decide(SheetLine line)
    {
        if (line.Refusal is not null)
            return Refused(line, line.Refusal);
        var open = _inUse.Candidates(line.Values).Where(asset => !_claimed.Contains(asset.Id)).ToList();
        if (open.Count > 1)
            return Refused(line, string.Format(SheetText.Ambiguous, open.Count));
        if (open.Count == 0 && IsPutAway(line))
            return Refused(line, SheetText.IsPutAway);
        var row = open.Count == 1 ? open[0] : EditAsset.Blank();
        _claimed.Add(row.Id);
        var planned = Planned(line, open.Count == 1 ? RowFate.Changed : RowFate.New, row);
        return AssetRules.Check(planned.Values) is { } problem ? Refused(line, problem.Sentence) : planned;
    }

    /// <summary>A machine somebody put away does not come back by an old list: known by its own number, or by every cell.</summary>
    private bool IsPutAway(SheetLine line) => _putAway.Candidates(line.Values).Any(asset =>
        asset.Number is not null && asset.Number == line.Values.GetValueOrDefault(nameof(Asset.Number))
        || asset.SerialNumber is not null && asset.SerialNumber == line.Values.GetValueOrDefault(nameof(Asset.SerialNumber))
        || Planned(line, RowFate.Same, asset).Changes.Count == 0);

    private static PlannedRow Planned(SheetLine line, RowFate fate, Asset row)
    {
        var values = AssetFields.All.ToDictionary(field => field.Name, field => line.Values.GetValueOrDefault(field.Name) ?? field.FormText(row));
        if (!line.Values.ContainsKey(nameof(Asset.Unplug)))
            AssetRules.AskAgainIfMedical(row, values);
        var changes = AssetFields.All
            .Select(field => new FieldChange(field, field.FormText(row), values[field.Name]))
            .Where(change => change.Before != change.After).ToList();
        return new PlannedRow(line.Line, fate, row, changes, values) { Remark = line.Remark, Phone = line.Phone };
    }

    private static PlannedRow Refused(SheetLine line, string why) => new(line.Line, RowFate.Refused, EditAsset.Blank(), [], line.Values) { Remark = why };
}
