using System.Globalization;
using System.Resources;
using Mimamori.Features.Checklists;
using Mimamori.Ui;

namespace Mimamori.Features.Reporting.Posters;

/// <summary>A poster speaks three languages at once: whoever stands before it has chosen none.</summary>
public static class Words3
{
    public static IEnumerable<(string Culture, string Words)> Of(string key) => Languages.All.Select(language => (language.Culture, Word(key, language.Culture)));

    public static IEnumerable<(string Culture, string Words)> Of(LocalText text) => [("ja", text.Ja), ("en", text.En), ("zh-Hans", text.ZhHans)];

    public static string Word(string key, string culture) => Word(PosterText.ResourceManager, key, culture);

    public static string Word(ResourceManager words, string key, string culture) => words.GetString(key, CultureInfo.GetCultureInfo(culture))!;
}
