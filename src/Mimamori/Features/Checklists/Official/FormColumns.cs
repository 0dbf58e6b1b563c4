namespace Mimamori.Features.Checklists.Official;

/// <summary>One time of checking: which columns it is written in (0: none).</summary>
public sealed record RoundColumns(int Answer, int Yes, int No, int Date)
{
    public int First => new[] { Answer, Yes, No }.Where(column => column > 0).DefaultIfEmpty(0).Min();
}

/// <summary>Which column of a form's table is for what.</summary>
public sealed record FormColumns
{
    public required int FirstHeadLine { get; init; }
    public required int LastHeadLine { get; init; }
    public required IReadOnlyList<RoundColumns> Rounds { get; init; }
    public required int Number { get; init; }
    public required int Target { get; init; }
    public required int Remark { get; init; }

    /// <summary>Left of it the form asks; from it on it is answered.</summary>
    public int FirstAnswer => Rounds.Min(round => round.First);

    private const int HeadWithin = 80, HeadLinesMax = 4, AlikeMin = 3;

    /// <summary>Null when no headings and no cells to choose in look like a form.</summary>
    public static FormColumns? Find(BookGrid sheet)
    {
        var choices = Enumerable.Range(1, sheet.Columns).Where(column => !sheet.IsHidden(column) && Holds(sheet, column, FormLabels.IsChoice)).ToList();
        if (HeadLines(sheet, choices) is not { } head)
            return null;
        var columns = Enumerable.Range(1, sheet.Columns).Where(column => !sheet.IsHidden(column)).Select(column => Column.Of(sheet, column, head, choices.Contains(column))).ToList();
        var rounds = RoundsOf(columns);
        return rounds.Count == 0 ? null : new FormColumns
        {
            FirstHeadLine = head.First, LastHeadLine = head.Last, Rounds = rounds,
            Number = columns.Find(column => column.Role == ColumnRole.Number).At,
            Target = columns.Find(column => column.Role == ColumnRole.Target).At,
            Remark = columns.Find(column => column.Role == ColumnRole.Remark).At,
        };
    }

    /// <summary>Whether several cells of a column are of one kind.</summary>
    private static bool Holds(BookGrid sheet, int column, Func<string, bool> kind) =>
        Enumerable.Range(1, sheet.Lines).Count(line => sheet.AreaAt(line, column) is var area && area.Top == line && area.Left == column && kind(sheet[line, column])) >= AlikeMin;

    /// <summary>The lines of headings: where most labels stand together, and the lines next to it that hold labels and no item.</summary>
    private static (int First, int Last)? HeadLines(BookGrid sheet, List<int> choices)
    {
        var hits = Enumerable.Range(1, Math.Min(sheet.Lines, HeadWithin)).ToDictionary(line => line, line => Hits(sheet, line));
        var best = hits.OrderByDescending(hit => hit.Value).ThenBy(hit => hit.Key).FirstOrDefault();
        if (best.Value < 2)
            return choices.Count == 0 ? null : BeforeChoices(sheet, choices[0]);
        var (first, last) = (best.Key, best.Key);
        while (first > 1 && last - first < HeadLinesMax && hits[first - 1] > 0)
            first--;
        while (last < hits.Count && last - first < HeadLinesMax && hits[last + 1] > 0)
            last++;
        return (first, last);
    }

    /// <summary>A table without headings begins where the first cell to choose in stands.</summary>
    private static (int, int) BeforeChoices(BookGrid sheet, int column)
    {
        var line = Enumerable.Range(1, sheet.Lines).First(line => FormLabels.IsChoice(sheet[line, column]));
        return (line, line - 1);
    }

    /// <summary>How many kinds of label a line holds; a line with a sentence in it asks something and is no heading.</summary>
    private static int Hits(BookGrid sheet, int line)
    {
        var texts = Enumerable.Range(1, sheet.Columns).Where(column => !sheet.IsHidden(column) && sheet.AreaAt(line, column).Left == column).Select(column => sheet[line, column]).Where(text => text.Length > 0).ToList();
        return texts.Exists(text => FormLabels.IsChoice(text) || FormRows.IsSentence(text)) ? 0
            : texts.Select(text => (FormLabels.RoleOf(text), FormLabels.RoundOf(text))).Where(label => label is not (ColumnRole.None, 0)).Distinct().Count();
    }

    private readonly record struct Column(int At, ColumnRole Role, int Round)
    {
        public bool Answers => Role is ColumnRole.Result or ColumnRole.Yes or ColumnRole.No;

        /// <summary>The lowest heading says what a column is for; any heading above may say which time of checking.</summary>
        public static Column Of(BookGrid sheet, int column, (int First, int Last) head, bool isChoice)
        {
            var texts = Enumerable.Range(head.First, Math.Max(0, head.Last - head.First + 1)).Select(line => sheet[line, column]).ToList();
            var role = texts.Select(FormLabels.RoleOf).LastOrDefault(role => role != ColumnRole.None);
            role = isChoice && role is not (ColumnRole.Yes or ColumnRole.No) ? ColumnRole.Result : role;
            // A heading drawn over an answer and its day: the day is known by the room it leaves.
            role = role == ColumnRole.Result && !isChoice && Holds(sheet, column, DateCell.HasRoom) ? ColumnRole.Date : role;
            return new Column(column, role, texts.Select(FormLabels.RoundOf).LastOrDefault(round => round > 0));
        }
    }

    /// <summary>Left to right: a heading that names its round goes there; without a name a new answer begins a new round.</summary>
    private static List<RoundColumns> RoundsOf(List<Column> columns)
    {
        var rounds = new SortedDictionary<int, RoundColumns>();
        var current = 1;
        foreach (var column in columns.Where(column => column.Answers || column.Role == ColumnRole.Date))
        {
            if (column.Round > 0)
                current = column.Round;
            else if (column.Answers && rounds.GetValueOrDefault(current) is { } so && IsTaken(so, column.Role))
                current++;
            var round = rounds.GetValueOrDefault(current) ?? new RoundColumns(0, 0, 0, 0);
            rounds[current] = Put(round, column);
        }
        return [.. rounds.Values.Where(round => round.First > 0 && (round.Answer > 0 || round is { Yes: > 0, No: > 0 })).OrderBy(round => round.First)];
    }

    private static bool IsTaken(RoundColumns round, ColumnRole role) => role switch
    {
        ColumnRole.Yes => round.Yes > 0 || round.Answer > 0,
        ColumnRole.No => round.No > 0 || round.Answer > 0,
        _ => round.First > 0,
    };

    /// <summary>What a heading is drawn over comes in several columns; the first of them holds what is written.</summary>
    private static RoundColumns Put(RoundColumns round, Column column) => column.Role switch
    {
        ColumnRole.Yes when round.Yes == 0 => round with { Yes = column.At },
        ColumnRole.No when round.No == 0 => round with { No = column.At },
        ColumnRole.Date when round.Date == 0 => round with { Date = column.At },
        ColumnRole.Result when round.First == 0 => round with { Answer = column.At },
        _ => round,
    };
}
