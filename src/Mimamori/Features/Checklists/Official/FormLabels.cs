using System.Text;
using System.Text.RegularExpressions;

namespace Mimamori.Features.Checklists.Official;

/// <summary>What a heading of the form says its column is for.</summary>
public enum ColumnRole { None, Number, Item, Result, Yes, No, Date, Target, Remark }

/// <summary>
/// The words by which the parts of a form are known. They are labels of columns, not sentences of the form; another edition may set
/// them otherwise, so spaces, line breaks and wide letters do not count.
/// </summary>
public static partial class FormLabels
{
    private static readonly (ColumnRole Role, Regex Label)[] Roles =
    [
        (ColumnRole.Yes, YesOnly()), (ColumnRole.No, NoOnly()), (ColumnRole.Target, TargetLabel()), (ColumnRole.Date, DateLabel()),
        (ColumnRole.Remark, RemarkLabel()), (ColumnRole.Result, ResultLabel()), (ColumnRole.Number, NumberLabel()), (ColumnRole.Item, ItemLabel()),
    ];

    /// <summary>One writing for what people see as the same: width, circled numbers and compatibility forms folded, no blanks.</summary>
    public static string Folded(string text) => new([.. text.Normalize(NormalizationForm.FormKC).Where(letter => !char.IsWhiteSpace(letter) && !char.IsControl(letter))]);

    /// <summary>Without blanks but with its circled numbers.</summary>
    public static string Joined(string text) => new([.. text.Where(letter => !char.IsWhiteSpace(letter) && !char.IsControl(letter))]);

    public static ColumnRole RoleOf(string text)
    {
        var folded = Folded(text);
        return folded.Length is 0 or > 24 ? ColumnRole.None : Roles.FirstOrDefault(role => role.Label.IsMatch(folded)).Role;
    }

    /// <summary>Which time of checking a heading is about; 0 when it does not say.</summary>
    public static int RoundOf(string text) => Folded(text) is { Length: <= 24 } folded && Round().Match(folded) is { Success: true } round ? round.Groups[1].Value[0] - '0' : 0;

    /// <summary>A cell in which one of two words is to be marked.</summary>
    public static bool IsChoice(string text) => Folded(text) is { Length: <= 40 } folded && Choice().IsMatch(folded);

    /// <summary>A cell to choose in, or one in which somebody has chosen.</summary>
    public static bool IsAnswer(string text) => IsChoice(text) || RoleOf(text) is ColumnRole.Yes or ColumnRole.No;

    [GeneratedRegex(@"^[(（]?はい[)）]?(\(?[○〇]\)?)?$")]
    private static partial Regex YesOnly();

    [GeneratedRegex(@"^[(（]?いいえ[)）]?(\(?[×○〇]\)?)?$")]
    private static partial Regex NoOnly();

    [GeneratedRegex("目標日|目標時期|目標期日|実施予定|対応予定|予定日|予定時期|達成予定")]
    private static partial Regex TargetLabel();

    [GeneratedRegex("確認日|実施日|チェック日|点検日|記入日|回答日|^日付")]
    private static partial Regex DateLabel();

    [GeneratedRegex("備考|特記|補足|コメント|理由")]
    private static partial Regex RemarkLabel();

    [GeneratedRegex("確認結果|チェック結果|点検結果|^結果|^回答|実施状況|対応状況|チェック欄|確認欄|^[1-3]回目|^第[1-3]回")]
    private static partial Regex ResultLabel();

    [GeneratedRegex(@"^(no\.?|№|番号|項番)$", RegexOptions.IgnoreCase)]
    private static partial Regex NumberLabel();

    [GeneratedRegex("チェック項目|確認項目|点検項目|項目$|確認内容|^内容$|^設問$|^質問$")]
    private static partial Regex ItemLabel();

    [GeneratedRegex("第?([1-3])回目?")]
    private static partial Regex Round();

    [GeneratedRegex("^[□☐■☑○〇]?はい.{0,12}?[□☐■☑○〇]?いいえ")]
    private static partial Regex Choice();
}
