using System.Globalization;
using Mimamori.Data;
using Mimamori.Features.ActivityLog.Chain;
using Mimamori.Features.Backups;
using Mimamori.Features.RedFolder.Pages;
using Mimamori.Ui;

namespace Mimamori.Features.RedFolder;

/// <summary>The kit of the actor's house as of now.</summary>
public sealed class MakeKit(Database database, KitPages pages, BackupShelf shelf, AnchorKey anchor)
{
    public sealed record Kit(IReadOnlyList<KitFile> Files, BackupRecord? Backup);

    /// <summary>Carrying all is with the backup, which holds every house of the data folder, and the program that opens it.</summary>
    public async Task<Result<Kit>> HandleAsync(bool carriesAll, CancellationToken cancellation)
    {
        CultureInfo.CurrentUICulture = Languages.Nearest(CultureInfo.CurrentUICulture);
        var (key, problem) = shelf.Keys.Key(database.Now);
        if (key is null)
            return problem!;
        // The key that signs a timeline must be in the backup, so that the spare machine signs as this house.
        anchor.PublicText();
        var backup = carriesAll && !shelf.IsElsewhere ? shelf.Take().Value ?? shelf.Newest() : null;
        var index = new Dictionary<string, object?> { [nameof(KitIndex.Backup)] = backup, [nameof(KitIndex.KeyNumber)] = key.Number };
        var files = new List<KitFile> { KitFile.Of(KitPart.Index, await pages.RenderAsync<KitIndex>(index, database.Actor, cancellation)) };
        var hidden = new List<SealedParts.Page>();
        foreach (var part in KitPart.All)
        {
            var html = await pages.PartAsync(part, database.Actor, cancellation);
            if (part.IsSealed)
                hidden.Add(new(part.Number, part.Title(), html));
            else
                files.Add(KitFile.Of(part.File, html));
        }
        var sealedParts = SealedParts.Of(hidden, key);
        files.Add(KitFile.Of(SealedParts.File, await pages.RenderAsync<KitSealed>(new() { [nameof(KitSealed.Sealed)] = sealedParts }, database.Actor, cancellation)));
        return new Kit([.. files, .. Carried(backup)], backup);
    }

    /// <summary>What makes a spare machine run the house.</summary>
    private static IEnumerable<KitFile> Carried(BackupRecord? backup) => backup is null ? [] :
    [
        new($"backup/{backup.Name}", () => File.OpenRead(backup.File)),
        KitFile.Of(StartScripts.Shell, StartScripts.ForShell($"backup/{backup.Name}")),
        KitFile.Of(StartScripts.Windows, StartScripts.ForWindows($"backup/{backup.Name}")),
        .. KitProgram.Files().Select(file => new KitFile(file.Name, () => File.OpenRead(file.Path))),
    ];

    /// <summary>Said once the whole of it is written.</summary>
    public async Task TellAsync(KitKind kind, string? hash, CancellationToken cancellation)
    {
        database.Add(new KitMade { Kind = kind, At = database.Now, By = database.Actor.Name, Hash = hash });
        database.Log(kind == KitKind.Stick ? "kit.made" : "kit.filed", hash?[..KitMade.ShownOfHash] ?? "");
        await database.SaveChangesAsync(cancellation);
    }
}
