using System.Diagnostics;
using System.Xml.Linq;

namespace Mimamori.Tests.Conventions;

/// <summary>The files of this repository as git knows them.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Every file that is or is about to be committed, with forward slashes.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. ListFiles().Where(file => File.Exists(At(file)))];

    /// <summary>C# that people write: not the generated migrations.</summary>
    public static IEnumerable<string> Code => Files.Where(file => file.StartsWith("src/", StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal) && !file.Contains("/Migrations/"));

    public static IEnumerable<string> Pages => Files.Where(file => file.StartsWith("src/", StringComparison.Ordinal) && file.EndsWith(".razor", StringComparison.Ordinal));

    /// <summary>The neutral word files (Japanese), without the language in the name.</summary>
    public static IEnumerable<string> Words => Files.Where(file => file.EndsWith("Text.resx", StringComparison.Ordinal));

    public static string Read(string file) => File.ReadAllText(At(file));

    public static IReadOnlyDictionary<string, string> ReadWords(string file) => !File.Exists(At(file))
        ? new Dictionary<string, string>()
        : XDocument.Parse(Read(file)).Root!.Elements("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    public static string At(string file) => Path.Combine(Root, file);

    private static string[] ListFiles()
    {
        using var git = Process.Start(new ProcessStartInfo("git", "ls-files --cached --others --exclude-standard -z") { WorkingDirectory = Root, RedirectStandardOutput = true })!;
        return git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Mimamori.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository.");
        return folder;
    }
}
