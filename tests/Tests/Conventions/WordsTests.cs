using System.Text.RegularExpressions;

namespace Mimamori.Tests.Conventions;

/// <summary>What people read stands in the word files, in three languages, in the words they use themselves.</summary>
public sealed partial class WordsTests
{
    /// <summary>Words that mean something else on a ward, or nothing (the research's section 6.2), and what is said instead.</summary>
    private static readonly (string Word, string Instead)[] Avoided =
    [
        ("ネットワーク", "院内LAN、つながり、回線"),
        ("医療情報", "患者さんの情報／システム"),
        ("インシデント", "サイバーのヒヤリ・ハット、システムの異常"),
        ("脆弱性", "弱点（ぜいじゃくせい）"),
        ("パッチ", "更新"),
        ("ファームウェア", "更新（機器の中のソフト）"),
        ("ベンダ", "事業者・保守会社"),
        ("マルウェア", "悪いプログラム（ウイルス）"),
        ("ランサムウェア", "データを人質にするウイルス"),
        ("アカウント", "ID（利用者登録）"),
        ("フォレンジック", "証拠を残して調べること"),
        ("リモートメンテナンス", "遠隔保守（外から直す）"),
        ("CSIRT", "対策本部"),
        ("CISO", "安全管理責任者"),
        ("セグメント", "区画"),
        ("VLAN", "区画"),
        ("アクセスログ", "使用記録"),
        ("MFA", "二要素認証（パスワード＋もう一つ）"),
        ("ウイルス", "コンピュータのウイルス"),
        ("せよ", "です・ます"),
        ("違反", "（責めない）"),
        ("不正", "（責めない）"),
    ];

    /// <summary>Where such a word is right: file, key (or * for all) and why.</summary>
    private static readonly (string File, string Key, string Reason)[] Right =
    [
    ];

    [Fact]
    public void Every_word_is_there_in_three_languages_with_the_same_gaps() => CodeShapeTests.Empty(
        from file in Repository.Words
        let japanese = Repository.ReadWords(file)
        from language in new[] { "en", "zh-Hans" }
        let other = Repository.ReadWords(file.Replace(".resx", $".{language}.resx"))
        from key in japanese.Keys.Union(other.Keys)
        let fault = Fault(japanese.GetValueOrDefault(key), other.GetValueOrDefault(key))
        where fault is not null
        select $"{file} ({language}) {key}: {fault}");

    [Fact]
    public void Staff_read_their_own_words() => CodeShapeTests.Empty(
        from file in Repository.Words
        from word in Repository.ReadWords(file)
        from avoided in Avoided
        where IsSaid(word.Value, avoided.Word) && !IsRight(file, word.Key)
        select $"{file} {word.Key}: 「{avoided.Word}」→ {avoided.Instead}: {word.Value}");

    [Fact]
    public void No_exception_outlives_its_word() => CodeShapeTests.Empty(
        from right in Right
        from file in Repository.Words.Where(file => Path.GetFileNameWithoutExtension(file) == right.File)
        where !Repository.ReadWords(file).Any(word => word.Key == right.Key && Avoided.Any(avoided => IsSaid(word.Value, avoided.Word)))
        select $"{right.File} {right.Key}");

    /// <summary>The words of a text that a ward would not understand, or understand otherwise; content is held to the same.</summary>
    internal static IEnumerable<string> Said(string text) => Avoided.Select(avoided => avoided.Word).Where(word => IsSaid(text, word));

    private static string? Fault(string? japanese, string? other)
    {
        if (string.IsNullOrWhiteSpace(japanese) || string.IsNullOrWhiteSpace(other))
            return "missing or empty";
        return Gaps(japanese).SetEquals(Gaps(other)) ? null : $"other gaps: {japanese} / {other}";
    }

    private static HashSet<string> Gaps(string text) => [.. Gap().Matches(text).Select(gap => gap.Groups["number"].Value)];

    // 「コンピュータのウイルス」 and a word in the gloss behind 「悪いプログラム」 are what we do say.
    private static bool IsSaid(string text, string word) =>
        text.Replace("コンピュータのウイルス", "").Replace("（ウイルス）", "").Replace("人質にするウイルス", "").Contains(word, StringComparison.Ordinal);

    private static bool IsRight(string file, string key) =>
        Right.Any(right => right.File == Path.GetFileNameWithoutExtension(file) && (right.Key == "*" || right.Key == key));

    [GeneratedRegex(@"(?<!\{)\{(?<number>\d+)(:[^}]*)?\}")]
    private static partial Regex Gap();
}
