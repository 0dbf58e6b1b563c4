using CsCheck;
using Mimamori.Features.Checklists.Disclosure;
using Mimamori.Features.Facts;
using Mimamori.Features.Ledger;
using Mimamori.Tests.Features.Facts;
using Mimamori.Tests.Features.FirstDay;
using Mimamori.Tests.Features.Ledger.Sheets;

namespace Mimamori.Tests.Features.Checklists.Disclosure;

public sealed class DisclosureTests : FactTest
{
    private static readonly byte[] Sheet = SheetFiles.Xlsx(
        ["医療情報セキュリティ開示書", "", "", "", ""], ["番号", "", "質問（私たちの文）", "回答", "備考"],
        ["1", "", "扱う情報の一覧があるか", "はい", ""], ["2", "", "取り外せる媒体へ書けるか", "対象外", ""], ["2.1", "", "書くとき暗号にするか", "いいえ", "備考3"],
        ["3", "", "使用記録を取り出せるか", "はい", ""], ["4", "", "一定時間で画面が閉じるか", "いいえ", ""]);

    [Fact]
    public void Every_no_is_read_with_number_question_and_remark() => Assert.Equal(
        [new DisclosureRow("2.1", "書くとき暗号にするか", "備考3"), new DisclosureRow("4", "一定時間で画面が閉じるか", null)], DisclosureSheet.Read(Sheet).Value!);

    [Fact]
    public void What_is_no_disclosure_is_refused_in_a_sentence()
    {
        Assert.Contains("はい・いいえ・対象外", DisclosureSheet.Read(SheetFiles.Xlsx(["番号", "名前"], ["1", "受付PC"])).Problem!.Sentence);
        Assert.Contains(".xlsx", DisclosureSheet.Read("%PDF-1.7"u8.ToArray()).Problem!.Sentence);
        Assert.NotNull(DisclosureSheet.Read([]).Problem);
    }

    [Fact]
    public void Cut_bent_or_of_any_words_it_is_answered()
    {
        for (var length = 0; length < Sheet.Length; length++)
            Assert.NotNull(DisclosureSheet.Read(Sheet[..length]).Problem);
        Gen.Select(Gen.Int[0, Sheet.Length - 1], Gen.Byte).Sample((at, value) =>
        {
            byte[] bent = [.. Sheet];
            bent[at] = value;
            var (rows, problem) = DisclosureSheet.Read(bent);
            Assert.True(rows is null != problem is null);
        }, iter: 300);
        var word = Gen.OneOf([.. new[] { "はい", "いいえ", "対象外", "1", "2.3", "", "暗号にするか" }.Select(Gen.Const)]);
        word.Array[0, 6].Array[0, 12].Sample(rows => DisclosureSheet.Read(SheetFiles.Xlsx(rows)) is { Value: null } or { Value: not null }, iter: 200);
    }

    [Fact]
    public async Task A_no_is_open_until_somebody_says_what_is_done_instead()
    {
        await using var house = await OpenAsync();
        Put(house, database => database.CareSystems.Add(new CareSystem { Name = "電子カルテ", DisclosureReceivedOn = Day(2026, 11, 1) }));
        var page = $"/care-systems/{house.WithDatabase(database => database.CareSystems.Single().Id)}/disclosure";
        Assert.DoesNotContain(ReadAll(house), fact => fact.Key == "disclosure-noes");

        await house.PostAsync(page, $"{page}/add", ("number", "2.1"), ("question", "書くとき暗号にするか"), ("remark", "備考3"));
        await house.PostAsync(page, $"{page}/add", ("number", "2.1"), ("question", "書くとき暗号にするか"));
        var no = house.WithDatabase(database => database.DisclosureNoes.Single());
        Assert.Equal((FactState.Open, page), (Read(house, "disclosure-noes").State, Read(house, "disclosure-noes").Missing.Single().Href));

        await house.PostAsync(page, $"/disclosure/{no.Id}/save", ("risk", "落とすと読まれる"), ("instead", "鍵のかかる媒体だけを使う"), ("owner", "佐藤"));
        Assert.Equal(FactState.Good, Read(house, "disclosure-noes").State);
        Assert.Contains("説明できる", await house.PageAsync(page));
        await house.PostAsync(page, $"/disclosure/{no.Id}/remove");
        Assert.Empty(house.WithDatabase(database => database.DisclosureNoes.ToList()));
    }
}
