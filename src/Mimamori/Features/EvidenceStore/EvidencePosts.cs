using Mimamori.Ui;

namespace Mimamori.Features.EvidenceStore;

/// <summary>What the pages of proofs send.</summary>
public static class EvidencePosts
{
    public static async Task<IResult> AddAsync(string kind, HttpContext context, KeepEvidence keep, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var input = new KeepEvidence.Input(form["title"], form["on"], form["until"], form["note"], form["place"]);
        var (evidence, problem) = await keep.AddAsync(kind, input, [.. form.Files.Where(file => file.Length > 0)], cancellation);
        Flash.Say(context, problem?.Sentence ?? string.Format(EvidenceText.Added, evidence!.Title), problem is not null);
        return Results.LocalRedirect(EvidenceKinds.Find(kind) is { } known ? $"/evidence/{known.Id}" : "/evidence");
    }

    public static Task<IResult> AsideAsync(Guid id, HttpContext context, KeepEvidence keep, CancellationToken cancellation) => PutAsync(id, true, context, keep, cancellation);

    public static Task<IResult> BackAsync(Guid id, HttpContext context, KeepEvidence keep, CancellationToken cancellation) => PutAsync(id, false, context, keep, cancellation);

    private static async Task<IResult> PutAsync(Guid id, bool aside, HttpContext context, KeepEvidence keep, CancellationToken cancellation)
    {
        if (await keep.SetAsideAsync(id, aside, cancellation) is not { } evidence)
            return Results.NotFound();
        Flash.Say(context, string.Format(aside ? EvidenceText.SetAside : EvidenceText.BroughtBack, evidence.Title));
        return Results.LocalRedirect(EvidenceKinds.Find(evidence.Kind) is { } kind ? $"/evidence/{kind.Id}" : "/evidence");
    }
}
