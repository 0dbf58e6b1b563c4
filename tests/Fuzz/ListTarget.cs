using System.Text;
using Mimamori.Capture;
using Mimamori.Capture.Lists;
using Mimamori.Capture.Observations;

namespace Mimamori.Fuzz;

/// <summary>MAC tables, ARP tables, leases and lists with commas; and a collector's file, whose opening is given so that the fuzzer starts inside.</summary>
internal static class ListTarget
{
    public static void Read(ReadOnlyMemory<byte> bytes)
    {
        using var stream = new MemoryStream(bytes.ToArray());
        DiscoveryJson.Write(Stream.Null, ListReader.Read(new CaptureSource("fuzz", "fuzz", stream), new DiscoveryOptions()));
    }

    /// <summary>The other sources tell themselves by their beginning, which is given too.</summary>
    public static Action<ReadOnlyMemory<byte>> After(string beginning) => bytes => Read(Encoding.UTF8.GetBytes(beginning).Concat(bytes.ToArray()).ToArray());

    public static void ReadCollector(ReadOnlyMemory<byte> bytes) =>
        Read(Encoding.UTF8.GetBytes("{\"schema\":\"mimamori.collect/1\",").Concat(bytes.ToArray()).ToArray());
}
