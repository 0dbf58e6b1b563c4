using Mimamori.Features.Sample.Packets;

namespace Mimamori.Features.Sample.Messages;

/// <summary>Bedside monitors' own talk on UDP 24105: a session opening, then numbers nobody outside reads (here: zeros).</summary>
internal static class MonitorExport
{
    public static byte[] Open() => new ByteWriter()
        .Hex("0d 30 05 08 13 01 00 16 01 02 80 00 14 02 00 02 c1 20 31 80 a0 80 80 01 01 00 00 a2 80 a0 03 00 00 01").Zeros(16).Done();

    public static byte[] Accepted() => new ByteWriter().Hex("0e 30 05 08 13 01 00 16 01 02 80 00 14 02 00 02 c1 20 31 80 a0 80 80 01 01 00 00 a2 80 a0 03 00 00 01").Zeros(16).Done();

    /// <summary>A result of the periodic poll (session e100, remote operation result).</summary>
    public static byte[] Numbers(int count) => new ByteWriter().Hex("e100 0002 0002 0030").U16(count).Hex("0007 002a").Zeros(42).Done();
}
