namespace Mimamori.Fuzz;

/// <summary>One IP packet of either version.</summary>
internal static class PacketTarget
{
    private const uint RawIp = 101;

    public static void Read(ReadOnlyMemory<byte> bytes) => CaptureTarget.ReadPacket(bytes, RawIp);
}
