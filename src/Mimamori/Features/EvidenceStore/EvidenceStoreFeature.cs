using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Opening;
using Mimamori.Features.People;
using Mimamori.Features.People.Access;
using Mimamori.Ui;

namespace Mimamori.Features.EvidenceStore;

public static class EvidenceStoreFeature
{
    /// <summary>Above the limit of a picture, so that a picture too large gets a sentence and not a broken line.</summary>
    public const int RequestBytesMax = 64 << 20;

    public static void AddEvidenceStore(this IServiceCollection services) => services.AddSingleton<FileShelf>().AddScoped<KeepPicture>().AddScoped<KeepEvidence>();

    public static void MapEvidenceStore(this WebApplication app)
    {
        app.MapGet("/files/{id:guid}", ServeAsync);
        app.MapPost("/files/pictures", AddAsync).WithFormPost().WithMetadata(new RequestSizeLimitAttribute(RequestBytesMax));
        app.MapPost("/files/{id:guid}/remove", RemoveAsync).WithFormPost();
        app.MapPost("/files/{id:guid}/hide/now", HideAsync).WithFormPost();
        app.MapPost("/evidence/{kind}/add", EvidencePosts.AddAsync).WithFormPost().WithMetadata(new RequestSizeLimitAttribute(KeepEvidence.FilesMax * (long)EvidenceFile.BytesMax));
        app.MapPost("/evidence/records/{id:guid}/aside", EvidencePosts.AsideAsync).WithFormPost();
        app.MapPost("/evidence/records/{id:guid}/back", EvidencePosts.BackAsync).WithFormPost();
    }

    private static async Task<IResult> ServeAsync(Guid id, HttpContext context, Database database, FileShelf shelf, CancellationToken cancellation)
    {
        var file = await database.StoredFiles.AsNoTracking().FirstOrDefaultAsync(file => file.Id == id, cancellation);
        // A photograph of a report is for those who read reports.
        if (file?.ReportId is not null && !AccessMatrix.MayLook(database.Actor.Role, "/reports"))
            return Results.NotFound();
        if (file is null || shelf.Open(file.Sha256) is not { } bytes)
            return Results.NotFound();
        context.Response.Headers.ContentSecurityPolicy = SecurityHeaders.OfFiles;
        context.Response.Headers.CacheControl = "private, no-cache";
        // Only what our own drawing made is shown in the browser; anything else is carried away.
        return file.MediaType == "image/jpeg" ? Results.Stream(bytes, file.MediaType) : Results.Stream(bytes, "application/octet-stream", $"{file.Sha256[..12]}.{EvidenceFile.ExtensionOf(file.MediaType)}");
    }

    private static async Task<IResult> AddAsync(HttpContext context, Database database, KeepPicture keep, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        _ = Guid.TryParse(form["asset"], out var id);
        if (await database.Assets.FirstOrDefaultAsync(asset => asset.Id == id, cancellation) is not { } asset)
            return Results.NotFound();
        var chosen = form.Files.Where(file => file.Length > 0).ToList();
        var refusals = new List<string>();
        foreach (var file in chosen)
            if (await keep.AddAsync(asset, file, cancellation) is { } problem)
                refusals.Add(problem.Sentence);
        var sentence = chosen.Count == 0 ? EvidenceStoreText.NothingChosen : string.Join(' ', refusals.Distinct());
        Flash.Say(context, sentence.Length > 0 ? sentence : string.Format(EvidenceStoreText.Added, asset.Name), sentence.Length > 0);
        return Back(form, $"/ledger/{id}");
    }

    private static async Task<IResult> RemoveAsync(Guid id, HttpContext context, KeepPicture keep, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var problem = await keep.RemoveAsync(id, cancellation);
        Flash.Say(context, problem?.Sentence ?? EvidenceStoreText.Removed, problem is not null);
        return Back(form, "/ledger");
    }

    private static async Task<IResult> HideAsync(Guid id, HttpContext context, KeepPicture keep, CancellationToken cancellation)
    {
        var form = await context.Request.ReadFormAsync(cancellation);
        var (hidden, problem) = await keep.HideAsync(id, form["cell"], cancellation);
        Flash.Say(context, problem?.Sentence ?? EvidenceStoreText.Hidden, problem is not null);
        return Results.LocalRedirect(hidden is null ? $"/files/{id}/hide" : KeepPicture.PageOf(hidden));
    }

    private static IResult Back(IFormCollection form, string otherwise) =>
        Results.LocalRedirect(Languages.IsLocal(form["back"]) ? form["back"].ToString() : otherwise);
}
