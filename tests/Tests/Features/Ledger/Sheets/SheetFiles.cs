using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Mimamori.Tests.Houses;

namespace Mimamori.Tests.Features.Ledger.Sheets;

/// <summary>Spreadsheets for these tests, and the way people bring them in.</summary>
public static class SheetFiles
{
    public static byte[] Utf8(string text, bool mark = false) => [.. mark ? Encoding.UTF8.Preamble.ToArray() : [], .. Encoding.UTF8.GetBytes(text)];

    public static byte[] ShiftJis(string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(932).GetBytes(text);
    }

    /// <summary>A workbook of plain text; a cell that starts with "=" becomes a formula with the stored value after "|".</summary>
    public static byte[] Xlsx(params string[][] rows)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var sheet = book.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(new SheetData(rows.Select(row => new Row(row.Select(CellOf)))));
            book.Workbook = new Workbook(new DocumentFormat.OpenXml.Spreadsheet.Sheets(new Sheet { Id = book.GetIdOfPart(sheet), SheetId = 1, Name = "一覧" }));
        }
        return file.ToArray();
    }

    public static byte[] Book(params (string Name, string[][] Rows)[] sheets)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var list = new DocumentFormat.OpenXml.Spreadsheet.Sheets();
            foreach (var (name, rows) in sheets)
            {
                var sheet = book.AddNewPart<WorksheetPart>();
                sheet.Worksheet = new Worksheet(new SheetData(rows.Select(row => new Row(row.Select(CellOf)))));
                list.Append(new Sheet { Id = book.GetIdOfPart(sheet), SheetId = (uint)list.ChildElements.Count + 1, Name = name });
            }
            book.Workbook = new Workbook(list);
        }
        return file.ToArray();
    }

    /// <summary>The same workbook with cells drawn together.</summary>
    public static byte[] Merged(byte[] xlsx, params string[] areas) => With(xlsx, "xl/worksheets/sheet1.xml", Encoding.UTF8.GetBytes(Read(xlsx, "xl/worksheets/sheet1.xml")
        .Replace("</x:sheetData>", "</x:sheetData><x:mergeCells>" + string.Concat(areas.Select(area => $"<x:mergeCell ref=\"{area}\"/>")) + "</x:mergeCells>", StringComparison.Ordinal)));

    /// <summary>What stands chosen in every list of a page, as a browser would post it untouched.</summary>
    public static (string, string)[] Chosen(string page) => [.. Regex.Matches(page, "<select name=\"(?<name>[^\"]+)\".*?</select>", RegexOptions.Singleline)
        .Select(list => (list.Groups["name"].Value, Regex.Match(list.Value, "<option value=\"(?<value>[^\"]*)\" selected").Groups["value"].Value))];

    /// <summary>The same archive with one file in it replaced.</summary>
    public static byte[] With(byte[] xlsx, string entry, byte[] content)
    {
        using var file = new MemoryStream();
        file.Write(xlsx);
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(entry)?.Delete();
            using var part = archive.CreateEntry(entry).Open();
            part.Write(content);
        }
        return file.ToArray();
    }

    public static string Read(byte[] xlsx, string entry)
    {
        using var archive = new ZipArchive(new MemoryStream(xlsx));
        using var reader = new StreamReader(archive.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>Chooses the file on the page; the answer is the preview, or the refusal.</summary>
    public static async Task<(string Address, string Page)> ChooseAsync(this TestHouse house, string name, byte[] file)
    {
        var form = HtmlForm.Find(await house.PageAsync("/ledger/import"), "/ledger/import");
        using var content = new MultipartFormDataContent();
        foreach (var (field, value) in form.Hidden)
            content.Add(new StringContent(value), field);
        content.Add(new ByteArrayContent(file), "File", name);
        var answer = await house.Client.PostAsync("/ledger/import", content, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode}");
        var page = System.Net.WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return (answer.RequestMessage!.RequestUri!.AbsolutePath, page);
    }

    /// <summary>Chooses the file and agrees; true when there was something to agree to.</summary>
    public static async Task<bool> BringInAsync(this TestHouse house, string name, byte[] file)
    {
        var (address, page) = await house.ChooseAsync(name, file);
        if (!page.Contains("台を取り込む", StringComparison.Ordinal))
            return false;
        (await house.PostAsync(address, address)).EnsureSuccessStatusCode();
        return true;
    }

    private static Cell CellOf(string text) => text.StartsWith('=')
        ? new Cell { CellFormula = new CellFormula(text.Split('|')[0][1..]), CellValue = new CellValue(text.Split('|')[1]), DataType = CellValues.String }
        : new Cell(new InlineString(new Text(text))) { DataType = CellValues.InlineString };
}
