namespace Mimamori.Features.Reporting.Morning;

/// <summary>The heads of the hand-over list, in Japanese in every language: the systems that read it are Japanese. Our own words, not a form's.</summary>
internal static class HandOverColumns
{
    public static IReadOnlyList<string> Heads { get; } =
    [
        "受付番号", "医療安全の番号", "発生年", "発生月", "曜日", "時間帯", "実施の有無", "影響度", "影響度の確かさ", "発生場所（要確認）", "概要（要確認）", "関連機器（要確認）",
        "発生要因（要確認）", "第1報のひとこと", "第2報の内容（要確認）", "起きやすかった理由（要確認）", "改善策（要確認）", "障害レベル", "悪いプログラムの疑い", "情報漏えい", "医療側への候補",
    ];
}
