using Mimamori.Features.EvidenceStore;
using Mimamori.Ui;

namespace Mimamori.Features.Inspections.Binder;

/// <summary>Proofs as pages, and on which of them each begins.</summary>
public sealed class ProofPages(BinderFonts fonts, FileShelf shelf)
{
    private const int ForeignPagesMax = 60;

    private readonly BinderWriter _pages = new(fonts);
    private readonly Dictionary<Guid, int> _at = [];

    public List<BinderPage> Pages => _pages.Pages;

    public bool Has(Evidence proof) => _at.ContainsKey(proof.Id);

    /// <summary>Counted from 1 within these pages.</summary>
    public int PageOf(Evidence proof) => _at[proof.Id];

    /// <summary>What the record says; then its photographs, each on a page, its PDFs as they are, and of anything else name and hash.</summary>
    public void Add(Evidence proof, int tab)
    {
        _pages.NewPage(tab);
        _at[proof.Id] = _pages.Pages.Count;
        _pages.Text($"{EvidenceKinds.Find(proof.Kind)?.Name}", 9);
        _pages.Text(proof.Title, 14, bold: true);
        _pages.Rule();
        _pages.Text($"{EvidenceText.On}：{Dates.Day(proof.On)}　{EvidenceText.Until}：{Dates.Day(proof.GoodUntil)}");
        _pages.Text($"{EvidenceText.Kept}：{Dates.ShortMoment(proof.At)}　{proof.By}");
        if (proof.Place is { } place)
            _pages.Text($"{EvidenceText.Place}：{place}");
        if (proof.Note is { } note)
            _pages.Text(note);
        _pages.Space(8);
        foreach (var file in proof.Files.OrderBy(file => file.Id))
            File(file, tab);
    }

    private void File(StoredFile file, int tab)
    {
        // Behind somebody else's pages, where nothing of ours is drawn, a page of our own begins.
        if (_pages.Pages[^1].Foreign is not null)
            _pages.NewPage(tab);
        var caption = $"{EvidenceFile.ExtensionOf(file.MediaType).ToUpperInvariant()}　{Sizes.Of(file.SizeBytes)}　SHA-256 {file.Sha256}";
        using var stream = shelf.Open(file.Sha256);
        if (stream is null)
        {
            _pages.Text($"{caption}　{EvidenceStoreText.Gone}", 8);
            return;
        }
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var foreign = file.MediaType == "application/pdf" ? BinderPdf.PagesOf(bytes.ToArray()) : 0;
        if (file.MediaType == "image/jpeg")
            _pages.NewPage(tab);
        _pages.Text(caption, 8);
        if (file.MediaType == "image/jpeg")
            _pages.Picture(bytes.ToArray());
        else if (foreign is 0 or > ForeignPagesMax)
            _pages.Text(InspectionText.BinderBeside, 9);
        var pdf = bytes.ToArray();
        for (var page = 1; foreign <= ForeignPagesMax && page <= foreign; page++)
            _pages.Pages.Add(new BinderPage { Tab = tab, Foreign = (pdf, page) });
    }
}
