using System.Globalization;

namespace Mimamori.Features.Discovery.Findings;

/// <summary>The words for what deserves a second look, and what one does about it, in the reader's language.</summary>
public static class FindingWords
{
    /// <summary>"smb1-in-use" as people say it; a code we do not know is said as it came.</summary>
    public static string Of(string code) => In(FindingText.Culture, code, "") ?? code;

    public static string? WhatToDo(string code) => In(FindingText.Culture, code, "Do");

    public static string? In(CultureInfo? culture, string code, string part) => FindingText.ResourceManager.GetString(Key(code) + part, culture);

    private static string Key(string code) => string.Concat(code.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
