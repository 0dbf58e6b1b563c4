namespace Mimamori.Fuzz;

/// <summary>One Ethernet frame: tags, ARP, LLDP, IP and all below.</summary>
internal static class FrameTarget
{
    private const uint Ethernet = 1;

    public static void Read(ReadOnlyMemory<byte> bytes) => CaptureTarget.ReadPacket(bytes, Ethernet);
}
