using CsCheck;
using Mimamori.Features.Checklists.Official;
using Mimamori.Tests.Features.Ledger.Sheets;

namespace Mimamori.Tests.Features.Checklists.Official;

public sealed class FormFinderTests
{
    public static TheoryData<string> Names => [.. PlausibleForms.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_item_is_found_with_its_number_section_and_topic(string name)
    {
        var (layout, problem) = FormFinder.Find(PlausibleForms.All[name]());

        Assert.Null(problem);
        var rows = layout!.Rows.Where(row => TopicGuess.Of(row.Section, row.Text).Topic != "gate").ToList();
        Assert.Equal(PlausibleForms.Items.Select(item => FormLabels.Folded(item.Text)), rows.Select(row => FormLabels.Folded(row.Text)));
        Assert.Equal(Numbers(), rows.Select(row => FormLabels.Folded(row.Number).Trim('(', ')').Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal)));
        Assert.Equal(PlausibleForms.Items.Select(item => item.Topic), rows.Select(row => TopicGuess.Of(row.Section, row.Text).Topic));
        Assert.Equal(layout.Rows.Count, layout.Rows.Select(row => row.Key).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_item_is_taken_for_sure_to_be_something_else(string name)
    {
        var layout = FormFinder.Find(PlausibleForms.All[name]()).Value!;

        Assert.All(layout.Rows.Where(row => TopicGuess.Of(row.Section, row.Text).IsSure && !row.Text.Contains("医療情報システムを導入", StringComparison.Ordinal)),
            row => Assert.Equal(PlausibleForms.Items.Single(item => FormLabels.Folded(item.Text) == FormLabels.Folded(row.Text)).Topic, TopicGuess.Of(row.Section, row.Text).Topic));
        Assert.True(layout.Rows.Count(row => TopicGuess.Of(row.Section, row.Text).IsSure) >= 15, string.Join(' ', layout.Rows.Where(row => !TopicGuess.Of(row.Section, row.Text).IsSure).Select(row => row.Text)));
    }

    [Fact]
    public void Year_kind_rounds_and_head_are_read_off_the_form()
    {
        var three = FormFinder.Find(PlausibleForms.All["two headings, three rounds, upright sections"]()).Value!;
        Assert.Equal((2026, false, 3), (three.FiscalYear, three.IsForVendors, three.Rounds));
        Assert.Equal([(HeadKind.House, "B2"), (HeadKind.Person, "G2")], three.Head.Select(field => (field.Kind, field.Cell)));
        Assert.Equal(new RoundCells(null, "K6", "L6", "M6"), three.Rows[0].Rounds[2]);
        Assert.Equal(("G6", "N6"), (three.Rows[0].Target, three.Rows[0].Remark));
        Assert.Equal((2025, 2), (FormFinder.Find(PlausibleForms.All["one word of two, day in the same cell"]()).Value!.FiscalYear, FormFinder.Find(PlausibleForms.All["one word of two, day in the same cell"]()).Value!.Rounds));
        Assert.True(FormFinder.Find(PlausibleForms.ForVendors()).Value!.IsForVendors);
    }

    [Fact]
    public void The_same_question_of_three_kinds_of_machine_is_three_items()
    {
        var layout = FormFinder.Find(PlausibleForms.Scopes()).Value!;

        Assert.Equal(3 * PlausibleForms.Items.Count, layout.Rows.Count);
        Assert.Equal(["サーバ", "端末PC", "ネットワーク機器"], layout.Rows.Take(3).Select(row => row.Scope));
        Assert.Equal(2024, layout.FiscalYear);
    }

    [Fact]
    public void What_is_no_form_is_refused_with_what_was_not_found()
    {
        Assert.Contains("答えの欄", FormFinder.Find(SheetFiles.Xlsx(["番号", "名前", "場所"], ["1", "受付PC", "1階"], ["2", "会計PC", "1階"])).Problem!.Sentence);
        Assert.Contains("項目の行", FormFinder.Find(SheetFiles.Xlsx(["チェック項目", "確認結果", "確認日", "備考"], ["", "", "", ""])).Problem!.Sentence);
        Assert.Contains(".xlsx", FormFinder.Find("%PDF-1.7"u8.ToArray()).Problem!.Sentence);
    }

    [Fact]
    public void Cut_or_bent_anywhere_it_is_answered_in_a_sentence_or_read()
    {
        var good = PlausibleForms.All["one word of two, day in the same cell"]();
        for (var length = 0; length < good.Length; length += 61)
            Assert.NotNull(FormFinder.Find(good[..length]).Problem);
        Gen.Select(Gen.Int[0, good.Length - 1], Gen.Byte).Sample((at, value) =>
        {
            byte[] bent = [.. good];
            bent[at] = value;
            var (layout, problem) = FormFinder.Find(bent);
            Assert.True(layout is null != problem is null);
        }, iter: 300);
    }

    /// <summary>Sheets of any words in any cells: never an exception, and never an item out of nothing.</summary>
    [Fact]
    public void Any_sheet_is_answered()
    {
        var word = Gen.OneOf([.. new[] { "はい", "いいえ", "はい・いいえ", "1回目", "目標日", "備考", "チェック項目", "①", "2-③", "台帳に載せているか。", "", "（　/　）", "令和8年度版", "施設名" }.Select(Gen.Const)]);
        word.Array[0, 9].Array[0, 12].Sample(rows => FormFinder.Find(SheetFiles.Xlsx(rows)) is { Value: null } or { Value.Rows.Count: >= 5 }, iter: 300);
    }

    private static IEnumerable<string> Numbers() => PlausibleForms.Items.GroupBy(item => item.Section).SelectMany((section, at) => section.Select(item => $"{at + 1}-{item.Number}"));
}
