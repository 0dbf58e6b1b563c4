using Mimamori.Features.Checklists;
using Mimamori.Features.EvidenceStore;
using Mimamori.Features.Facts;
using Mimamori.Features.Institutions;
using Mimamori.Ui;

namespace Mimamori.Features.Inspections.Binder;

/// <summary>A line of the index and its page.</summary>
public sealed record BinderEntry(string Text, int Page);

/// <summary>The binder as it lies on the table: cover with seals, index, one tab a section with every item and what proves it, and last the proofs themselves.</summary>
public sealed class InspectionBinder(BinderFonts fonts, FileShelf shelf, InspectionPlan plan, Inspection inspection, Institution house)
{
    private const int EntriesOnPage = 34, RecordsOnPage = 15;

    private readonly BinderWriter _items = new(fonts);
    private readonly ProofPages _proofs = new(fonts, shelf);
    private readonly Dictionary<string, int> _itemAt = [];
    private readonly List<(string Text, Func<int> Page)> _entries = [];

    /// <summary>Known once it is written.</summary>
    public IReadOnlyList<BinderEntry> Index => [.. _entries.Select(entry => new BinderEntry(entry.Text, entry.Page()))];

    public byte[] Write()
    {
        var sections = plan.Table.GroupBy(row => row.Line.Section.Id).ToList();
        for (var at = 0; at < sections.Count; at++)
            foreach (var row in sections[at])
                Item(row, at + 1);
        if (plan.Held.Count > 0)
            Records(sections.Count + 1);
        foreach (var proof in plan.Table.SelectMany(row => row.Proofs).DistinctBy(proof => proof.Id))
            _proofs.Add(proof, sections.Count + 1);
        var front = Front();
        var before = front.Pages.Count;
        (_itemsFrom, _proofsFrom) = (before, before + _items.Pages.Count);
        var mark = house.IsSample ? UiText.SampleMark : "";
        return BinderPdf.Write([.. front.Pages, .. _items.Pages, .. _proofs.Pages], fonts, $"{mark}{house.Name}　{plan.View.Form.Label}　{Dates.Paper(plan.View.Today)}　{(plan.View.Form.IsFromFile ? UiText.NotTheForm : UiText.SampleCopyright)}");
    }

    private int _itemsFrom, _proofsFrom, _recordsAt;

    /// <summary>What was practised and what happened: one page, the newest that it holds.</summary>
    private void Records(int tab)
    {
        _items.NewPage(tab);
        _recordsAt = _items.Pages.Count;
        _items.Text(InspectionText.BinderRecords, 14, bold: true);
        _items.Rule();
        foreach (var held in plan.Held.Take(RecordsOnPage))
            _items.Text($"{Dates.Short(held.On)}　{held.What}", indent: 6);
    }

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
        _entries.AddRange(plan.Table.Select(row => ($"{row.Line.Item.Number}　{row.Line.Item.Ask}", (Func<int>)(() => _itemsFrom + _itemAt[row.Line.Item.Id]))));
        if (plan.Held.Count > 0)
            _entries.Add((InspectionText.BinderRecords, () => _itemsFrom + _recordsAt));
        _entries.AddRange(plan.Table.SelectMany(row => row.Proofs).DistinctBy(proof => proof.Id).Select(proof => ($"{proof.Title}　{Dates.Short(proof.On)}", (Func<int>)(() => PageOf(proof)))));
        foreach (var page in _entries.Chunk(EntriesOnPage))
        {
            front.NewPage(0);
            front.Text(InspectionText.BinderIndex, 16, bold: true);
            front.Rule();
            foreach (var (text, number) in page)
                front.Entry(text, () => $"{number()}");
        }
        return front;
    }

    private int PageOf(Evidence proof) => _proofsFrom + _proofs.PageOf(proof);

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
            _items.Text($"{FactWords.Mark(fact.State)} {FactWords.Of(fact.State)}　{fact.Sentence}（{FactWords.SourceLine(fact)}）", indent: 6);
        _items.Space(8);
        foreach (var proof in row.Proofs)
            _items.Entry($"{InspectionText.Proof}：{proof.Title}　{Dates.Short(proof.On)}", () => string.Format(InspectionText.BinderPage, PageOf(proof)));
        if (row.Proofs.Count == 0 && line.Facts.All(fact => fact.State != FactState.Good))
            _items.Text(InspectionText.NothingYet);
    }
}
