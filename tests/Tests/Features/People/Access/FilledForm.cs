using System.Net;
using System.Text.RegularExpressions;

namespace Mimamori.Tests.Features.People.Access;

/// <summary>A form as somebody would send it who fills every field.</summary>
public sealed partial record FilledForm(string Path, IReadOnlyDictionary<string, string> Fields)
{
    public static IEnumerable<FilledForm> On(string page, string html)
    {
        foreach (Match form in Forms().Matches(html))
        {
            var tag = form.Groups["tag"].Value;
            if (Attribute(tag, "method")?.Equals("post", StringComparison.OrdinalIgnoreCase) == true)
                yield return new FilledForm(Attribute(tag, "action") is { Length: > 0 } action ? action.Split('?', '#')[0] : page, FieldsOf(form.Groups["body"].Value));
        }
    }

    /// <summary>The same form with the rows of another house in it.</summary>
    public FilledForm For(PlantedHouse own, PlantedHouse other)
    {
        string Swap(string text) => own.Ids.Aggregate(text, (made, id) => made.Replace(id.Value.ToString(), other.Ids[id.Key].ToString(), StringComparison.Ordinal));
        return new(Swap(Path), Fields.ToDictionary(field => field.Key, field => Swap(field.Value)));
    }

    private static Dictionary<string, string> FieldsOf(string body)
    {
        var fields = new Dictionary<string, string>();
        foreach (Match input in Inputs().Matches(body))
            if (Attribute(input.Value, "name") is { } name && name != "__RequestVerificationToken" && Attribute(input.Value, "type") is not "file")
                fields.TryAdd(name, Attribute(input.Value, "value") is { Length: > 0 } value ? value : "試し");
        foreach (Match choice in Selects().Matches(body))
            if (Attribute(choice.Groups["tag"].Value, "name") is { } name)
                fields.TryAdd(name, Attribute(choice.Groups["option"].Value, "value") ?? "");
        return fields;
    }

    private static string? Attribute(string tag, string name) =>
        Regex.Match(tag, $"\\b{name}=\"([^\"]*)\"") is { Success: true } match ? WebUtility.HtmlDecode(match.Groups[1].Value) : null;

    [GeneratedRegex("<form(?<tag>[^>]*)>(?<body>.*?)</form>", RegexOptions.Singleline)]
    private static partial Regex Forms();

    [GeneratedRegex("<(input|textarea|button)[^>]*>")]
    private static partial Regex Inputs();

    [GeneratedRegex("<select(?<tag>[^>]*)>\\s*(?<option><option[^>]*>)", RegexOptions.Singleline)]
    private static partial Regex Selects();
}
