using System.Net;
using System.Text.RegularExpressions;

namespace Mimamori.Tests.Houses;

/// <summary>A form of a page as far as a test needs it: where it posts to and what it hides.</summary>
public sealed partial record HtmlForm(string Action, IReadOnlyList<(string Name, string Value)> Hidden)
{
    public static HtmlForm Find(string html, string action)
    {
        foreach (Match form in Forms().Matches(html))
            if (Attribute(form.Groups["tag"].Value, "action") == action)
                return new HtmlForm(action, HiddenOf(form.Groups["body"].Value));
        throw new InvalidOperationException($"No form posts to {action} in:\n{html}");
    }

    private static List<(string, string)> HiddenOf(string body) =>
        [.. Inputs().Matches(body).Select(input => input.Value)
            .Where(input => Attribute(input, "type") == "hidden")
            .Select(input => (Attribute(input, "name")!, Attribute(input, "value") ?? ""))];

    private static string? Attribute(string tag, string name) =>
        Regex.Match(tag, $"\\b{name}=\"([^\"]*)\"") is { Success: true } match ? WebUtility.HtmlDecode(match.Groups[1].Value) : null;

    [GeneratedRegex("<form(?<tag>[^>]*)>(?<body>.*?)</form>", RegexOptions.Singleline)]
    private static partial Regex Forms();

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Inputs();
}
