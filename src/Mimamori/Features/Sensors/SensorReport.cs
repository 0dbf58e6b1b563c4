using System.IO.Compression;
using Mimamori.Capture.Observations;

namespace Mimamori.Features.Sensors;

/// <summary>A report as it travels: the discovery contract's JSON, packed with gzip.</summary>
public static class SensorReport
{
    /// <summary>An hour of a 1,000-bed hospital's core is far below both.</summary>
    public const int PackedMax = 16 << 20, UnpackedMax = 192 << 20;

    public static byte[] Pack(DiscoveryReport report)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            DiscoveryJson.Write(gzip, report);
        return packed.ToArray();
    }

    /// <summary>Null for anything that is no whole report of one live wire.</summary>
    public static DiscoveryReport? Read(byte[] packed)
    {
        try
        {
            return Unpack(packed) is { } json ? UntrustedReport.Read(json) : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static byte[]? Unpack(byte[] packed)
    {
        using var gzip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var json = new MemoryStream();
        var block = new byte[64 * 1024];
        for (int read; (read = gzip.Read(block)) > 0;)
        {
            if (json.Length + read > UnpackedMax)
                return null;
            json.Write(block, 0, read);
        }
        return json.ToArray();
    }
}
