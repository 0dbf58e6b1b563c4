using System.Text;
using Mimamori.Capture;
using Mimamori.Capture.Observations;

namespace Mimamori.Tests.Capture;

/// <summary>Short ways to read captures in tests, and to find the real ones, which are no part of the repository.</summary>
internal static class Captures
{
    public static DiscoveryReport Read(byte[] capture, string point = "wire", int blockBytes = 512 * 1024, DiscoveryOptions? options = null) =>
        Read([(point, capture)], blockBytes, options);

    public static DiscoveryReport Read((string Point, byte[] Bytes)[] captures, int blockBytes = 512 * 1024, DiscoveryOptions? options = null) =>
        Discovery.Read([.. captures.Select((capture, index) => new CaptureSource($"{index}.pcap", capture.Point, new MemoryStream(capture.Bytes)))],
            (options ?? new DiscoveryOptions { Catalogue = Mimamori.Features.Discovery.Catalogue.DeviceContent.Catalogue }) with { BlockBytes = blockBytes }, cancellation: TestContext.Current.CancellationToken);

    public static DiscoveryReport Of(params byte[][] frames) => Read(PacketBuilder.Pcap(frames));

    public static string Json(DiscoveryReport report)
    {
        using var stream = new MemoryStream();
        DiscoveryJson.Write(stream, report);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The folder of captures beside the repository, or null where nobody put it.</summary>
    public static string? SharedData()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            foreach (var candidate in (string[])[Path.Combine(folder.FullName, "shared", "data"), Path.Combine(folder.FullName, "..", "shared", "data")])
                if (Directory.Exists(candidate)) return candidate;
        }
        return null;
    }
}
