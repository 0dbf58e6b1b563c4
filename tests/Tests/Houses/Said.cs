using System.Xml.Linq;

namespace Mimamori.Tests.Houses;

/// <summary>Sentences of the word files, by key.</summary>
public static class Said
{
    public static string People(string key) => Read("People/PeopleText", key);

    public static string SignIn(string key) => Read("People/SignIns/SignInText", key);

    public static string Terminal(string key) => Read("People/Terminals/TerminalText", key);

    public static string Opening(string key) => Read("Opening/OpeningText", key);

    public static string Backup(string key) => Read("Backups/BackupText", key);

    public static string Health(string key) => Read("Health/HealthText", key);

    public static string Ui(string key, string language) => Read("../Ui/UiText" + (language == "ja" ? "" : "." + language), key);

    private static string Read(string file, string key) => XDocument.Load(Path.Combine(Root(), "src/Mimamori/Features", file + ".resx"))
        .Root!.Elements("data").Single(data => data.Attribute("name")!.Value == key).Element("value")!.Value;

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Mimamori.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository.");
        return folder;
    }
}
