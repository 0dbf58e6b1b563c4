namespace Mimamori.Capture.Protocols.Vxlan;

/// <summary>The ends of a VXLAN tunnel. The frames inside are opened where packets are taken apart (<c>Network/Tunnels</c>).</summary>
public static class VxlanAnalyzer
{
    public const ushort Port = 4789; // RFC 7348 section 5
    public const int HeaderLength = 8;
    private const byte HasNetwork = 0x08;

    /// <summary>Reserved bits are ignored, as the receiver must.</summary>
    public static bool LooksRight(ReadOnlySpan<byte> bytes) => bytes.Length >= HeaderLength && (bytes[0] & HasNetwork) != 0;

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        if (!LooksRight(bytes)) return Verdict.NotMine;
        notes.Spoken(talk, "vxlan");
        notes.Fact(talk.Sender, "vxlan", "tunnel", "yes");
        return Verdict.Done;
    }
}
