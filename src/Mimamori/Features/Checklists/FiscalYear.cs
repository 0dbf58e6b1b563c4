using System.Globalization;

namespace Mimamori.Features.Checklists;

/// <summary>年度: April to March.</summary>
public static class FiscalYear
{
    public static int Of(DateOnly day) => day.Month >= 4 ? day.Year : day.Year - 1;

    public static DateOnly LastDay(int year) => new(year + 1, 3, 31);

    /// <summary>令和8年度（2026年度）; "FY2026" elsewhere.</summary>
    public static string Name(int year) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName switch
    {
        "ja" => $"令和{year - 2018}年度（{year}年度）",
        "zh" => $"令和{year - 2018}年度（{year}年度）",
        _ => $"FY{year}",
    };
}
