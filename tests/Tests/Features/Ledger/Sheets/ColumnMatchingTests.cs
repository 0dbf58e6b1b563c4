using CsCheck;
using Mimamori.Features.Ledger;
using Mimamori.Features.Ledger.Sheets;
using Mimamori.Tests.Features.Discovery;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Ledger.Sheets;

public sealed class ColumnMatchingTests
{
    [Fact]
    public void A_messy_list_is_understood_before_anybody_is_asked()
    {
        var columns = Look(ThirtyMachines.Ledger).ToDictionary(column => column.Field?.Name ?? column.Heading, column => (column.Column, column.Way));

        Assert.Equal((0, GuessWay.Heading), columns[nameof(Asset.Number)]);
        Assert.Equal((1, GuessWay.Near), columns[nameof(Asset.Name)]);
        Assert.Equal((4, GuessWay.Heading), columns[nameof(Asset.SerialNumber)]);
        Assert.Equal((5, GuessWay.Heading), columns[nameof(Asset.Address)]);
        Assert.Equal((6, GuessWay.Heading), columns[nameof(Asset.MacAddress)]);
        Assert.Equal(7, columns[nameof(Asset.PlaceId)].Column);
        Assert.Equal(GuessWay.None, columns["備考"].Way);
    }

    [Theory]
    [InlineData("コンピューター", nameof(Asset.Name), "コンピューター名")]
    [InlineData("near", nameof(Asset.Name), "機器の名称（愛称）")]
    [InlineData("near", nameof(Asset.Maker), "ﾒｰｶｰ名")]
    [InlineData("near", nameof(Asset.SerialNumber), "シリアルNo")]
    [InlineData("near", nameof(Asset.PlaceId), "設置部署・場所")]
    [InlineData("near", nameof(Asset.PurchaseOrLease), "導入年月日")]
    public void A_heading_near_a_known_one_is_proposed(string _, string field, string heading) => Assert.Equal(field, (HeadingColumns.Find(heading) ?? HeadingColumns.FindNear(heading))?.Name);

    [Fact]
    public void The_values_say_what_the_headings_do_not()
    {
        var columns = Look(SheetFiles.Utf8("装置,アドレス,アドレス2,なにか\nあ,00-1B-21-00-00-0A,192.168.1.1,Windows 11 Pro\nい,00-1B-21-00-00-0B,１９２．１６８．１．２,Windows 10\n"));

        Assert.Equal([nameof(Asset.MacAddress), nameof(Asset.Address), nameof(Asset.OperatingSystem)], columns.Skip(1).Select(column => column.Field?.Name));
    }

    [Fact]
    public void Merged_cells_of_a_workbook_speak_for_all_they_cover()
    {
        var file = SheetFiles.Merged(SheetFiles.Xlsx(["機器一覧"], ["No.", "機器", "", "場所"], ["", "名前", "型番", ""], ["1", "PC1", "N-1", "1階"], ["2", "PC2", "N-2", ""], ["合計", "2台"]),
            "A1:D1", "A2:A3", "B2:C2", "D2:D3", "D4:D5");

        var table = SheetReader.Read(file, "x").Value![0];
        var layout = SheetLayout.Find(table)!;
        var plan = LedgerPlan.Make(table, LedgerColumns.Find(table)!, [], [], layout);

        Assert.Equal((2, 3), (layout.FirstLine, layout.LastLine));
        Assert.Equal(["PC1 1階", "PC2 1階"], plan.Rows.Select(row => $"{row.Title} {row.Values[nameof(Asset.PlaceId)]}"));
        Assert.Equal(1, plan.Notes);
    }

    [Fact]
    public async Task What_was_said_once_holds_for_the_next_list_of_the_same_sender()
    {
        await using var house = await TestHouse.OpenAsync();
        var (columns, page) = await house.ChooseAsync("a.csv", SheetFiles.ShiftJis("物品,メモ,棚\n受付PC,03,あ\n診察PC,04,い\n"));
        Assert.EndsWith("/columns", columns, StringComparison.Ordinal);
        Assert.Contains("受付PC", page);

        var refused = await house.PostAsync(columns, columns, ("field-0", nameof(Asset.Maker)), ("field-1", nameof(Asset.Maker)));
        Assert.Contains("2つの列で選ばれています", System.Net.WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        var answer = await house.PostAsync(columns, columns, ("field-0", nameof(Asset.Name)), ("field-1", nameof(Asset.Number)));
        var preview = answer.RequestMessage!.RequestUri!.AbsolutePath;
        await house.PostAsync(preview, preview);
        var (next, _) = await house.ChooseAsync("b.csv", SheetFiles.ShiftJis("物品,メモ,棚\n受付PC,03,あ\nレントゲンPC,05,う\n"));

        Assert.DoesNotContain("columns", next);
        Assert.Equal(["03 受付PC", "04 診察PC"], house.WithDatabase(database => database.Assets.OrderBy(asset => asset.Number).Select(asset => $"{asset.Number} {asset.Name}").ToList()));
    }

    [Fact]
    public async Task A_list_with_headings_we_know_needs_no_click()
    {
        await using var house = await TestHouse.OpenAsync();

        var (address, _) = await house.ChooseAsync("a.csv", SheetFiles.Utf8("番号,名前,備考欄\n1,受付PC,x\n"));

        Assert.DoesNotContain("columns", address);
    }

    [Fact]
    public async Task Another_sheet_can_be_chosen_and_a_stranger_sheet_is_left_out()
    {
        await using var house = await TestHouse.OpenAsync();
        var file = SheetFiles.Book(("表紙", [["みまもり病院"], ["令和7年"]]), ("PC", [["番号", "名前", "型番"], ["1", "受付PC", "N"]]), ("サーバ", [["番号", "名前"], ["9", "カルテサーバ"]]));

        var (address, page) = await house.ChooseAsync("a.xlsx", file);

        Assert.Contains("受付PC", page);
        Assert.Contains("カルテサーバ", System.Net.WebUtility.HtmlDecode(await house.PageAsync(address + "?sheet=2")));
        Assert.Contains("aria-current=\"true\"", await house.PageAsync(address + "/columns?sheet=2"));
    }

    [Fact]
    public void Any_table_is_looked_at_without_throwing() =>
        Gen.Select(Gen.String[0, 12], Gen.Int[0, 4]).Array[0, 8].Array[0, 8].Sample(rows =>
        {
            var table = new SheetTable("", [.. rows.Where(row => row.Length > 0).Select((row, index) => new SheetRow(index + 1, [.. row.Select(cell => cell.Item2 == 0 ? "名前" : cell.Item1)]))
                .Where(row => row.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell)))]);
            if (SheetLayout.Find(table) is { } layout)
                _ = LedgerPlan.Make(table, new LedgerLook([table], 0, layout, ColumnGuess.Of(table, layout, null), false).Settled, [], [], layout);
        }, iter: 1000);

    private static IReadOnlyList<ColumnGuess> Look(byte[] file)
    {
        var table = SheetReader.Read(file, "x").Value![0];
        return ColumnGuess.Of(table, SheetLayout.Find(table)!, said: null);
    }
}
