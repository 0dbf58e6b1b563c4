using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Ledger;
using Mimamori.Ui;

namespace Mimamori.Features.EvidenceStore;

/// <summary>Takes photographs of a machine's label to its row, or says why not; takes one away again.</summary>
public sealed class KeepPicture(Database database, FileShelf shelf)
{
    /// <summary>A row's label, front, back and cables, three times over.</summary>
    public const int PicturesMax = 12;

    /// <summary>Drawing needs up to 200 MB: one at a time, however many people upload.</summary>
    private static readonly SemaphoreSlim Drawing = new(1);

    public async Task<Problem?> AddAsync(Asset asset, IFormFile upload, CancellationToken cancellation)
    {
        if (upload.Length > Picture.BytesMax)
            return new Problem(string.Format(EvidenceStoreText.TooLarge, Picture.BytesMax >> 20));
        if (await database.StoredFiles.CountAsync(file => file.AssetId == asset.Id, cancellation) >= PicturesMax)
            return new Problem(string.Format(EvidenceStoreText.TooMany, asset.Name, PicturesMax));
        var (picture, problem) = await RedrawAsync(upload, cancellation);
        if (picture is null)
            return problem;
        await KeepAsync(asset, picture, cancellation);
        return null;
    }

    /// <summary>A photograph of something that is no machine of the ledger; the row that shows it is saved by the caller, with this one. With a report comes who told it, and not who is signed in.</summary>
    public async Task<Result<StoredFile>> KeepAsync(IFormFile upload, CancellationToken cancellation, Guid? reportId = null, string? by = null)
    {
        if (upload.Length > Picture.BytesMax)
            return new Problem(string.Format(EvidenceStoreText.TooLarge, Picture.BytesMax >> 20));
        var (picture, problem) = await RedrawAsync(upload, cancellation);
        return picture is null ? problem! : RowOf(picture, shelf.Put(picture.Jpeg), null, by, reportId);
    }

    /// <summary>The row goes first: a file without a row is only a file, a row without its file would be a lie.</summary>
    public async Task<Problem?> RemoveAsync(Guid id, CancellationToken cancellation)
    {
        var file = await database.StoredFiles.Include(file => file.Asset).FirstOrDefaultAsync(file => file.Id == id, cancellation);
        if (file is null)
            return new Problem(EvidenceStoreText.Gone);
        database.Remove(file);
        database.Log("photo.removed", file.Asset?.Name ?? "", file.AssetId, file.Sha256);
        await database.SaveChangesAsync(cancellation);
        await LetGoAsync(file.Sha256, cancellation);
        return null;
    }

    /// <summary>Where the picture is seen: with its machine, its report, or its proof.</summary>
    public static string PageOf(StoredFile file) => file.AssetId is { } asset ? $"/ledger/{asset}" : file.ReportId is { } report ? $"/reports/{report}" : "/evidence";

    /// <summary>Draws over what must not be seen and lets the picture that showed it go, bytes and all.</summary>
    public async Task<Result<StoredFile>> HideAsync(Guid id, IEnumerable<string?> pressed, CancellationToken cancellation)
    {
        var file = await database.StoredFiles.Include(file => file.Asset).FirstOrDefaultAsync(file => file.Id == id && file.MediaType == "image/jpeg", cancellation);
        if (file is null || shelf.Open(file.Sha256) is not { } stream)
            return new Problem(EvidenceStoreText.Gone);
        using var bytes = new MemoryStream();
        await using (stream)
            await stream.CopyToAsync(bytes, cancellation);
        var grid = PictureGrid.Of(file.Width, file.Height);
        if (grid.Read(pressed) is not { Count: > 0 } cells)
            return new Problem(EvidenceStoreText.HideNothing);
        if (grid.Hide(bytes.ToArray(), cells) is not { } jpeg)
            return new Problem(EvidenceStoreText.Broken);
        var before = file.Sha256;
        (file.Sha256, file.SizeBytes) = (shelf.Put(jpeg), jpeg.Length);
        database.Log("photo.hidden", file.Asset?.Name ?? "", file.AssetId, $"{before[..12]} → {file.Sha256[..12]}");
        await database.SaveChangesAsync(cancellation);
        await LetGoAsync(before, cancellation);
        return file;
    }

    private async Task LetGoAsync(string sha256, CancellationToken cancellation)
    {
        using var across = database.AcrossHouses();
        if (!await database.StoredFiles.IgnoreQueryFilters().AnyAsync(other => other.Sha256 == sha256, cancellation))
            shelf.Delete(sha256);
    }

    private static async Task<Result<Picture>> RedrawAsync(IFormFile upload, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        await upload.CopyToAsync(bytes, cancellation);
        await Drawing.WaitAsync(cancellation);
        try
        {
            return await Task.Run(() => Picture.Redraw(bytes.ToArray()), cancellation);
        }
        finally
        {
            Drawing.Release();
        }
    }

    private async Task KeepAsync(Asset asset, Picture picture, CancellationToken cancellation)
    {
        var sha256 = shelf.Put(picture.Jpeg);
        if (await database.StoredFiles.AnyAsync(file => file.AssetId == asset.Id && file.Sha256 == sha256, cancellation))
            return;
        database.Add(RowOf(picture, sha256, asset.Id));
        database.Log("photo.added", asset.Name, asset.Id, sha256);
        await database.SaveChangesAsync(cancellation);
    }

    private StoredFile RowOf(Picture picture, string sha256, Guid? assetId, string? by = null, Guid? reportId = null) => new()
    {
        Sha256 = sha256, MediaType = "image/jpeg", SizeBytes = picture.Jpeg.Length, Width = picture.Width, Height = picture.Height,
        At = database.Now, By = by ?? database.Actor.Name, AssetId = assetId, ReportId = reportId,
    };
}
