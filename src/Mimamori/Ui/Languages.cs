using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace Mimamori.Ui;

/// <summary>Japanese first; English and Simplified Chinese by a switch on each page, remembered in a cookie.</summary>
public static class Languages
{
    public static IReadOnlyList<(string Culture, string Label)> All { get; } =
        [("ja", "日本語"), ("en", "English"), ("zh-Hans", "简体中文")];

    public static void AddLanguages(this IServiceCollection services) => services.AddRequestLocalization(options =>
    {
        var cultures = All.Select(language => language.Culture).ToArray();
        options.SetDefaultCulture("ja").AddSupportedCultures(cultures).AddSupportedUICultures(cultures);
        // Care PCs often have an English browser: the house's language is chosen by people, not by Accept-Language.
        options.RequestCultureProviders = [new CookieRequestCultureProvider()];
    });

    public static void MapLanguages(this WebApplication app) => app.MapGet("/language/{culture}", (string culture, string? back, HttpContext context) =>
    {
        Choose(context, culture);
        return Results.LocalRedirect(IsLocal(back) ? back! : "/");
    });

    /// <summary>This browser speaks the language from its next page on; one we do not speak changes nothing.</summary>
    public static void Choose(HttpContext context, string? culture)
    {
        if (All.Any(language => language.Culture == culture))
            context.Response.Cookies.Append(
                CookieRequestCultureProvider.DefaultCookieName,
                CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture!)),
                new CookieOptions { MaxAge = TimeSpan.FromDays(400), IsEssential = true, SameSite = SameSiteMode.Lax });
    }

    /// <summary>For what is written without a browser that chose: a console speaks any language, we speak these.</summary>
    public static CultureInfo Nearest(CultureInfo wanted) => CultureInfo.GetCultureInfo(All.Any(language => language.Culture == wanted.Name) ? wanted.Name : All[0].Culture);

    public static bool IsJapanese => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "ja";

    /// <summary>Texts in Chinese are our own drafts: nobody whose language it is has read them yet.</summary>
    public static bool IsDraft => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh";

    /// <summary>Things named one after another, parted as the reader's language parts them.</summary>
    public static string Listed(IEnumerable<string?> things) => string.Join(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? ", " : "、", things);

    public static bool IsLocal(string? path) => path is ['/', ..] && !path.StartsWith("//", StringComparison.Ordinal) && !path.StartsWith("/\\", StringComparison.Ordinal)
        && path.All(letter => letter is > ' ' and < '\u007F'); // what a header takes
}
