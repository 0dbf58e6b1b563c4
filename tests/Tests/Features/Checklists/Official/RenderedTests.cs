using System.Diagnostics;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Mimamori.Features.Checklists.Official;
using SkiaSharp;

namespace Mimamori.Tests.Features.Checklists.Official;

/// <summary>
/// What another program draws of the form before and after: equal but for the cells of answers. Those are found in a third picture, in
/// which they are filled with ink. Needs LibreOffice and poppler.
/// </summary>
public sealed class RenderedTests
{
    private const int Dpi = 60, Edge = 2;

    /// <summary>With more letters in the page's font the same letter is smoothed a little otherwise; ink is 255.</summary>
    private const int Noise = 96;

    public static TheoryData<string> Names => [.. PlausibleForms.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Pictures_are_equal_but_for_the_answers(string name)
    {
        if (Environment.GetEnvironmentVariable("MIMAMORI_LONG") is null)
            Assert.Skip("Drawn by LibreOffice in ./test --long.");
        if (!File.Exists("/usr/bin/soffice") || !File.Exists("/usr/bin/pdftoppm"))
            Assert.Skip("Needs LibreOffice and poppler.");
        var form = PlausibleForms.All[name]();
        var layout = FormFinder.Find(form).Value!;
        var folder = Directory.CreateTempSubdirectory("mimamori-test-").FullName;
        try
        {
            var (before, after, inked) =
                (Draw(folder, "before", form), Draw(folder, "after", FillForm.Write(form, layout, FillFormTests.Answers(layout), FillFormTests.Head, 0)), Draw(folder, "inked", Inked(form, layout)));

            Assert.Equal((before.Count, before.Count), (after.Count, inked.Count));
            Assert.True(before.Zip(after).Sum(page => Differing(page.First, page.Second).Count()) > 0, "Nothing was written.");
            for (var page = 0; page < before.Count; page++)
            {
                var answers = Differing(before[page], inked[page]).ToHashSet();
                Assert.All(Differing(before[page], after[page]), dot => Assert.Contains(Near(dot), answers.Contains));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<(int X, int Y)> Near((int X, int Y) dot) =>
        from x in Enumerable.Range(dot.X - Edge, (2 * Edge) + 1) from y in Enumerable.Range(dot.Y - Edge, (2 * Edge) + 1) select (x, y);

    private static IEnumerable<(int X, int Y)> Differing(SKBitmap one, SKBitmap other) =>
        from y in Enumerable.Range(0, one.Height) from x in Enumerable.Range(0, one.Width) where Math.Abs(one.GetPixel(x, y).Green - other.GetPixel(x, y).Green) > Noise select (x, y);

    private static List<SKBitmap> Draw(string folder, string name, byte[] form)
    {
        File.WriteAllBytes(Path.Combine(folder, $"{name}.xlsx"), form);
        Run("soffice", $"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder, Path.Combine(folder, $"{name}.xlsx"));
        Run("pdftoppm", "-r", $"{Dpi}", "-png", Path.Combine(folder, $"{name}.pdf"), Path.Combine(folder, name));
        return [.. Directory.GetFiles(folder, $"{name}-*.png").Order(StringComparer.Ordinal).Select(file => SKBitmap.Decode(file))];
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    /// <summary>The form with every cell that may be written to, and all of its area, filled with ink.</summary>
    private static byte[] Inked(byte[] form, FormLayout layout)
    {
        using var stream = new MemoryStream();
        stream.Write(form);
        using (var document = SpreadsheetDocument.Open(stream, true))
        {
            var styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
            styles.Fills!.Append(new Fill(new PatternFill(new ForegroundColor { Rgb = "FF000000" }) { PatternType = PatternValues.Solid }));
            styles.CellFormats!.Append(new CellFormat { FillId = (uint)styles.Fills.ChildElements.Count - 1, BorderId = 1, ApplyFill = true, ApplyBorder = true });
            var ink = (uint)styles.CellFormats.ChildElements.Count - 1;
            var sheet = (WorksheetPart)document.WorkbookPart.GetPartById(document.WorkbookPart.Workbook!.Descendants<Sheet>().First().Id!.Value!);
            var grid = BookGrid.Read(form)[0];
            var answers = layout.Rows.SelectMany(row => row.Rounds.SelectMany(round => new[] { round.Answer, round.Yes, round.No, round.Date }).Append(row.Target).Append(row.Remark))
                .Concat(layout.Head.Select(field => field.Cell)).OfType<string>().Select(cell => Area.Of(cell)!.Value).Select(at => grid.AreaAt(at.Top, at.Left)).ToList();
            foreach (var cell in sheet.Worksheet!.Descendants<Cell>())
                if (Area.Of(cell.CellReference!.Value) is { } at && answers.Exists(area => at.Top >= area.Top && at.Top <= area.Bottom && at.Left >= area.Left && at.Left <= area.Right))
                    cell.StyleIndex = ink;
        }
        return stream.ToArray();
    }
}
