namespace Mimamori.Capture.Protocols.OpenVpn;

/// <summary>The first control packet of each side of an OpenVPN tunnel.</summary>
public static class OpenVpnAnalyzer
{
    // Opcode in the upper five bits, key 0 in the lower three (openvpn-rfc "Packet format"; ssl_pkt.h).
    private const byte ClientReset = 7 << 3, ServerReset = 8 << 3, ClientResetWithKey = 10 << 3;
    private const int LengthMin = 14, LengthMax = 1024;

    /// <summary>On a port of its own choosing only the plain form is known: a reset has no other length, and its counters are zero.</summary>
    public static Verdict ReadAnywhere(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        var isReset = talk.FromClient && bytes.Length == LengthMin && bytes[0] == ClientReset || !talk.FromClient && bytes.Length == 26 && bytes[0] == ServerReset;
        return isReset && bytes[^4..].IndexOfAnyExcept((byte)0) < 0 ? Read(bytes, talk, notes) : Verdict.NotMine;
    }

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        if (bytes.Length is < LengthMin or > LengthMax) return Verdict.NotMine;
        var fits = talk.FromClient ? bytes[0] is ClientReset or ClientResetWithKey : bytes[0] == ServerReset;
        if (!fits || bytes[1..9].IndexOfAnyExcept((byte)0) < 0) return Verdict.NotMine;
        notes.SpokenWhenProven(talk, "openvpn");
        notes.ServiceOfSender(talk, "openvpn");
        return Verdict.Done;
    }
}
