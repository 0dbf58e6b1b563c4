using Mimamori.Features.EvidenceStore;
using Mimamori.Features.Facts;
using Mimamori.Features.Inspections.Binder;
using Mimamori.Features.Institutions;
using Mimamori.Ui;

namespace Mimamori.Features.Inspections.Earnings;

/// <summary>What is on file for one fee or programme, as one PDF to hand on: the conditions as we know them, what is good today, and the proofs themselves.</summary>
public sealed class PaperSet(BinderFonts fonts, FileShelf shelf, Institution house, IReadOnlyDictionary<string, Fact> facts)
{
    public byte[] Write(Earning earning, IReadOnlyList<Evidence> newest, DateOnly today)
    {
        var front = new BinderWriter(fonts);
        var proofs = new ProofPages(fonts, shelf);
        var mark = house.IsSample ? UiText.SampleMark : "";
        front.NewPage(0);
        front.Text($"{earning.Name}", 18, bold: true);
        front.Text(mark + house.Name, 13);
        front.Text(Dates.Paper(today), 11);
        front.Rule();
        front.Text($"{earning.Note}", 10);
        front.Space(10);
        foreach (var condition in earning.Conditions)
        {
            front.Text($"{condition.Name}", 12, bold: true);
            foreach (var fact in condition.Facts.Select(key => facts.GetValueOrDefault(key)).OfType<Fact>())
                front.Text($"{(fact.State == FactState.Good ? $"● {InspectionText.EarnOnFile}" : $"○ {InspectionText.EarnMissing}")}　{fact.Sentence}", indent: 8);
            foreach (var proof in newest.Where(row => condition.Facts.Contains(EvidenceFacts.Prefix + row.Kind)))
            {
                if (!proofs.Has(proof))
                    proofs.Add(proof, 1);
                front.Entry($"　{InspectionText.Proof}：{proof.Title}　{Dates.Short(proof.On)}", () => string.Format(InspectionText.BinderPage, front.Pages.Count + proofs.PageOf(proof)));
            }
            front.Space(6);
        }
        front.Text(string.Format(InspectionText.EarnSource, Dates.Day(EarningList.Here.AsOf)), 8);
        return BinderPdf.Write([.. front.Pages, .. proofs.Pages], fonts, $"{mark}{house.Name}　{earning.Name}　{Dates.Paper(today)}　{InspectionText.EarnNotOfficial}");
    }
}
