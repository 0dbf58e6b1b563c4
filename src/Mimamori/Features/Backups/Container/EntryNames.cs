using System.Text.RegularExpressions;
using Mimamori.Commands;

namespace Mimamori.Features.Backups.Container;

/// <summary>What may lie in a backup, by name. A name outside this list is refused, so no entry can lead out of the folder; links do not exist here.</summary>
public static partial class EntryNames
{
    public const string Manifest = "manifest.json", Database = "mimamori.db";

    public static bool IsAllowed(string name) => Allowed().IsMatch(name);

    /// <summary>Everything beside the database that the house needs to run again. Half-written files and links are left out.</summary>
    public static IEnumerable<(string Name, string Path)> Of(DataFolder data) =>
        new[] { data.OpenFile, data.BackupSettingsFile }.Where(File.Exists).Select(path => (Path.GetFileName(path), path))
            .Concat(Under(data.KeysFolder, "keys")).Concat(Under(data.FilesFolder, "files")).Concat(Under(data.ContentFolder, "content")).Where(entry => IsAllowed(entry.Item1));

    private static IEnumerable<(string, string)> Under(string folder, string prefix) => !Directory.Exists(folder) ? [] :
        new DirectoryInfo(folder).EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
            .Select(file => ($"{prefix}/{Path.GetRelativePath(folder, file.FullName).Replace('\\', '/')}", file.FullName))
            .OrderBy(entry => entry.Item1, StringComparer.Ordinal);

    [GeneratedRegex(@"^(?:manifest\.json|mimamori\.db|open\.json|backup\.json|keys/[A-Za-z0-9][A-Za-z0-9_-]{0,80}\.(?:xml|pem|key|json)|content/trusted/[0-9a-f]{16}\.pem|content/packs/[0-9a-f]{16}\.content|files/([0-9a-f]{2})/\1[0-9a-f]{62})\z")]
    private static partial Regex Allowed();
}
