using SkiaSharp;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Writer;

namespace Mimamori.Features.Inspections.Binder;

/// <summary>All pages as one PDF: ours drawn with page x/y, tab and footer; those of other PDFs put between them as they are.</summary>
public static class BinderPdf
{
    private const float TabHeight = 34, TabWidth = 18, Small = 8;

    public static byte[] Write(IReadOnlyList<BinderPage> pages, BinderFonts fonts, string footer)
    {
        var ours = Draw(pages, fonts, footer);
        return pages.All(page => page.Foreign is null) ? ours : Together(pages, ours);
    }

    /// <summary>How many pages another PDF has; 0 when it cannot be read, or not without a password.</summary>
    public static int PagesOf(byte[] pdf)
    {
        try
        {
            using var document = PdfDocument.Open(pdf);
            for (var page = 1; page <= document.NumberOfPages; page++)
                _ = document.GetPage(page).Width;
            return document.NumberOfPages;
        }
        // A file made by anybody: the library has its own exceptions for what it did not expect.
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            return 0;
        }
    }

    private static byte[] Draw(IReadOnlyList<BinderPage> pages, BinderFonts fonts, string footer)
    {
        using var stream = new MemoryStream();
        using (var document = SKDocument.CreatePdf(stream, new SKDocumentPdfMetadata { Title = footer, Creator = "Mimamori", RasterDpi = 150 }))
        {
            for (var at = 0; at < pages.Count; at++)
                if (pages[at].Foreign is null)
                    Draw(document, pages[at], fonts, footer, $"{at + 1} / {pages.Count}");
            document.Close();
        }
        return stream.ToArray();
    }

    private static void Draw(SKDocument document, BinderPage page, BinderFonts fonts, string footer, string number)
    {
        using var canvas = document.BeginPage(BinderWriter.Width, BinderWriter.Height);
        foreach (var stroke in page.Strokes)
            stroke(canvas);
        fonts.Draw(canvas, footer, BinderWriter.Left, BinderWriter.Height - 28, Small, SKColors.DimGray, false);
        fonts.Draw(canvas, number, BinderWriter.Width - BinderWriter.Right - fonts.Width(number, Small), BinderWriter.Height - 28, Small, SKColors.Black, false);
        if (page.Tab > 0)
            Tab(canvas, page.Tab, fonts);
        document.EndPage();
    }

    /// <summary>At the edge, a step lower for each tab, black so that every printer shows it.</summary>
    private static void Tab(SKCanvas canvas, int tab, BinderFonts fonts)
    {
        var top = BinderWriter.Top + (tab - 1) * (TabHeight + 6);
        using var black = new SKPaint { Color = SKColors.Black };
        canvas.DrawRect(BinderWriter.Width - TabWidth, top, TabWidth, TabHeight, black);
        fonts.Draw(canvas, $"{tab}", BinderWriter.Width - TabWidth + 5, top + 22, 11, SKColors.White, true);
    }

    private static byte[] Together(IReadOnlyList<BinderPage> pages, byte[] ours)
    {
        using var drawn = PdfDocument.Open(ours);
        var opened = pages.Where(page => page.Foreign is not null).Select(page => page.Foreign!.Value.Pdf).Distinct().ToDictionary(pdf => pdf, pdf => PdfDocument.Open(pdf));
        using var builder = new PdfDocumentBuilder();
        var own = 0;
        foreach (var page in pages)
        {
            if (page.Foreign is { } foreign)
                builder.AddPage(opened[foreign.Pdf], foreign.Page);
            else
                builder.AddPage(drawn, ++own);
        }
        var all = builder.Build();
        foreach (var document in opened.Values)
            document.Dispose();
        return all;
    }
}
