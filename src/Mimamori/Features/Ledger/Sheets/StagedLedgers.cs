using Mimamori.Commands;
using Mimamori.Data;

namespace Mimamori.Features.Ledger.Sheets;

/// <summary>Files brought in but not yet agreed to. They wait in the house's own folder, and a day later they are gone.</summary>
public sealed class StagedLedgers(DataFolder data, Database database)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    public sealed record Staged(Guid Id, string FileName, byte[] Content);

    public async Task<Guid> KeepAsync(string fileName, byte[] content, CancellationToken cancellation)
    {
        var id = Guid.CreateVersion7();
        await KeepAsync(id, fileName, content, cancellation);
        return id;
    }

    /// <summary>Where a person goes on with it: the columns, or straight to what would change.</summary>
    public static string AddressOf(Guid id, LedgerLook look) => look.NeedsPeople ? $"/ledger/import/{id}/columns" : $"/ledger/import/{id}";

    public async Task KeepAsync(Guid id, string fileName, byte[] content, CancellationToken cancellation)
    {
        DropOld();
        var folder = Directory.CreateDirectory(FolderOf(id)).FullName;
        await File.WriteAllBytesAsync(Path.Combine(folder, "content"), content, cancellation);
        await File.WriteAllTextAsync(Path.Combine(folder, "name"), SafeName(fileName), cancellation);
    }

    public async Task<Staged?> FindAsync(Guid id, CancellationToken cancellation)
    {
        var folder = FolderOf(id);
        if (!File.Exists(Path.Combine(folder, "name")))
            return null;
        return new Staged(id, await File.ReadAllTextAsync(Path.Combine(folder, "name"), cancellation), await File.ReadAllBytesAsync(Path.Combine(folder, "content"), cancellation));
    }

    public void Drop(Guid id)
    {
        if (Directory.Exists(FolderOf(id)))
            Directory.Delete(FolderOf(id), recursive: true);
    }

    /// <summary>A name to show, never a path: what the browser sent is not trusted.</summary>
    public static string SafeName(string fileName)
    {
        var bare = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = string.Concat(bare.Where(letter => !char.IsControl(letter)));
        return clean.Length <= 120 ? clean : clean[..120];
    }

    private string House => Path.Combine(data.IncomingFolder, "ledgers", database.InstitutionId.ToString("N"));

    private string FolderOf(Guid id) => Path.Combine(House, id.ToString("N"));

    private void DropOld()
    {
        if (!Directory.Exists(House))
            return;
        foreach (var folder in new DirectoryInfo(House).EnumerateDirectories())
            if (folder.LastWriteTimeUtc < database.Now - Kept)
                folder.Delete(recursive: true);
    }
}
