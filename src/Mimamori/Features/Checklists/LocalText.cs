using System.Globalization;
using YamlDotNet.Serialization;

namespace Mimamori.Features.Checklists;

/// <summary>A text of the content in the three languages; as a string it is the reader's.</summary>
public sealed record LocalText
{
    public required string Ja { get; init; }
    public required string En { get; init; }
    [YamlMember(Alias = "zh-Hans", ApplyNamingConventions = false)]
    public required string ZhHans { get; init; }

    public override string ToString() => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName switch
    {
        "ja" => Ja,
        "zh" => ZhHans,
        _ => En,
    };
}
