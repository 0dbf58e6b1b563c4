using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Mimamori.Features.Backups;
using Mimamori.Ui;

namespace Mimamori.Features.RedFolder;

/// <summary>One file of the kit, by its name with slashes.</summary>
public sealed record KitFile(string Name, Func<Stream> Open)
{
    public static KitFile Of(string name, string text) => new(name, () => new MemoryStream(Encoding.UTF8.GetBytes(text)));

    public bool IsProgram => Name == StartScripts.Shell || Name.EndsWith('/' + KitProgram.Muxer, StringComparison.Ordinal);
}

/// <summary>Writes the kit and its list of hashes, in the format <c>sha256sum --check</c> reads, and compares a kit with its list.</summary>
public static class KitFolder
{
    public const string List = "SHA256SUMS";
    private const int HexOfHash = 64;

    /// <returns>The hash of the list, which stands for the whole kit.</returns>
    public static string Write(IEnumerable<KitFile> files, string folder)
    {
        Directory.CreateDirectory(folder);
        return Write(files, file =>
        {
            var path = Path.Combine(folder, file.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows() && file.IsProgram)
                options.UnixCreateMode = Executable;
            return new FileStream(path, options);
        });
    }

    public static string WriteZip(IEnumerable<KitFile> files, Stream target)
    {
        using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        return Write(files, file =>
        {
            // What is sealed or packed already does not get smaller.
            var entry = zip.CreateEntry($"mimamori-kit/{file.Name}", file.Name.StartsWith("backup/", StringComparison.Ordinal) ? CompressionLevel.NoCompression : CompressionLevel.Fastest);
            if (file.IsProgram)
                entry.ExternalAttributes = (int)Executable << 16;
            return entry.Open();
        });
    }

    private const UnixFileMode Executable = (UnixFileMode)0b111_101_101;

    private static string Write(IEnumerable<KitFile> files, Func<KitFile, Stream> create)
    {
        var list = new StringBuilder();
        foreach (var file in files)
            list.Append(Copy(file, create)).Append("  ").Append(file.Name).Append('\n');
        return Copy(KitFile.Of(List, list.ToString()), create);
    }

    private static string Copy(KitFile file, Func<KitFile, Stream> create)
    {
        using var source = file.Open();
        using var target = create(file);
        using var hash = SHA256.Create();
        using (var counted = new CryptoStream(target, hash, CryptoStreamMode.Write, leaveOpen: true))
            source.CopyTo(counted);
        return Convert.ToHexStringLower(hash.Hash!);
    }

    /// <summary>What is missing, changed, or there without being on the list.</summary>
    public static Result<int> Check(string folder)
    {
        var list = Path.Combine(folder, List);
        if (!File.Exists(list))
            return new Problem(string.Format(KitText.NoList, list));
        var lines = File.ReadAllLines(list);
        if (lines.Length == 0 || Array.Find(lines, line => NameOf(line) is null) is not null)
            return new Problem(string.Format(KitText.BadList, list));
        var wrong = lines.Where(line => !File.Exists(Path.Combine(folder, NameOf(line)!)) || TakeBackup.Hash(Path.Combine(folder, NameOf(line)!)) != line[..HexOfHash]).Select(line => NameOf(line)!).Concat(Unlisted(folder, [.. lines.Select(line => NameOf(line)!)])).ToList();
        return wrong.Count == 0 ? lines.Length : new Problem(string.Format(KitText.Changed, wrong.Count, string.Join(", ", wrong.Take(3))));
    }

    private static IEnumerable<string> Unlisted(string folder, HashSet<string> listed) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Where(name => name != List && !listed.Contains(name));

    /// <summary>Null for a line that is none, or that leads out of the folder.</summary>
    private static string? NameOf(string line) =>
        line.Length > HexOfHash + 2 && line[..HexOfHash].All(char.IsAsciiHexDigitLower) && line[HexOfHash..(HexOfHash + 2)] == "  " && line[(HexOfHash + 2)..] is var name
        && !Path.IsPathRooted(name) && !name.Split('/', '\\').Contains("..") ? name : null;
}
