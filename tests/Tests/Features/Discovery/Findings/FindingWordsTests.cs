using System.Globalization;
using System.Text.RegularExpressions;
using Mimamori.Features.Discovery.Findings;
using Mimamori.Tests.Conventions;

namespace Mimamori.Tests.Features.Discovery.Findings;

/// <summary>Every code the reader of captures can report has a sentence and an advice in each language.</summary>
public sealed partial class FindingWordsTests
{
    [Fact]
    public void Every_code_is_said_in_three_languages_with_what_to_do()
    {
        var codes = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Capture"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Code().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value)
            .Concat(["telnet-in-use", "ftp-in-use", "smb1-in-use"]).Distinct().ToList();
        Assert.InRange(codes.Count, 17, 100);
        var missing = from code in codes
                      from language in (string[])["", "en", "zh-Hans"]
                      from part in (string[])["", "Do"]
                      let culture = CultureInfo.GetCultureInfo(language)
                      where FindingWords.In(culture, code, part) is null || language.Length > 0 && FindingWords.In(culture, code, part) == FindingWords.In(CultureInfo.InvariantCulture, code, part)
                      select $"{code} {part} {language}";
        Assert.Empty(missing);
    }

    [Fact]
    public void A_code_nobody_knows_is_said_as_it_came() => Assert.Equal(("odd-thing", null), (FindingWords.Of("odd-thing"), FindingWords.WhatToDo("odd-thing")));

    [GeneratedRegex("(?:new Found|notes\\.Finding)\\(\"([a-z0-9-]+)\"")]
    private static partial Regex Code();
}
