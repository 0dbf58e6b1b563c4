using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Mimamori.Features.Ledger.Sheets;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Ledger.Sheets;

public sealed class ExportLedgerTests
{
    [Theory]
    [InlineData("xlsx", 1)]
    [InlineData("xlsx", 3)]
    [InlineData("csv", 1)]
    [InlineData("csv", 3)]
    public async Task What_goes_out_comes_back_and_changes_nothing(string format, int depth)
    {
        await using var house = await TestHouse.OpenAsync();
        await AddAwkwardRowsAsync(house);

        var file = await house.Client.GetByteArrayAsync($"/ledger/export.{format}?depth={depth}", TestContext.Current.CancellationToken);
        var (_, page) = await house.ChooseAsync($"台帳.{format}", file);

        Assert.Contains("この台帳と同じです", page);
        Assert.Contains("<span class=\"figure\">4</span> 同じ", page);
    }

    [Fact]
    public async Task The_workbook_is_valid_with_one_table_a_frozen_head_and_drop_downs()
    {
        await using var house = await TestHouse.OpenAsync();
        await AddAwkwardRowsAsync(house);

        using var file = new MemoryStream(await house.Client.GetByteArrayAsync("/ledger/export.xlsx?depth=3", TestContext.Current.CancellationToken));
        using var document = SpreadsheetDocument.Open(file, isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(error => error.Description));
        var sheet = document.WorkbookPart!.WorksheetParts.Single(part => part.TableDefinitionParts.Any());
        Assert.Contains("state=\"frozen\"", sheet.Worksheet!.OuterXml);
        Assert.Contains("<x:dataValidation type=\"list\"", sheet.Worksheet.OuterXml);
        Assert.DoesNotContain("<x:f>", sheet.Worksheet.OuterXml);
    }

    [Fact]
    public async Task A_csv_holds_no_cell_a_spreadsheet_would_run()
    {
        await using var house = await TestHouse.OpenAsync();
        await AddAwkwardRowsAsync(house);

        var file = await house.Client.GetByteArrayAsync("/ledger/export.csv?depth=3", TestContext.Current.CancellationToken);

        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), file[..3]);
        Assert.DoesNotMatch("(^|,)\"?[=+@-]", Encoding.UTF8.GetString(file[3..]));
    }

    [Fact]
    public async Task An_empty_ledger_goes_out_as_a_valid_model()
    {
        await using var house = await TestHouse.OpenAsync();

        using var file = new MemoryStream(await house.Client.GetByteArrayAsync("/ledger/export.xlsx", TestContext.Current.CancellationToken));
        using var document = SpreadsheetDocument.Open(file, isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(error => error.Description));
    }

    [Fact]
    public void A_sample_house_marks_the_sheet_and_the_first_line_and_still_comes_back()
    {
        var table = new ExportLedger.Table("機器台帳", true, [.. LedgerColumns.UpTo(1)], [], "【見本】機器台帳");

        Assert.StartsWith("\uFEFF【見本】", Encoding.UTF8.GetString(CsvOut.Write(table)));
        Assert.Equal("【見本】機器台帳", SheetReader.Read(XlsxOut.Write(table), "x").Value![0].Name);
        Assert.NotNull(LedgerColumns.Find(SheetReader.Read(CsvOut.Write(table), "x").Value![0]));
    }

    private static async Task AddAwkwardRowsAsync(TestHouse house)
    {
        await house.AddAsync("=1+1", ("Number", "1"), ("Kind", "terminal"), ("Maker", "+81"), ("Model", "-"), ("MainUser", "@SUM(A1)"), ("PlaceId", "'受付"));
        await house.AddAsync("改行と\"引用\",コンマ", ("Kind", "printer"), ("Substitute", "一行目\n二行目"), ("MaintainerId", "みどり保守"), ("SupportEndsOn", "2026-03-31"));
        await house.AddAsync("同じ名前", ("Kind", "printer"), ("PatientRecordsAbout", "1200"), ("Unplug", "May"), ("UnplugDecidedBy", "佐藤"));
        await house.PostAsync("/ledger/new", "/ledger/new", ("Name", "同じ名前"), ("SerialNumber", "0012"), ("RemoteMaintenance", "No"));
    }
}
