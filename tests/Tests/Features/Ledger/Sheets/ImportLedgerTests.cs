using Microsoft.EntityFrameworkCore;
using Mimamori.Features.Discovery;
using Mimamori.Features.Ledger;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Ledger.Sheets;

public sealed class ImportLedgerTests
{
    private const string Head = "番号,種類,名前,メーカー,型番,製造番号,設置場所,主な使用者,OS・版,主なソフト・版,IPアドレス,MAC,保守会社,保守会社電話,購入・リース満了,遠隔保守,最終確認日";
    private const string Full = Head + "\r\n1,パソコン,受付PC,ねこ電機,N-1,S001,受付,事務,Windows 11 24H2,レセコン 5,192.168.1.10,02:00:00:00:00:01,みどり保守,03-0000-0000,2028年3月,あり,2026/4/1\r\n"
        + "2,CT,CT装置,,,S002,CT室,,,,192.168.1.20,,みどり保守,,,有,R8.4.2\r\n";

    [Fact]
    public async Task A_csv_with_the_papers_headings_fills_every_column()
    {
        await using var house = await TestHouse.OpenAsync();

        Assert.True(await house.BringInAsync("台帳.csv", SheetFiles.Utf8(Full)));

        var pc = house.WithDatabase(database => database.Assets.Include(asset => asset.Place).Include(asset => asset.Maintainer).Single(asset => asset.Number == "1"));
        Assert.Equal(("terminal", "受付PC", "ねこ電機", "N-1", "S001", "受付"), (pc.Kind, pc.Name, pc.Maker, pc.Model, pc.SerialNumber, pc.Place!.Name));
        Assert.Equal(("事務", "Windows 11 24H2", "レセコン 5", "192.168.1.10", "02:00:00:00:00:01"), (pc.MainUser, pc.OperatingSystem, pc.MainSoftware, pc.Address, pc.MacAddress));
        Assert.Equal(("みどり保守", "03-0000-0000", "2028年3月", YesNo.Yes, new DateOnly(2026, 4, 1)), (pc.Maintainer!.Name, pc.Maintainer.Phone, pc.PurchaseOrLease, pc.RemoteMaintenance, pc.LastCheckedOn));
        Assert.Null(pc.Maintainer.PhoneTestedOn);
        Assert.Equal(new DateOnly(2026, 4, 2), house.Row("CT装置").LastCheckedOn);
        Assert.Equal(Unplug.AskFirst, house.Row("CT装置").Unplug);
    }

    [Theory]
    [InlineData("shift_jis")]
    [InlineData("utf8")]
    [InlineData("utf8-mark")]
    [InlineData("utf16")]
    public async Task Reads_the_letters_offices_save_in(string letters)
    {
        await using var house = await TestHouse.OpenAsync();
        byte[] file = letters switch
        {
            "shift_jis" => SheetFiles.ShiftJis(Full),
            "utf16" => [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(Full)],
            _ => SheetFiles.Utf8(Full, letters == "utf8-mark"),
        };

        await house.BringInAsync("台帳.csv", file);

        Assert.Equal("ねこ電機", house.Row("受付PC").Maker);
    }

    [Fact]
    public async Task The_same_file_ten_times_changes_nothing_after_the_first()
    {
        await using var house = await TestHouse.OpenAsync();
        var file = SheetFiles.Utf8(Full + ",プリンタ,プリンタ,,,,1階\r\n,プリンタ,プリンタ,,,,2階\r\n,プリンタ,プリンタ,,,,2階\r\n,ねこの種類,置物,,,,\r\n");
        Assert.True(await house.BringInAsync("台帳.csv", file));
        var before = house.WithDatabase(database => (database.Assets.Count(), database.AssetChanges.Count(), database.Decisions.Count(), database.Imports.Count()));

        for (var again = 0; again < 10; again++)
            Assert.False(await house.BringInAsync("台帳.csv", file));

        Assert.Equal(before, house.WithDatabase(database => (database.Assets.Count(), database.AssetChanges.Count(), database.Decisions.Count(), database.Imports.Count())));
        Assert.Equal((6, 1), (before.Item1, before.Item3));
    }

    [Fact]
    public async Task A_row_is_found_by_number_then_serial_then_name_and_mac_then_name()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.BringInAsync("a.csv", SheetFiles.Utf8("番号,名前,製造番号,MAC\n1,いち,,\n,に,S2,\n,さん,,02:00:00:00:00:03\n,さん,,02:00:00:00:00:04\n,し,,\n"));

        await house.BringInAsync("b.csv", SheetFiles.Utf8("番号,名前,製造番号,MAC,主な使用者\n1,いち改,,,A\n2,に改,s2,,B\n,さん,,02-00-00-00-00-04,C\n,し,,,D\n"));

