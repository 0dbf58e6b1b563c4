using System.Text;
using CsCheck;
using Mimamori.Features.Ledger.Sheets;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Ledger.Sheets;

/// <summary>Bytes made by anybody: each bad file gets a sentence with its name and a way out, and changes nothing.</summary>
public sealed class BadFileTests
{
    private static readonly byte[] Good = SheetFiles.Xlsx(["番号", "名前"], ["1", "受付PC"]);

    public static TheoryData<string, string> Files => new()
    {
        { "empty.xlsx", "中身が空です" },
        { "picture.xlsx", "Excelの表（.xlsx）でもCSVでもありません" },
        { "old.xls", "パスワード" },
        { "cut.xlsx", "保存し直して" },
        { "bomb.xlsx", "大きすぎる" },
        { "entity.xlsx", "保存し直して" },
        { "headless.csv", "列の見出し" },
        { "rowless.csv", "行がありません" },
        { "quote.csv", "行目の引用符" },
        { "long.csv", "行までの表" },
        { "big.csv", "MBを超えています" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_bad_file_is_refused_in_a_sentence_and_nothing_is_brought_in(string name, string sentence)
    {
        await using var house = await TestHouse.OpenAsync();

        var (address, page) = await house.ChooseAsync(name, Content(name));

        Assert.Equal("/ledger/import", address);
        Assert.Contains($"「{name}」", page);
        Assert.Contains(sentence, page);
        Assert.Equal((0, 0), house.WithDatabase(database => (database.Assets.Count(), database.Imports.Count())));
    }

    [Fact]
    public void A_workbook_cut_anywhere_is_refused_not_thrown()
    {
        for (var length = 0; length < Good.Length; length += 7)
            Assert.NotNull(SheetReader.Read(Good[..length], "cut.xlsx").Problem);
    }

    [Fact]
    public void An_external_link_is_never_followed()
    {
        var linked = SheetFiles.With(Good, "xl/_rels/workbook.xml.rels", Encoding.UTF8.GetBytes(SheetFiles.Read(Good, "xl/_rels/workbook.xml.rels")
            .Replace("</Relationships>", "<Relationship Id=\"x9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink\" Target=\"http://192.0.2.1/x.xlsx\" TargetMode=\"External\"/></Relationships>", StringComparison.Ordinal)));

        var (tables, problem) = SheetReader.Read(linked, "linked.xlsx");

        Assert.True(problem is not null || tables!.Single().Rows.Count == 2);
    }

    [Fact]
    public void Random_bytes_never_throw() =>
        Gen.Byte.Array[0, 400].Select(Gen.Int[0, 4], (bytes, head) => (byte[])[.. Beginnings[head], .. bytes])
            .Sample(file => SheetReader.Read(file, "x") is { } read && read.Value is null != read.Problem is null, iter: 3000);

    [Fact]
    public void A_workbook_with_flipped_bytes_never_throws() =>
        Gen.Select(Gen.Int[0, Good.Length - 1], Gen.Byte, Gen.Int[0, Good.Length - 1], Gen.Byte)
            .Sample((at, value, then, other) =>
            {
                var file = (byte[])Good.Clone();
                (file[at], file[then]) = (value, other);
                var read = SheetReader.Read(file, "x");
                return read.Value is null != read.Problem is null;
            }, iter: 1500);

    [Fact]
    public void Any_text_in_a_table_is_planned_without_an_exception() =>
        Gen.String.Array[3].Array[1, 6].Sample(cells =>
        {
            var rows = cells.Select((line, index) => new SheetRow(index + 2, line)).Prepend(new SheetRow(1, ["番号", "名前", "最終確認日"]));
            var table = new SheetTable("", [.. rows]);
            var plan = LedgerPlan.Make(table, LedgerColumns.Find(table)!, [], []);
            return plan.Rows.Count == cells.Length;
        }, iter: 2000);

    private static byte[][] Beginnings => [[], [0x50, 0x4B, 3, 4], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], Encoding.UTF8.GetBytes("番号,名前\n")];

    private static byte[] Content(string name) => name switch
    {
        "empty.xlsx" => [],
        "picture.xlsx" => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0xFF, 0xFE],
        "old.xls" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
        "cut.xlsx" => Good[..(Good.Length / 2)],
        "bomb.xlsx" => SheetFiles.With(Good, "xl/media/bomb.bin", new byte[SheetLimits.UnpackedBytes + 1]),
        "entity.xlsx" => SheetFiles.With(Good, "xl/worksheets/sheet1.xml", Encoding.UTF8.GetBytes(
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + Sheet().Replace("受付PC", "&e;", StringComparison.Ordinal))),
        "headless.csv" => SheetFiles.Utf8("あ,い,う\n1,2,3\n"),
        "rowless.csv" => SheetFiles.Utf8("番号,名前\n"),
        "quote.csv" => SheetFiles.Utf8("番号,名前\n1,\"受付PC\n2,診察PC\n"),
        "long.csv" => SheetFiles.Utf8("番号,名前\n" + string.Concat(Enumerable.Range(1, SheetLimits.Rows + 1).Select(number => $"{number},PC\n"))),
        _ => SheetFiles.Utf8("番号,名前\n" + new string('あ', SheetLimits.FileBytes / 3 + 1)),
    };

    private static string Sheet()
    {
        var sheet = SheetFiles.Read(Good, "xl/worksheets/sheet1.xml");
        return sheet[(sheet.IndexOf("?>", StringComparison.Ordinal) + 2)..];
    }
}
