using System.Text;

namespace Mimamori.Tests.Conventions;

/// <summary>C# with the inside of strings and comments blanked, so that braces can be counted; and the strings by themselves.</summary>
public sealed class CodeText
{
    private readonly StringBuilder _bare = new();
    private readonly StringBuilder _string = new();
    private readonly List<string> _strings = [];
    private readonly List<string> _comments = [];
    private readonly string _code;
    private int _at;

    private CodeText(string code) => _code = code;

    public string Bare => _bare.ToString();

    public IReadOnlyList<string> Strings => _strings;

    public IReadOnlyList<string> Comments => _comments;

    public static CodeText Read(string code)
    {
        var text = new CodeText(code);
        while (text._at < code.Length)
            text.Step();
        return text;
    }

    /// <summary>The longest run of lines inside braces that stand at method level: two deep in a file-scoped namespace, three in nested types.</summary>
    public IEnumerable<(int Line, int Length)> Methods()
    {
        var open = new Stack<(int Line, bool IsType)>();
        var lines = Bare.Split('\n');
        var head = "";
        for (var line = 0; line < lines.Length; line++)
            foreach (var letter in lines[line] + "\n")
            {
                if (letter == '{')
                    open.Push((line, IsType(head)));
                else if (letter == '}' && open.TryPop(out var block) && !block.IsType && open.TryPeek(out var outer) && outer.IsType)
                    yield return (block.Line + 1, line - block.Line + 1);
                head = letter is '{' or '}' or ';' ? "" : head + letter;
            }
    }

    private static bool IsType(string head) => System.Text.RegularExpressions.Regex.IsMatch(head, @"\b(class|record|struct|interface|enum|namespace)\b(?!.*=>)", System.Text.RegularExpressions.RegexOptions.Singleline);

    private void Step()
    {
        if (Starts("//"))
            Comment("\n", 0);
        else if (Starts("/*"))
            Comment("*/", 2);
        else if (RawQuotes() is >= 3 and var quotes)
            Raw(quotes);
        else if (_code[_at] == '"')
            Quoted(verbatim: _at > 0 && (_code[_at - 1] == '@' || (_code[_at - 1] == '$' && _at > 1 && _code[_at - 2] == '@')));
        else if (_code[_at] == '\'')
            Character();
        else
            _bare.Append(_code[_at++]);
    }

    private bool Starts(string what) => string.CompareOrdinal(_code, _at, what, 0, what.Length) == 0;

    private int RawQuotes() => _code.AsSpan(_at).IndexOfAnyExcept('"') is var count and >= 0 ? count : 0;

    private void Comment(string end, int length)
    {
        var till = _code.IndexOf(end, _at, StringComparison.Ordinal) is var found and >= 0 ? found + length : _code.Length;
        _comments.Add(_code[_at..till]);
        Skip(till);
    }

    private void Raw(int quotes)
    {
        var end = _code.IndexOf(new string('"', quotes), _at + quotes, StringComparison.Ordinal) + quotes;
        _strings.Add(_code[(_at + quotes)..(end - quotes)]);
        Skip(end);
    }

    private void Quoted(bool verbatim)
    {
        _string.Clear();
        for (_at++; _at < _code.Length && (_code[_at] != '"' || (verbatim && _at + 1 < _code.Length && _code[_at + 1] == '"')); _at++)
        {
            if (verbatim ? _code[_at] == '"' : _code[_at] == '\\')
                _at++;
            if (_code[_at] == '\n')
                _bare.Append('\n');
            _string.Append(_code[_at]);
        }
        _at++;
        _strings.Add(_string.ToString());
    }

    private void Character()
    {
        var end = _code.IndexOf('\'', _at + (_code[_at + 1] == '\\' ? 3 : 2));
        _strings.Add(_code[(_at + 1)..end]);
        Skip(end + 1);
    }

    private void Skip(int till)
    {
        _bare.Append('\n', _code.AsSpan(_at, till - _at).Count('\n'));
        _at = till;
    }
}
