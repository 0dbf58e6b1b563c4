using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Mimamori.Features.Opening;

namespace Mimamori.Features.Sensors.Wire;

/// <summary>What a sensor keeps: whose it is, which authority proves the server, and its own key. One folder, its owner's alone.</summary>
public sealed record SensorState
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public required Uri Server { get; init; }
    public required Guid Id { get; init; }
    public required string Point { get; init; }
    public required long Sequence { get; init; }
    /// <summary>The house authority in PEM; null for a server on the same machine, which is spoken to without TLS.</summary>
    public string? Authority { get; init; }
    /// <summary>PKCS#8 in PEM. The folder is its owner's alone, like a house's keys.</summary>
    public required string Key { get; init; }

    public static string FileIn(string folder) => Path.Combine(folder, "sensor.json");

    public static SensorState? Read(string folder)
    {
        try
        {
            return File.Exists(FileIn(folder)) ? JsonSerializer.Deserialize<SensorState>(File.ReadAllBytes(FileIn(folder)), Json) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        PrivateFile.Write(FileIn(folder), Encoding.UTF8.GetBytes(JsonSerializer.Serialize(this, Json)));
    }

    public ECDsa OpenKey()
    {
        var key = ECDsa.Create();
        key.ImportFromPem(Key);
        return key;
    }
}
