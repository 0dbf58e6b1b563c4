using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Rdp;

/// <summary>Which security a remote desktop asks for and gets.</summary>
public static class RdpAnalyzer
{
    private const string Rdp = "rdp";
    private const ushort Port = 3389;

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        if (!ConnectionMessage.LooksRight(bytes)) return Verdict.NotMine;
        if (!ConnectionMessage.TryRead(bytes, out var message)) return Verdict.NeedMore;
        // Other protocols (S7, H.323) begin with X.224 too: without the negotiation only the port tells.
        if (message.IsConfirm == talk.FromClient || (!message.HasNegotiation && talk.ServerPort != Port)) return Verdict.NotMine;
        notes.SpokenWhenProven(talk, Rdp);
        notes.ServiceOfSender(talk, Rdp);
        if (!message.IsFailure) Note(message, talk, notes);
        // With any other security TLS begins next, and its certificate usually bears the computer's name.
        return message.IsFailure || message.Protocols == 0 ? Verdict.Done : Verdict.KeepLooking;
    }

    private static void Note(in ConnectionMessage message, in Talk talk, Notebook notes)
    {
        if (message.IsConfirm)
        {
            notes.TextFact(talk.Server, Rdp, "selectedProtocol", Name(message.Protocols));
            if (message.Protocols == 0 && !talk.Server.IsNone) notes.Finding("rdp-without-tls", talk.Server, "the server chose standard RDP security");
            return;
        }
        if (message.Protocols == 0) notes.TextFact(talk.Client, Rdp, "requestedProtocols", Name(0));
        for (uint bit = 1; bit <= 16; bit <<= 1)
            if ((message.Protocols & bit) != 0) notes.TextFact(talk.Client, Rdp, "requestedProtocols", Name(bit));
    }

    private static ReadOnlySpan<byte> Name(uint protocol) => protocol switch
    {
        0 => "standard"u8, 1 => "tls"u8, 2 => "credssp"u8, 4 => "rdstls"u8, 8 => "credssp-ex"u8, 16 => "aad"u8, _ => "unknown"u8,
    };
}
