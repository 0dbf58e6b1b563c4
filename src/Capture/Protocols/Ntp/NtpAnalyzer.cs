namespace Mimamori.Capture.Protocols.Ntp;

/// <summary>Who keeps the time for the house: logs are worth little when clocks differ.</summary>
public static class NtpAnalyzer
{
    private const int LengthMin = 48; // RFC 5905 section 7.3
    private const int Client = 3, Server = 4;

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        if (bytes.Length < LengthMin) return Verdict.NotMine;
        var (version, mode) = ((bytes[0] >> 3) & 7, bytes[0] & 7);
        if (version is < 1 or > 4 || mode is < 1 or > 5) return Verdict.NotMine;
        if (mode is Client or Server && mode == Client != talk.FromClient && talk.ClientPort != talk.ServerPort) return Verdict.NotMine;
        notes.SpokenWhenProven(talk, "ntp");
        if (mode == Server) notes.ServiceOfSender(talk, "ntp");
        return Verdict.KeepLooking;
    }
}
