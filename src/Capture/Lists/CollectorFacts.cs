using System.Text.Json;
using Mimamori.Capture.Observations;

namespace Mimamori.Capture.Lists;

using static CollectorReport;

/// <summary>What the collector read besides name and cards, as facts of protocol <c>collector</c>. Never a user, never a document.</summary>
internal static class CollectorFacts
{
    public static IEnumerable<DeviceFact> Of(JsonElement root)
    {
        foreach (var (part, name, fact) in Plain)
            if ((part.Length == 0 ? root : Part(root, part)) is { } from && Text(from, name) is { } value) yield return Fact(fact, value);
        foreach (var program in List(root, "software"))
            if (Text(program, "name") is { } name) yield return Fact("software", $"{name} {Text(program, "version")}".TrimEnd());
        if (Part(root, "protection") is not { } protection) yield break;
        foreach (var product in List(protection, "antivirus"))
            if (Text(product, "name") is { } name) yield return Fact("antivirus", $"{name} ({State(product, "on", "on", "off")}, {State(product, "upToDate", "up to date", "out of date")})");
        foreach (var drive in List(protection, "bitLocker"))
            if (Text(drive, "drive") is { } letter) yield return Fact("bitLocker", $"{letter} {State(drive, "on", "on", "off")}");
    }

    private static readonly (string Part, string Name, string Fact)[] Plain =
    [
        ("machine", "serialNumber", "serialNumber"), ("machine", "maker", "maker"), ("machine", "model", "model"), ("os", "caption", "edition"),
        ("os", "displayVersion", "displayVersion"), ("os", "lastUpdatedOn", "lastUpdatedOn"), ("os", "architecture", "architecture"), ("", "domain", "domain"),
    ];

    private static string State(JsonElement from, string name, string yes, string no) => Text(from, name) switch { "true" => yes, "false" => no, _ => "unknown" };

    private static DeviceFact Fact(string name, string value) => new(ListFormats.Collector, name, value);
}
