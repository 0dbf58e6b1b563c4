using System.Text.RegularExpressions;

namespace Mimamori.Capture.Lists.Neighbours;

/// <summary><c>NAME  Gig 1/0/10  144  R S I  2811  Fas 0/0</c>, squeezed or not: the port and the number of seconds after it give the rest its meaning.</summary>
internal static partial class HoldTimeLine
{
    public static NeighbourRow? Read(string[] words, string? nameBefore)
    {
        for (var at = nameBefore is null ? 1 : 0; at < words.Length && at < 12; at++)
        {
            if (!PortName().IsMatch(words[at])) continue;
            var two = at + 1 < words.Length && at + 2 < words.Length && PortNumber().IsMatch(words[at + 1]) && !IsSeconds(words[at + 1]);
            var seconds = at + (two ? 2 : 1);
            if (seconds >= words.Length || !IsSeconds(words[seconds])) continue;
            var name = at == 0 ? nameBefore : string.Join(' ', words[..at]);
            return Rest(name, string.Join(' ', words[at..seconds]), words[(seconds + 1)..]);
        }
        return null;
    }

    private static NeighbourRow Rest(string? name, string port, string[] rest)
    {
        var letters = rest.TakeWhile(word => Letters().IsMatch(word)).Count();
        var tail = rest[letters..];
        // The last column is the neighbour's own port, of one word or of two.
        var own = tail.Length >= 2 && PortNumber().IsMatch(tail[^1]) && !tail[^1].Contains(':', StringComparison.Ordinal) ? 2 : Math.Min(1, tail.Length);
        return new NeighbourRow(name, port, null, tail.Length > 0 ? string.Join(' ', tail[^own..]) : null, tail.Length > own ? string.Join(' ', tail[..^own]) : null,
            letters > 0 ? string.Join(' ', rest[..letters]) : null);
    }

    private static bool IsSeconds(string word) => word.Length <= 5 && word.All(char.IsAsciiDigit);

    [GeneratedRegex(@"^(Gig|Ten|Fas|Eth|Two|For|Fif|Hun|Gi|Te|Fa|Et|Tw|Fo|Hu|TF|FH|mgmt|Mg|Ma|Po|GE|XGE|Ser|Se|BE|BVI|Ap)(\d[\d/.:]*|\d*[A-Za-z]*\d[\d/.:]*)?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex PortName();

    [GeneratedRegex(@"^\d[\d/.:A-Za-z-]*$", RegexOptions.NonBacktracking)]
    private static partial Regex PortNumber();

    [GeneratedRegex(@"^([A-Za-z]|[A-Z](,[A-Z])+|[RBTCWPSO]{2,4})$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Letters();
}
