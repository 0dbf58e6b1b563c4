using System.Globalization;
using System.Text.Json;
using Mimamori.Capture.Hosts.Kinds;
using Mimamori.Capture.Observations;

namespace Mimamori.Capture.Lists;

using OperatingSystem = Mimamori.Capture.Observations.OperatingSystem;

/// <summary>
/// One computer as our collector (content/collector) wrote it down: schema <c>mimamori.collect/1</c>, docs/collector-json.md. A file
/// anybody may have changed: every part is optional, of bounded length, and of the wrong type is as good as missing.
/// </summary>
internal static class CollectorReport
{
    public const string Schema = "mimamori.collect/1";
    private const int Adapters = 32, Programs = 400, Values = 32;
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 12 };

    /// <summary>Null when it is some other JSON; then nothing is taken from it.</summary>
    public static DiscoveryReport? Read(CaptureSource source, string text, DiscoveryOptions options)
    {
        try
        {
            using var json = JsonDocument.Parse(text, Options);
            return Text(json.RootElement, "schema") == Schema ? Of(source, json.RootElement, text.Length, options) : null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException) // the latter: half a letter in a \u escape
        {
            return ListReport.Of(source, null, text.Length, 0, [], [new Problem(text.Contains(Schema, StringComparison.Ordinal) ? "cut-json" : "unknown-format", 1)]);
        }
    }

    private static DiscoveryReport Of(CaptureSource source, JsonElement root, long bytes, DiscoveryOptions options)
    {
        var problems = new ListProblems();
        var adapters = List(root, "adapters").Take(Adapters).Where(adapter => !Is(adapter, "physical", JsonValueKind.False)).ToList();
        string[] macs = [.. adapters.Select(adapter => CardText.TryRead(Text(adapter, "mac"), bare: true, out var card) && card is { IsGroup: false, Value: not 0 } ? card.ToString() : null)
            .OfType<string>().Distinct()];
        if (macs.Length == 0 && Text(root, "name") is null) return ListReport.Of(source, null, bytes, 0, [], [new Problem("collector-empty", 1)]);
        var time = Time(root, options, problems);
        var system = WindowsName.Of(Part(root, "os") is { } os ? Number(os, "productType") : null, Part(root, "os") is { } same ? Text(same, "version") : null);
        IReadOnlyList<DeviceName> names = Text(root, "name") is { } name ? [new(name, ListFormats.Collector)] : [];
        IReadOnlyList<DeviceFact> facts = [.. CollectorFacts.Of(root).Distinct()];
        var maker = Part(root, "machine") is { } machine ? Text(machine, "maker") : null;
        return ListReport.Of(source, ListFormats.Collector, bytes, 1, [new Device
        {
            Id = "d1", Macs = macs, Vlans = [], Points = [source.Point], Names = names, Services = [], Facts = facts,
            Addresses = [.. adapters.SelectMany(adapter => Texts(adapter, "addresses")).Select(text => AddressText.TryRead(text, out var address) && AddressText.IsOneMachine(address) ? address : null)
                .OfType<string>().Distinct().Take(Values)],
            Model = Part(root, "machine") is { } box && Text(box, "model") is { } model ? new Model(model, ListFormats.Collector) : null,
            Maker = maker is null ? null : new Maker(maker, ListFormats.Collector),
            Os = system is null ? null : new OperatingSystem(system.Value, system.Version, ListFormats.Collector, 0.99),
            Kind = ListReport.Judge(names, facts, maker, system, Told(root)),
            First = time, Last = time, Packets = 0, Bytes = 0,
        }], problems.ToList());
    }

    /// <summary>Windows says itself what it was bought as (Win32_OperatingSystem.ProductType).</summary>
    private static Evidence[] Told(JsonElement root) => (Part(root, "os") is { } os ? Number(os, "productType") : null) switch
    {
        1 => [new Evidence("terminal", 0.95, "collector: productType 1, a Windows workstation")],
        2 => [new Evidence("directory-server", 0.95, "collector: productType 2, a Windows domain controller")],
        3 => [new Evidence("server", 0.95, "collector: productType 3, a Windows server")],
        _ => [],
    };

    /// <summary>A clock far off is told and never makes a fact fresh.</summary>
    private static DateTime? Time(JsonElement root, DiscoveryOptions options, ListProblems problems)
    {
        if (!DateTimeOffset.TryParse(Text(root, "collectedAt"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var told)) return null;
        var time = told.UtcDateTime;
        if (time.Year >= 2015 && (options.Now is not { } now || time <= now.AddDays(1))) return time;
        problems.Add("clock-off", 0);
        return null;
    }

    internal static JsonElement? Part(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var part) && part.ValueKind is not JsonValueKind.Null ? part : null;

    internal static string? Text(JsonElement parent, string name) => Part(parent, name) switch
    {
        { ValueKind: JsonValueKind.String } text => ListText.Clean(text.GetString()),
        { ValueKind: JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False } plain => ListText.Clean(plain.GetRawText()),
        _ => null,
    };

    internal static int? Number(JsonElement parent, string name) => int.TryParse(Text(parent, name), CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>PowerShell 5.1 writes a list of one as its only element.</summary>
    internal static IEnumerable<JsonElement> List(JsonElement parent, string name) => Part(parent, name) switch
    {
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray().Take(Programs),
        { ValueKind: JsonValueKind.Object or JsonValueKind.String } one => [one],
        _ => [],
    };

    private static IEnumerable<string> Texts(JsonElement parent, string name) =>
        List(parent, name).Take(Values).Where(value => value.ValueKind == JsonValueKind.String).Select(value => value.GetString()!);

    private static bool Is(JsonElement parent, string name, JsonValueKind kind) => Part(parent, name)?.ValueKind == kind;
}
