using System.IO.Compression;
using System.Text.Json;
using Mimamori.Capture.Observations;

namespace Mimamori.Features.Discovery.Projection;

/// <summary>A report as it is kept: the contract's JSON, compressed.</summary>
public static class ReportJson
{
    private static readonly JsonSerializerOptions Contract = new(JsonSerializerDefaults.Web);

    public static byte[] Pack(DiscoveryReport report)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest))
            JsonSerializer.Serialize(brotli, report, Contract);
        return packed.ToArray();
    }

    public static DiscoveryReport Unpack(byte[] packed)
    {
        using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<DiscoveryReport>(brotli, Contract)!;
    }
}
