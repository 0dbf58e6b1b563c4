using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mimamori.Capture.Observations;

/// <summary>Writes and reads a report as the contract has it: camelCase, unknown values as null, empty lists as [], times in UTC.</summary>
public static class DiscoveryJson
{
    // Names may be Japanese, and nobody puts this file into HTML unescaped.
    private static readonly DiscoveryJsonContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static void Write(Stream stream, DiscoveryReport report) => JsonSerializer.Serialize(stream, report, Context.DiscoveryReport);

    public static DiscoveryReport? Read(Stream stream) => JsonSerializer.Deserialize(stream, Context.DiscoveryReport);
}

[JsonSerializable(typeof(DiscoveryReport))]
internal sealed partial class DiscoveryJsonContext : JsonSerializerContext;
