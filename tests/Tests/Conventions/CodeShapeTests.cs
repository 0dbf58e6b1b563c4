using System.Text.RegularExpressions;

namespace Mimamori.Tests.Conventions;

public sealed partial class CodeShapeTests
{
    private const int FileLimit = 300;
    private const int MethodLimit = 70;

    /// <summary>Longer on purpose, each with what the length buys.</summary>
    private static readonly Dictionary<string, string> LongOnPurpose = new()
    {
    };

    /// <summary>Names that say nothing; when a type gets one, its real name has not been found yet.</summary>
    private static readonly string[] EmptyNames = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Common", "Base"];

    [Fact]
    public void No_file_is_longer_than_300_lines() => Empty(
        from file in Repository.Code.Concat(Repository.Pages)
        let lines = Repository.Read(file).Count('\n')
        where lines > FileLimit && !LongOnPurpose.ContainsKey(file)
        select $"{file}: {lines}");

    [Fact]
    public void No_method_is_longer_than_70_lines() => Empty(
        from file in Repository.Code
        where !LongOnPurpose.ContainsKey(file)
        from method in CodeText.Read(Repository.Read(file)).Methods()
        where method.Length > MethodLimit
        select $"{file}:{method.Line}: {method.Length}");

    [Fact]
    public void No_type_has_an_empty_name() => Empty(
        from file in Repository.Code
        from Match type in TypeName().Matches(CodeText.Read(Repository.Read(file)).Bare)
        where EmptyNames.Any(ending => type.Groups["name"].Value.EndsWith(ending, StringComparison.Ordinal))
        select $"{file}: {type.Groups["name"].Value}");

    [Fact]
    public void Nothing_is_left_to_do_without_an_issue() => Empty(
        from file in Repository.Code.Concat(Repository.Files.Where(file => file.StartsWith("tests/", StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal)))
        from comment in CodeText.Read(Repository.Read(file)).Comments
        where ToDo().IsMatch(comment) && !comment.Contains('#')
        select $"{file}: {comment.Trim()}");

    [Fact]
    public void The_reader_of_code_counts_as_a_person_would()
    {
        var code = CodeText.Read("class A\n{\n  string b = \"{\";\n  // {\n  void C()\n  {\n    var d = '{';\n    var e = \"\"\"\n}\n\"\"\";\n  }\n}\n");

        Assert.Equal([(6, 6)], code.Methods());
        Assert.Equal(["{", "{", "\n}\n"], code.Strings);
    }

    internal static void Empty(IEnumerable<string> found)
    {
        var list = found.Distinct().ToList();
        Assert.True(list.Count == 0, string.Join('\n', list));
    }

    [GeneratedRegex(@"\b(?:class|record(?:\s+struct)?|struct|interface|enum)\s+(?<name>[A-Z]\w*)")]
    private static partial Regex TypeName();

    [GeneratedRegex(@"\b(TODO|FIXME|XXX|HACK)\b")]
    private static partial Regex ToDo();
}
