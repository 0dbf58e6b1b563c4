namespace Mimamori.Capture.Lists;

/// <summary>A word of a line and where it stands, counted in places of a terminal.</summary>
internal readonly record struct LineWord(string Text, int Start, int End)
{
    private const int TabStop = 8;

    public static List<LineWord> Split(string line)
    {
        var words = new List<LineWord>();
        var (place, begin, beginPlace) = (0, -1, 0);
        for (var i = 0; i <= line.Length; i++)
        {
            var gap = i == line.Length || char.IsWhiteSpace(line[i]);
            if (gap && begin >= 0)
            {
                words.Add(new LineWord(line[begin..i], beginPlace, place));
                begin = -1;
            }
            if (!gap && begin < 0) (begin, beginPlace) = (i, place);
            if (i < line.Length) place += line[i] == '\t' ? TabStop - place % TabStop : IsWide(line[i]) ? 2 : 1;
        }
        return words;
    }

    private static bool IsWide(char letter) => letter is >= '\u2E80' and not (>= '\uFF61' and <= '\uFF9F');
}
