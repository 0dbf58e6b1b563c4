using Mimamori.Data;
using Mimamori.Features.EvidenceStore;
using Mimamori.Ui;
using Mimamori.Ui.Fields;

namespace Mimamori.Features.Backups.Offline;

/// <summary>Writes down that a backup was copied to something that is kept unplugged.</summary>
public sealed class RecordOffline(Database database, BackupShelf shelf, KeepPicture pictures)
{
    public sealed record Input(string? Label, string? SerialNumber, string? On, string? Backup, IFormFile? Photo);

    public async Task<Result<OfflineCopy>> HandleAsync(Input input, CancellationToken cancellation)
    {
        var label = Short(input.Label);
        if (label.Length == 0)
            return new Problem(BackupText.OfflineNeedsLabel);
        if (Typed.Day(input.On) is not { } on || on > DateOnly.FromDateTime(database.Now.ToLocalTime()))
            return new Problem(BackupText.OfflineNeedsDay);
        if (shelf.Find(input.Backup ?? "") is not { } backup)
            return new Problem(BackupText.OfflineNeedsBackup);
        var (photo, problem) = input.Photo is { Length: > 0 } upload ? await pictures.KeepAsync(upload, cancellation) : new Result<StoredFile>(null, null);
        if (problem is not null)
            return problem;
        var copy = new OfflineCopy
        {
            On = on, Label = label, SerialNumber = Short(input.SerialNumber), Backup = backup.Name, Photo = photo, By = database.Actor.Name, At = database.Now,
        };
        database.OfflineCopies.Add(copy);
        database.Log("backup.offline", label, copy.Id, $"{Dates.Short(on)} {copy.SerialNumber} {copy.Backup}".Trim());
        await database.SaveChangesAsync(cancellation);
        return copy;
    }

    private static string Short(string? text) => (text ?? "").Trim() is var trimmed && trimmed.Length > OfflineCopy.WordsMax ? trimmed[..OfflineCopy.WordsMax] : trimmed;
}
