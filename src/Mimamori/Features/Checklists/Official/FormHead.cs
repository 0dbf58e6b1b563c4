using System.Text.RegularExpressions;

namespace Mimamori.Features.Checklists.Official;

/// <summary>Labels above the table with an empty cell to their right.</summary>
public static partial class FormHead
{
    private static readonly (HeadKind Kind, Regex Label)[] Labels = [(HeadKind.House, House()), (HeadKind.Day, Day()), (HeadKind.Person, Person())];

    public static IReadOnlyList<HeadField> Find(BookGrid sheet, int firstHeadLine) =>
    [
        .. from line in Enumerable.Range(1, Math.Max(0, firstHeadLine - 1))
           from column in Enumerable.Range(1, sheet.Columns)
           let area = sheet.AreaAt(line, column)
           where area.Top == line && area.Left == column && !sheet.IsHidden(column) && area.Right < sheet.Columns
           let kind = Labels.Where(label => label.Label.IsMatch(FormLabels.Folded(sheet[line, column]))).Select(label => (HeadKind?)label.Kind).FirstOrDefault()
           where kind is not null && sheet[line, area.Right + 1].Trim().Length == 0
           select new HeadField(kind.Value, sheet.ReferenceAt(line, area.Right + 1)),
    ];

    [GeneratedRegex("^(施設名|医療機関名|医療機関・薬局名|薬局名|病院名|機関名|施設名称|医療機関等名)[:：]?$")]
    private static partial Regex House();

    [GeneratedRegex("^(記入日|作成日|確認日|記入年月日|点検日)[:：]?$")]
    private static partial Regex Day();

    [GeneratedRegex("^(記入者|担当者|作成者|確認者|記入者名|担当者名|氏名)[:：]?$")]
    private static partial Regex Person();
}
