using System.Buffers.Binary;
using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Dns;

/// <summary>Names that a name server gives to addresses. What a person looked up is not kept: only answers are read.</summary>
public static class DnsAnalyzer
{
    private const string Dns = "dns";
    private const int LengthPrefix = 2; // over TCP, RFC 1035 section 4.2.2

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        if (!DnsMessage.TryRead(bytes, out var message) || message.Opcode > 5) return Verdict.NotMine;
        if (message.IsResponse == talk.FromClient) return Verdict.NotMine;
        if (!message.IsResponse) return ReadQuery(message, talk, notes);
        notes.SpokenWhenProven(talk, Dns);
        notes.ServiceOfSender(talk, Dns);
        ReadAnswers(message, notes);
        return Verdict.KeepLooking;
    }

    public static Verdict ReadStream(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        var verdict = Verdict.NeedMore;
        while (bytes.Length >= LengthPrefix)
        {
            int length = BinaryPrimitives.ReadUInt16BigEndian(bytes);
            if (length < DnsMessage.HeaderLength) return Verdict.NotMine;
            if (bytes.Length < LengthPrefix + length) return Verdict.NeedMore;
            verdict = Read(bytes.Slice(LengthPrefix, length), talk, notes);
            if (verdict == Verdict.NotMine) return verdict;
            bytes = bytes[(LengthPrefix + length)..];
        }
        return bytes.IsEmpty ? verdict : Verdict.NeedMore;
    }

    private static Verdict ReadQuery(in DnsMessage message, in Talk talk, Notebook notes)
    {
        if (message.Questions == 0 || message.ResponseCode != 0) return Verdict.NotMine;
        notes.SpokenWhenProven(talk, Dns);
        return Verdict.KeepLooking;
    }

    private static void ReadAnswers(in DnsMessage message, Notebook notes)
    {
        Span<byte> name = stackalloc byte[DnsName.LengthMax];
        Span<byte> target = stackalloc byte[DnsName.LengthMax];
        var records = new DnsRecords(message, name);
        while (records.TryNext(out var record))
        {
            if (!record.IsInternet) continue;
            if (record.TryAddress(out var address)) notes.TextNameOfAddress(address, records.Name, Dns);
            else if (record.Type == DnsType.Ptr && ReverseName.TryRead(records.Name, out var reversed)
                && DnsName.TryRead(message.Bytes, record.DataOffset, target, out var length, out _))
                notes.TextNameOfAddress(reversed, target[..length], Dns);
        }
        // A message cut by the snap length or by the TC bit is no fault of its sender.
        if (records.IsBroken && !message.IsTruncated) notes.Problem("dns-name-or-record-broken");
    }
}
