using System.IO.Compression;
using Microsoft.Data.Sqlite;
using Mimamori.Features.Backups.Container;
using Mimamori.Ui;

namespace Mimamori.Features.Backups;

/// <summary>One file that holds a whole house: header, then compressed and sealed entries. See docs/decisions/0017.</summary>
public static class BackupFile
{
    public const string Extension = ".backup";

    /// <summary>Writes all sources one after another; memory does not grow with the house.</summary>
    public static IReadOnlyList<BackupEntry> Write(Stream target, BackupKey key, BackupManifest manifest, IEnumerable<(string Name, string Path)> sources)
    {
        var header = BackupHeader.For(key, manifest.TakenAt);
        target.Write(header.Write());
        using var blocks = new SealedBlocks(key.OfFile(header.FileId), header.Write());
        using var sealing = new SealingStream(target, blocks);
        List<BackupEntry> written;
        using (var packed = new BrotliStream(sealing, CompressionLevel.Optimal, leaveOpen: true))
        {
            written = [Entries.Write(packed, EntryNames.Manifest, new MemoryStream(manifest.Write()))];
            // A photograph that was taken away since the names were read is no longer wanted.
            foreach (var (name, path) in sources.Where(source => File.Exists(source.Path)))
            {
                using var source = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
                written.Add(Entries.Write(packed, name, source));
            }
            Entries.WriteEnd(packed, written.Count);
        }
        sealing.Finish();
        return written;
    }

    public static Result<BackupHeader> ReadHeader(string path) => Trying(path, () =>
    {
        using var source = File.OpenRead(path);
        return HeaderOf(source);
    });

    /// <summary>Reads the whole file with the words on the paper and says what is wrong with it.</summary>
    public static Result<BackupContent> Check(string path, string passphrase, string workFolder)
    {
        var (header, problem) = ReadHeader(path);
        return header is null ? problem! : Check(path, BackupKey.From(passphrase, header.Salt, header.Iterations), workFolder);
    }

    /// <summary>Opens every byte, restores the database into <paramref name="workFolder"/>, looks through it, counts its rows, and takes it away again.</summary>
    public static Result<BackupContent> Check(string path, BackupKey key, string workFolder)
    {
        var database = Path.Combine(workFolder, $"check-{Guid.CreateVersion7():N}.db");
        try
        {
            return Trying(path, () =>
            {
                Directory.CreateDirectory(workFolder);
                return Read(path, key, name => name == EntryNames.Database ? new FileStream(database, FileMode.CreateNew) : Stream.Null, database);
            });
        }
        finally
        {
            File.Delete(database);
        }
    }

    /// <summary>Writes everything under a folder that does not hold it yet, and checks it there.</summary>
    public static Result<BackupContent> Unpack(string path, BackupKey key, string folder) =>
        Trying(path, () => Read(path, key, name => Create(Path.Combine(folder, name)), Path.Combine(folder, EntryNames.Database)));

    private static BackupContent Read(string path, BackupKey key, Func<string, Stream> put, string database)
    {
        using var source = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        var header = HeaderOf(source);
        if (!key.Opens(header))
            throw new DamagedBackupException(Damage.WrongPassphrase, what: header.KeyNumber);
        using var blocks = new SealedBlocks(key.OfFile(header.FileId), header.Write());
        using var opening = new OpeningStream(source, blocks);
        using var plain = new BrotliStream(opening, CompressionMode.Decompress, leaveOpen: true);
        using var manifest = new MemoryStream();
        var entries = Entries.ReadAll(plain, name => name == EntryNames.Manifest ? manifest : put(name));
        if (opening.ReadByte() >= 0)
            throw new DamagedBackupException(Damage.BadContent, what: "end");
        var content = new BackupContent(header, BackupManifest.Read(manifest.ToArray()), entries);
        if (!File.Exists(database) || DatabaseCopy.Read(database) is not { IsWhole: true } check || !SameRows(check.Rows, content.Manifest.Tables))
            throw new DamagedBackupException(Damage.BadContent, what: EntryNames.Database);
        return content;
    }

    private static bool SameRows(IReadOnlyDictionary<string, long> found, IReadOnlyDictionary<string, long> said) =>
        found.Count == said.Count && found.All(table => said.GetValueOrDefault(table.Key, -1) == table.Value);

    private static BackupHeader HeaderOf(Stream source)
    {
        var bytes = new byte[BackupHeader.Bytes];
        return BackupHeader.Read(bytes.AsSpan(0, source.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)));
    }

    private static FileStream Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, options);
    }

    private static Result<T> Trying<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (DamagedBackupException fault)
        {
            return new Problem(BackupWords.Of(fault, Path.GetFileName(path)));
        }
        catch (Exception fault) when (fault is InvalidDataException or SqliteException)
        {
            return new Problem(BackupWords.Of(new DamagedBackupException(Damage.BadContent, what: fault.Message), Path.GetFileName(path)));
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return new Problem(string.Format(BackupText.CouldNotRead, path, fault.Message));
        }
    }
}
