using System.Text.RegularExpressions;

namespace Mimamori.Tests.Conventions;

/// <summary>Japanese stands in word files and content, not in code: else the other two languages would miss it.</summary>
public sealed partial class LiteralTests
{
    /// <summary>Where Japanese in code is data and not words for a screen.</summary>
    private static readonly (string Path, string Reason)[] Data =
    [
        ("src/Mimamori/Features/Contacts/OpeningHours.cs", "opening hours as people write them"),
        ("src/Mimamori/Features/Sample/", "the sample house is made of Japanese names"),
        ("src/Mimamori/Features/Ledger/AssetFields.cs", "heads of the tables houses already have, matched as they stand there"),
        ("src/Mimamori/Features/Ledger/KindWords.cs", "kinds of device as the tables of houses write them"),
        ("src/Capture/Lists/", "headings and labels as Japanese Windows and routers write them"),
        ("src/Mimamori/Features/Mapping/LabelLines.cs", "where a Japanese label may be broken"),
        ("src/Mimamori/Features/Mapping/PullOrder/BackupNames.cs", "names houses give to what holds their copies"),
        ("src/Mimamori/Features/Mapping/PlacesMap/FloorName.cs", "floors as houses write them"),
        ("src/Mimamori/Ui/Fields/", "values as the tables of houses write them: eras, yes and no"),
        ("src/Mimamori/Ui/Dates.cs", "the era's own letters"),
        ("src/Mimamori/Features/Checklists/FiscalYear.cs", "the era's own letters"),
        ("src/Mimamori/Features/Checklists/Official/", "labels, answers and eras as forms write them"),
        ("src/Mimamori/Features/Checklists/Disclosure/DisclosureSheet.cs", "answers as vendors write them"),
        ("src/Mimamori/Features/Inspections/Binder/BinderFonts.cs", "signs that do not begin a line"),
        ("src/Mimamori/Ui/Languages.cs", "each language by its own name"),
        ("src/Mimamori/Commands/ServeCommand.cs", "the product's own name"),
    ];

    /// <summary>Shapes and blanks that are the same in every language.</summary>
    private const string Signs = "　：／（）、。・「」【】＿？";

    [Fact]
    public void No_japanese_in_code() => CodeShapeTests.Empty(
        from file in Repository.Code
        where !IsData(file)
        from literal in CodeText.Read(Repository.Read(file)).Strings
        where Japanese().IsMatch(WithoutSigns(literal))
        select $"{file}: {literal}");

    [Fact]
    public void No_japanese_in_pages() => CodeShapeTests.Empty(
        from file in Repository.Pages
        where !IsData(file)
        from line in WithoutComments(Repository.Read(file)).Split('\n')
        where Japanese().IsMatch(WithoutSigns(line))
        select $"{file}: {line.Trim()}");

    private static bool IsData(string file) => Data.Any(data => file.StartsWith(data.Path, StringComparison.Ordinal)) || file.EndsWith("Columns.cs", StringComparison.Ordinal);

    private static string WithoutSigns(string text) => string.Concat(text.Where(letter => !Signs.Contains(letter)));

    private static string WithoutComments(string page) => LineComment().Replace(RazorComment().Replace(page, ""), "");

    [GeneratedRegex(@"[\u3040-\u30FF\u3400-\u9FFF\uFF66-\uFF9F]")]
    private static partial Regex Japanese();

    [GeneratedRegex(@"@\*.*?\*@|<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex RazorComment();

    [GeneratedRegex(@"(?<!:)//.*$", RegexOptions.Multiline)]
    private static partial Regex LineComment();
}
