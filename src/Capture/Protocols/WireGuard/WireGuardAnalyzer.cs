namespace Mimamori.Capture.Protocols.WireGuard;

/// <summary>The two messages that open a WireGuard tunnel. They have fixed lengths, so they are known on any port.</summary>
public static class WireGuardAnalyzer
{
    private const string WireGuard = "wireguard";
    private const int InitiationLength = 148, ResponseLength = 92;

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        var isInitiation = bytes.Length == InitiationLength && bytes.StartsWith((ReadOnlySpan<byte>)[1, 0, 0, 0]);
        var isResponse = bytes.Length == ResponseLength && bytes.StartsWith((ReadOnlySpan<byte>)[2, 0, 0, 0]);
        if (!isInitiation && !isResponse) return Verdict.NotMine;
        notes.Spoken(talk, WireGuard);
        if (isResponse) notes.ServiceOfSender(talk, WireGuard);
        return Verdict.KeepLooking;
    }
}
