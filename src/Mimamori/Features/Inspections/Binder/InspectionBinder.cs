using Mimamori.Features.Checklists;
using Mimamori.Features.EvidenceStore;
using Mimamori.Features.Facts;
using Mimamori.Features.Institutions;
using Mimamori.Ui;

namespace Mimamori.Features.Inspections.Binder;

/// <summary>The binder as it lies on the table: cover with seals, index, one tab a section with every item and what proves it, and last the proofs themselves.</summary>
public sealed class InspectionBinder(BinderFonts fonts, FileShelf shelf, InspectionPlan plan, Inspection inspection, Institution house)
{
    private const int EntriesOnPage = 34, ForeignPagesMax = 60;

    private readonly BinderWriter _items = new(fonts), _proofs = new(fonts);
    private readonly Dictionary<string, int> _itemAt = [];
    private readonly Dictionary<Guid, int> _proofAt = [];

    public byte[] Write()
    {
        var sections = plan.Table.GroupBy(row => row.Line.Section.Id).ToList();
        for (var at = 0; at < sections.Count; at++)
            foreach (var row in sections[at])
                Item(row, at + 1);
        foreach (var proof in plan.Table.SelectMany(row => row.Proofs).DistinctBy(proof => proof.Id))
            Proof(proof, sections.Count + 1);
        var front = Front();
        var before = front.Pages.Count;
        (_itemsFrom, _proofsFrom) = (before, before + _items.Pages.Count);
        var mark = house.IsSample ? UiText.SampleMark : "";
        return BinderPdf.Write([.. front.Pages, .. _items.Pages, .. _proofs.Pages], fonts, $"{mark}{house.Name}　{plan.View.Form.Label}　{Dates.Paper(plan.View.Today)}　{(plan.View.Form.IsFromFile ? UiText.NotTheForm : UiText.SampleCopyright)}");
    }

    private int _itemsFrom, _proofsFrom;

    private BinderWriter Front()
    {
        var front = new BinderWriter(fonts);
        front.NewPage(0);
        front.Space(120);
        front.Text(InspectionText.BinderTitle, 24, bold: true);
        front.Space(12);
        front.Text((house.IsSample ? UiText.SampleMark : "") + house.Name, 16);
        front.Text($"{Dates.Paper(inspection.On)}　{InspectionWords.Of(inspection.Kind)}", 13);
        front.Text($"{plan.View.Form.Label}　{plan.View.Form.Title}", 11);
        front.Space(300);
        front.Seals([InspectionText.SealDirector, InspectionText.SealOfficer, InspectionText.SealWriter]);
        var entries = plan.Table.Select(row => ($"{row.Line.Item.Number}　{row.Line.Item.Ask}", (Func<string>)(() => $"{_itemsFrom + _itemAt[row.Line.Item.Id]}")))
            .Concat(plan.Table.SelectMany(row => row.Proofs).DistinctBy(proof => proof.Id).Select(proof => ($"{proof.Title}　{Dates.Short(proof.On)}", (Func<string>)(() => PageOf(proof))))).ToList();
        foreach (var page in entries.Chunk(EntriesOnPage))
        {
            front.NewPage(0);
            front.Text(InspectionText.BinderIndex, 16, bold: true);
            front.Rule();
            foreach (var (text, number) in page)
                front.Entry(text, number);
        }
        return front;
    }

    private string PageOf(Evidence proof) => $"{_proofsFrom + _proofAt[proof.Id]}";

    private void Item(OnTheTable row, int tab)
    {
        _items.NewPage(tab);
        var (line, item) = (row.Line, row.Line.Item);
        _itemAt[item.Id] = _items.Pages.Count;
        _items.Text($"{line.Section.Title}", 9);
        _items.Text($"{item.Number}　{item.Ask}", 14, bold: true);
        _items.Rule();
        _items.Text($"{ChecklistText.ColumnAnswer}：{ChecklistWords.State(line, plan.View.Today)}　{Dates.Day(line.Answer?.AnsweredOn)}", 12);
        if (line.Answer?.Owner is { } owner)
            _items.Text($"{ChecklistText.ColumnOwner}：{owner}");
        if (line.Answer?.Reason is { } reason)
            _items.Text($"{ChecklistText.WhyNot}：{reason}");
        if (line.Answer?.Note is { } note)
            _items.Text($"{ChecklistText.ColumnNote}：{note}");
        _items.Space(8);
        foreach (var fact in line.Facts)
            _items.Text($"{(fact.State switch { FactState.Good => "●", FactState.Open => "▲", _ => "○" })} {FactWords.Of(fact.State)}　{fact.Sentence}（{FactWords.SourceLine(fact)}）", indent: 6);
        _items.Space(8);
        foreach (var proof in row.Proofs)
            _items.Entry($"{InspectionText.Proof}：{proof.Title}　{Dates.Short(proof.On)}", () => string.Format(InspectionText.BinderPage, PageOf(proof)));
        if (row.Proofs.Count == 0 && line.Facts.All(fact => fact.State != FactState.Good))
            _items.Text(InspectionText.NothingYet);
    }

    /// <summary>What the record says; then its photographs, each on a page, its PDFs as they are, and of anything else name and hash.</summary>
    private void Proof(Evidence proof, int tab)
    {
        _proofs.NewPage(tab);
        _proofAt[proof.Id] = _proofs.Pages.Count;
        _proofs.Text($"{EvidenceKinds.Find(proof.Kind)?.Name}", 9);
        _proofs.Text(proof.Title, 14, bold: true);
        _proofs.Rule();
        _proofs.Text($"{EvidenceText.On}：{Dates.Day(proof.On)}　{EvidenceText.Until}：{Dates.Day(proof.GoodUntil)}");
        _proofs.Text($"{EvidenceText.Kept}：{Dates.ShortMoment(proof.At)}　{proof.By}");
        if (proof.Place is { } place)
            _proofs.Text($"{EvidenceText.Place}：{place}");
        if (proof.Note is { } note)
            _proofs.Text(note);
        _proofs.Space(8);
        foreach (var file in proof.Files.OrderBy(file => file.Id))
            File(file, tab);
    }

    private void File(StoredFile file, int tab)
    {
        var caption = $"{EvidenceFile.ExtensionOf(file.MediaType).ToUpperInvariant()}　{Sizes.Of(file.SizeBytes)}　SHA-256 {file.Sha256}";
        using var stream = shelf.Open(file.Sha256);
        if (stream is null)
        {
            _proofs.Text($"{caption}　{EvidenceStoreText.Gone}", 8);
            return;
        }
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var foreign = file.MediaType == "application/pdf" ? BinderPdf.PagesOf(bytes.ToArray()) : 0;
        if (file.MediaType == "image/jpeg")
            _proofs.NewPage(tab);
        _proofs.Text(caption, 8);
        if (file.MediaType == "image/jpeg")
            _proofs.Picture(bytes.ToArray());
        else if (foreign is 0 or > ForeignPagesMax)
            _proofs.Text(InspectionText.BinderBeside, 9);
        var pdf = bytes.ToArray();
        for (var page = 1; foreign <= ForeignPagesMax && page <= foreign; page++)
            _proofs.Pages.Add(new BinderPage { Tab = tab, Foreign = (pdf, page) });
    }
}
