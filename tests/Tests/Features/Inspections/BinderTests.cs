using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Mimamori.Features.Checklists;
using Mimamori.Features.EvidenceStore;
using Mimamori.Features.Inspections;
using Mimamori.Features.Drills;
using Mimamori.Features.EmergencyMode;
using Mimamori.Features.Inspections.Binder;
using Mimamori.Tests.Conventions;
using Mimamori.Tests.Features.Facts;
using Mimamori.Tests.Houses;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Mimamori.Tests.Features.Inspections;

/// <summary>The binder as another program reads it back.</summary>
public sealed partial class BinderTests : FactTest
{
    private static readonly DateTime Now = new(2026, 11, 23, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Every_entry_of_the_index_points_at_its_page_and_pages_are_numbered()
    {
        await using var house = await OpenAsync();
        using var document = PdfDocument.Open(await BinderAsync(house));
        var pages = document.GetPages().Select(Text).ToList();

        foreach (var item in ChecklistContent.Find("r7-med")!.Items)
        {
            var page = PageOf(document, item);
            Assert.Contains(Joined(item.Ask.Ja)[..12], pages[page - 1]);
            Assert.Contains(item.Number, pages[page - 1]);
        }
        for (var at = 0; at < pages.Count; at++)
            if (!pages[at].Contains("othermachine", StringComparison.Ordinal))
                Assert.Contains($"{at + 1}/{pages.Count}", pages[at]);
    }

    [Fact]
    public async Task What_was_practised_and_what_happened_has_a_page_and_a_line_in_the_index()
    {
        await using var house = await OpenAsync();
        Put(house, database => database.AddRange(
            new Drill { Scenario = "printers", On = Day(2026, 10, 1), DoneOn = Day(2026, 10, 1), People = 5, Result = "番号が出た" },
            new Drill { Scenario = "printers", On = Day(2024, 10, 1), DoneOn = Day(2024, 10, 1), People = 5, Result = "昔の訓練" },
            new Emergency { What = "何台も止まった", ProposedAt = Now.AddDays(-3), ProposedBy = "山田", DeclaredAt = Now.AddDays(-3), DeclaredBy = "山田", EndedAt = Now.AddDays(-2) }));
        using var document = PdfDocument.Open(await BinderAsync(house));
        var pages = document.GetPages().Select(Text).ToList();

        Assert.Single(pages, page => page.Contains("番号が出た", StringComparison.Ordinal) && page.Contains("何台も止まった", StringComparison.Ordinal));
        Assert.Contains(pages.Skip(1).Take(3), page => page.Contains("訓練と緊急モードの記録", StringComparison.Ordinal));
        Assert.DoesNotContain(pages, page => page.Contains("昔の訓練", StringComparison.Ordinal));
    }

    /// <summary>The number at the right end of the index line that begins with the item's number.</summary>
    private static int PageOf(PdfDocument document, ChecklistItem item)
    {
        foreach (var page in document.GetPages().Skip(1).Take(3))
            foreach (var line in page.Letters.GroupBy(letter => Math.Round(letter.StartBaseLine.Y, 1)))
            {
                var letters = line.OrderBy(letter => letter.StartBaseLine.X).ToList();
                var text = Joined(string.Concat(letters.Select(letter => letter.Value)));
                if (text.StartsWith(Joined(item.Number + item.Ask.Ja[..6]), StringComparison.Ordinal) && Digits().Match(string.Concat(letters.Where(letter => letter.StartBaseLine.X > 480).Select(letter => letter.Value))) is { Success: true } number)
                    return int.Parse(number.Value, System.Globalization.CultureInfo.InvariantCulture);
            }
        throw new InvalidOperationException($"The index does not name {item.Number}.");
    }

    [Theory]
    [InlineData("pdf jpg txt")]
    [InlineData("pdf txt jpg")]
    [InlineData("txt jpg pdf")]
    [InlineData("jpg pdf txt")]
    public async Task Papers_of_others_are_taken_over_photographs_drawn_and_the_rest_named_with_its_hash(string order)
    {
        await using var house = await OpenAsync();
        using var document = PdfDocument.Open(await BinderAsync(house, order));
        var pages = document.GetPages().ToList();

        Assert.Contains(pages, page => Text(page).Contains("othermachine", StringComparison.Ordinal));
        Assert.Contains(pages, page => page.GetImages().Any());
        var text = string.Concat(pages.Select(Text));
        Assert.All(house.WithDatabase(database => database.StoredFiles.Select(file => file.Sha256).ToList()), hash => Assert.Contains(hash, text));
        Assert.Contains("このつづりの外に添えて", text);
        Assert.Contains("公式の用紙ではありません", text);
    }

    /// <summary>Whatever these pages can say in the three languages, some font of the machine can write.</summary>
    [Fact]
    public void No_letter_is_missing_in_any_language()
    {
        using var fonts = BinderFonts.Find();
        Assert.SkipWhen(fonts is null, "No Japanese font on this machine.");
        var words = Repository.Files.Where(file => file.EndsWith("Text.resx", StringComparison.Ordinal) || file.Contains("Text.en.resx", StringComparison.Ordinal) || file.Contains("Text.zh-Hans.resx", StringComparison.Ordinal))
            .SelectMany(file => XDocument.Parse(Repository.Read(file)).Descendants("value").Select(value => value.Value)).Concat(ChecklistContent.Forms.SelectMany(form => form.Items).SelectMany(item => new[] { item.Ask.Ja, item.Ask.En, item.Ask.ZhHans }));

        Assert.Empty(words.SelectMany(text => text.EnumerateRunes()).Distinct().Where(letter => !Rune.IsControl(letter) && !Rune.IsWhiteSpace(letter) && !fonts!.Has(letter)).Select(letter => letter.ToString()));
    }

    [Fact]
    public void A_pdf_that_is_cut_or_bent_counts_no_pages_and_throws_nothing()
    {
        var good = Foreign();
        Assert.Equal(2, BinderPdf.PagesOf(good));
        for (var length = 0; length < good.Length; length += 37)
            Assert.InRange(BinderPdf.PagesOf(good[..length]), 0, 2);
    }

    private static async Task<byte[]> BinderAsync(TestHouse house, string order = "pdf jpg txt")
    {
        using var fonts = BinderFonts.Find();
        Assert.SkipWhen(fonts is null, "No Japanese font on this machine.");
        System.Globalization.CultureInfo.CurrentUICulture = System.Globalization.CultureInfo.GetCultureInfo("ja");
        var shelf = house.Services.GetRequiredService<FileShelf>();
        Put(house, database =>
        {
            foreach (var kind in EvidenceKinds.All)
                database.Evidence.Add(new Evidence { Kind = kind.Id, Title = $"証拠 {kind.Id}", On = Day(2026, 11, 1), GoodUntil = Day(2027, 11, 1), At = Now, By = "山田", Note = "院内で確かめた。" });
            var drill = database.Evidence.Local.Single(row => row.Kind == "drill");
            var files = new Dictionary<string, (string Type, byte[] Bytes)> { ["pdf"] = ("application/pdf", Foreign()), ["jpg"] = ("image/jpeg", Photograph()), ["txt"] = ("text/plain", "訓練"u8.ToArray()) };
            foreach (var ((type, bytes), at) in order.Split(' ').Select((name, at) => (files[name], at)))
                database.StoredFiles.Add(new StoredFile { Id = Guid.CreateVersion7(Now.AddSeconds(at)), Sha256 = shelf.Put(bytes), MediaType = type, SizeBytes = bytes.Length, Width = 1, Height = 1, At = Now, By = "山田", EvidenceId = drill.Id });
        });
        var inspection = new Inspection { Kind = InspectionKind.OnSite, On = Day(2026, 12, 20), MadeAt = Now, By = "山田" };
        var plan = (await house.WithDatabase(database => InspectionPlan.ReadAsync(database, inspection.On, TestContext.Current.CancellationToken)))!;
        return new InspectionBinder(fonts!, shelf, plan, inspection, house.WithDatabase(database => database.Institutions.Single())).Write();
    }

    private static byte[] Foreign()
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        for (var page = 0; page < 2; page++)
            builder.AddPage(UglyToad.PdfPig.Content.PageSize.A4).AddText("other machine", 12, new UglyToad.PdfPig.Core.PdfPoint(60, 600), font);
        return builder.Build();
    }

    private static byte[] Photograph()
    {
        using var bitmap = new SKBitmap(80, 60);
        bitmap.Erase(SKColors.Teal);
        using var jpeg = bitmap.Encode(SKEncodedImageFormat.Jpeg, 80);
        return jpeg.ToArray();
    }

    private static string Text(Page page) => Joined(string.Concat(page.Letters.Select(letter => letter.Value)));

    private static string Joined(string text) => new([.. text.Where(letter => !char.IsWhiteSpace(letter))]);

    [GeneratedRegex("[0-9]+$")]
    private static partial Regex Digits();
}
