namespace Mimamori.Capture.Lists;

/// <summary>
/// Goes through a text line by line and lets each way of writing try. People paste several commands into one file, so a
/// file may hold a MAC table, an ARP table and leases one after the other.
/// </summary>
internal sealed class ListLines
{
    /// <summary>Commands after which a prompt's name is worth keeping.</summary>
    private static readonly string[] Commands = ["show", "sh", "display", "dis", "get", "execute", "arp", "ip"];

    private readonly ListProblems _problems = new();
    private readonly LeaseFiles _leases;
    private readonly TableRows _table;
    private DelimitedList? _delimited;

    public ListLines() => (_leases, _table) = (new LeaseFiles(_problems), new TableRows(_problems));

    public List<ListEntry> Entries { get; } = [];

    public ListProblems Problems => _problems;

    public static ListLines Read(string text)
    {
        var lines = new ListLines();
        var number = 0;
        foreach (var span in text.AsSpan().EnumerateLines())
        {
            number++;
            if (span.Length > ListLimits.LineLength) lines._problems.Add("line-too-long", number);
            else if (lines.Entries.Count >= ListLimits.Rows) lines._problems.Add("rows-over-limit", number);
            else if (!span.IsWhiteSpace()) lines.Read(span.ToString(), number);
        }
        lines._leases.Close(lines.Entries);
        return lines;
    }

    private void Read(string line, int number)
    {
        if (DelimitedList.Find(line) is { } found)
        {
            _delimited = found;
            return;
        }
        if (_delimited?.TryRead(line, number, Entries, _problems) == true) return;
        // Cells with commas or tabs under headings we do not know are somebody's own table: guessing rows out of it would invent machines.
        if (_delimited is null && IsForeignTable(line)) return;
        var words = LineWord.Split(line);
        if (words.Count == 0 || TakePrompt(words)) return;
        _ = _leases.TryRead(line, words, number, Entries) || NeighbourLines.TryRead(words, number, Entries, _problems) || _table.TryRead(words, number, Entries);
    }

    private static bool IsForeignTable(string line) => line.AsSpan().Count(',') >= 4 && !line.Contains("  ", StringComparison.Ordinal) || line.AsSpan().TrimStart('\t').Count('\t') >= 4;

    /// <summary><c>SW-3F#show mac address-table</c> names the switch, and a new table begins.</summary>
    private bool TakePrompt(List<LineWord> words)
    {
        var prompt = words[0].Text;
        var end = prompt.IndexOfAny(['#', '>']);
        if (end <= 0) return false;
        var command = end + 1 < prompt.Length ? prompt[(end + 1)..] : words.Count > 1 ? words[1].Text : "";
        if (Array.IndexOf(Commands, command) < 0) return false;
        _table.Switch = ListText.Clean(prompt[..end].Trim('(', ')', '<', '>', '[', ']'));
        _table.Forget();
        return true;
    }
}
