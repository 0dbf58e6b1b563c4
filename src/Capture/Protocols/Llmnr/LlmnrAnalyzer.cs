using Mimamori.Capture.Protocols.Dns;
using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Llmnr;

/// <summary>Windows machines that answer to their own name on the local link.</summary>
public static class LlmnrAnalyzer
{
    private const string Llmnr = "llmnr";

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        if (!DnsMessage.TryRead(bytes, out var message) || message.Opcode != 0) return Verdict.NotMine;
        notes.SpokenWhenProven(talk, Llmnr);
        if (message.IsResponse) ReadResponse(message, talk, notes);
        return Verdict.KeepLooking;
    }

    private static void ReadResponse(in DnsMessage message, in Talk talk, Notebook notes)
    {
        Span<byte> name = stackalloc byte[DnsName.LengthMax];
        var records = new DnsRecords(message, name);
        for (var answersLeft = message.Answers; answersLeft > 0 && records.TryNext(out var record); answersLeft--)
        {
            if (!record.TryAddress(out var address)) continue;
            // A responder speaks only for itself (RFC 4795 section 2.3), yet poisoners answer for others: the address decides.
            if (address == talk.SenderAddress()) notes.TextName(talk.Sender, records.Name, Llmnr);
            else notes.TextNameOfAddress(address, records.Name, Llmnr);
        }
        if (records.IsBroken) notes.Problem("llmnr-record-broken");
    }
}