        Assert.Equal(5, house.WithDatabase(database => database.Assets.Count()));
        Assert.Equal(["A", "B", "C", "D"], house.WithDatabase(database => database.Assets.Where(asset => asset.MainUser != null).OrderBy(asset => asset.MainUser).Select(asset => asset.MainUser).ToList()));
        Assert.Equal("C", house.WithDatabase(database => database.Assets.Single(asset => asset.MacAddress!.EndsWith("04")).MainUser));
    }

    [Fact]
    public async Task An_empty_cell_erases_nothing()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.BringInAsync("a.csv", SheetFiles.Utf8(Full));

        Assert.False(await house.BringInAsync("b.csv", SheetFiles.Utf8("番号,名前,メーカー\n1,受付PC,\n")));

        Assert.Equal("ねこ電機", house.Row("受付PC").Maker);
    }

    [Fact]
    public async Task Lines_that_cannot_be_taken_say_their_number_and_why_and_the_others_go_in()
    {
        await using var house = await TestHouse.OpenAsync();
        var file = SheetFiles.Utf8("台帳\n\n番号,名前,最終確認日,抜線の可否,抜線を決めた人\n1,よい,2026-01-01,,\n2,,,,\n3,日付,あした,,\n1,番号,,,\n5,抜線,,可,\n6,名前あり,,可,佐藤\n");

        var (address, page) = await house.ChooseAsync("台帳.csv", file);

        Assert.Contains("5行目", page);
        Assert.Contains("名前が空です", page);
        Assert.Matches("(?s)6行目.*日付として読めません", page);
        Assert.Matches("(?s)7行目.*番号「1」が4行目と同じ", page);
        Assert.Matches("(?s)8行目.*抜線を決めた人", page);
        await house.PostAsync(address, address);
        Assert.Equal(["よい", "名前あり"], house.WithDatabase(database => database.Assets.OrderBy(asset => asset.Number).Select(asset => asset.Name).ToList()));
    }

    [Fact]
    public async Task The_import_is_one_decision_that_names_its_file()
    {
        await using var house = await TestHouse.OpenAsync();
        var file = SheetFiles.Utf8(Full);

        await house.BringInAsync("../../台帳.csv", file);

        var import = house.WithDatabase(database => database.Imports.Single());
        Assert.Equal((ImportKind.Ledger, "台帳.csv", ImportState.Done, 2), (import.Kind, import.FileName, import.State, import.RowsRead));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file)), import.Sha256);
        Assert.Equal((DecisionKind.Imported, import.Id, 2), house.WithDatabase(database => database.Decisions.Select(decision => new ValueTuple<DecisionKind, Guid, int>(decision.Kind, decision.ImportId!.Value, decision.Count)).Single()));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(house.Folder, "incoming"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_row_put_away_does_not_come_back_by_an_old_list()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.BringInAsync("a.csv", SheetFiles.Utf8(Full));
        await house.WithDatabase(async database =>
        {
            var asset = database.Assets.Single(asset => asset.Number == "1");
            return await new ArchiveAsset(database, new LedgerDecisions(database)).PutAwayAsync(asset, "廃棄", TestContext.Current.CancellationToken);
        });

        var (_, page) = await house.ChooseAsync("a.csv", SheetFiles.Utf8(Full));

        Assert.Contains("片付けた機器です", page);
        Assert.Equal(2, house.WithDatabase(database => database.Assets.Count()));
    }

    [Fact]
    public async Task An_import_undone_as_a_whole_may_be_brought_in_again()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.AddAsync("受付PC", ("Number", "1"), ("Maker", "はじめ"));
        await house.BringInAsync("a.csv", SheetFiles.Utf8(Full));
        var decision = house.WithDatabase(database => database.Decisions.Single(decision => decision.Kind == DecisionKind.Imported).Id);

        await house.WithDatabase(database => new UndoDecision(database).HandleAsync(decision, TestContext.Current.CancellationToken));

        Assert.Equal("はじめ", house.Row("受付PC").Maker);
        Assert.NotNull(house.Row("CT装置").ArchivedAt);
        Assert.True(await house.BringInAsync("a.csv", SheetFiles.Utf8(Full)));
        Assert.Equal("ねこ電機", house.Row("受付PC").Maker);
    }

    [Fact]
    public async Task A_formula_is_text_it_last_showed()
    {
        await using var house = await TestHouse.OpenAsync();

        await house.BringInAsync("台帳.xlsx", SheetFiles.Xlsx(["番号", "名前", "メーカー"], ["1", "=CONCAT(\"a\")|計算PC", "=WEBSERVICE(\"http://example.test\")|ねこ電機"]));

        Assert.Equal("ねこ電機", house.Row("計算PC").Maker);
    }
}
