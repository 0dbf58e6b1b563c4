using Microsoft.EntityFrameworkCore;
using Mimamori.Data;
using Mimamori.Features.Facts;
using Mimamori.Ui;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.EvidenceStore;

/// <summary>Puts a dated proof into the store with its papers, or says why not; puts one aside and brings it back.</summary>
public sealed class KeepEvidence(Database database, FileShelf shelf, KeepPicture pictures)
{
    /// <summary>Enough for photographs and papers of many years; a disk filled by one house would stop the others.</summary>
    public const long HouseBytesMax = 4L << 30;

    public const int FilesMax = 10, TitleLettersMax = 120, NoteLettersMax = 1000, YearsMax = 5;

    public sealed record Input(string? Title, string? On, string? GoodUntil, string? Note, string? Place);

    public async Task<Result<Evidence>> AddAsync(string kindId, Input input, IReadOnlyList<IFormFile> files, CancellationToken cancellation)
    {
        if (EvidenceKinds.Find(kindId) is not { } kind)
            return new Problem(UiText.ProblemNotFound);
        var today = FactBook.Today(database);
        if (Typed.Day(input.On) is not { } on || on > today || on < today.AddYears(-YearsMax))
            return new Problem(EvidenceText.RefusedDay);
        var until = string.IsNullOrWhiteSpace(input.GoodUntil) ? on.AddMonths(kind.Months) : Typed.Day(input.GoodUntil);
        if (until is not { } good || good <= on || good > on.AddYears(YearsMax))
            return new Problem(EvidenceText.RefusedUntil);
        if (files.Count > FilesMax)
            return new Problem(string.Format(EvidenceText.TooManyFiles, FilesMax));
        var (kept, problem) = await TakeAsync(files, cancellation);
        if (kept is null)
            return problem!;
        var evidence = database.Evidence.Add(new Evidence
        {
            Kind = kind.Id, Title = Typed.Words(input.Title, TitleLettersMax) ?? kind.Name.ToString(), On = on, GoodUntil = good, Note = Typed.Words(input.Note, NoteLettersMax), Place = Typed.Words(input.Place, TitleLettersMax),
            At = database.Now, By = database.Actor.Name, Files = kept,
        }).Entity;
        database.Log("evidence.added", evidence.Title, evidence.Id, string.Join(' ', kept.Select(file => file.Sha256[..12])));
        await database.SaveChangesAsync(cancellation);
        return evidence;
    }

    public async Task<Evidence?> SetAsideAsync(Guid id, bool aside, CancellationToken cancellation)
    {
        if (await database.Evidence.IgnoreQueryFilters(["kept"]).FirstOrDefaultAsync(evidence => evidence.Id == id, cancellation) is not { } evidence)
            return null;
        evidence.RemovedAt = aside ? database.Now : null;
        database.Log(aside ? "evidence.aside" : "evidence.back", evidence.Title, evidence.Id);
        await database.SaveChangesAsync(cancellation);
        return evidence;
    }

    private async Task<Result<List<StoredFile>>> TakeAsync(IReadOnlyList<IFormFile> files, CancellationToken cancellation)
    {
        var used = await database.StoredFiles.SumAsync(file => file.SizeBytes, cancellation);
        if (used + files.Sum(file => file.Length) > HouseBytesMax)
            return new Problem(string.Format(EvidenceText.HouseFull, HouseBytesMax >> 30));
        List<StoredFile> kept = [];
        foreach (var file in files)
        {
            var (one, problem) = await TakeAsync(file, cancellation);
            if (one is null)
                return problem!;
            kept.Add(one);
        }
        return kept;
    }

    /// <summary>A photograph is drawn anew, without its place and camera; a paper is kept byte for byte.</summary>
    private async Task<Result<StoredFile>> TakeAsync(IFormFile file, CancellationToken cancellation)
    {
        if (file.Length > EvidenceFile.BytesMax)
            return new Problem(string.Format(EvidenceText.FileTooLarge, EvidenceFile.BytesMax >> 20));
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellation);
        if (PictureTypes.Of(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)) != PictureType.Other)
            return await pictures.KeepAsync(file, cancellation);
        if (EvidenceFile.Of(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)) is not { } type)
            return new Problem(EvidenceText.NoPaper);
        var sha256 = shelf.Put(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        return new StoredFile { Sha256 = sha256, MediaType = type.MediaType, SizeBytes = bytes.Length, Width = 0, Height = 0, At = database.Now, By = database.Actor.Name };
    }
}
