using System.Buffers.Binary;
using Mimamori.Capture.Network;
using Mimamori.Capture.Protocols.Dns;
using Mimamori.Capture.Protocols.Text;

namespace Mimamori.Capture.Protocols.Nbns;

/// <summary>Names and workgroups that Windows machines register, defend, or list when asked for their status.</summary>
public static class NbnsAnalyzer
{
    private const int Query = 0, Registration = 5, Refresh = 8, RefreshAlternative = 9, MultiHomed = 15; // RFC 1002 section 4.2.1.1
    private const ushort GroupFlag = 0x8000; // section 4.2.1.3, NB_FLAGS
    private const int NodeNameLength = 18;   // section 4.2.18: the plain name and its flags

    public static Verdict Read(ReadOnlySpan<byte> bytes, in Talk talk, Notebook notes)
    {
        if (!DnsMessage.TryRead(bytes, out var message)) return Verdict.NotMine;
        if (message.Opcode is not (Query or Registration or 6 or 7 or Refresh or RefreshAlternative or MultiHomed)) return Verdict.NotMine;
        notes.SpokenWhenProven(talk, NbnsNotes.Nbns);
        if (message.Records > 0 && message.ResponseCode == 0) ReadRecords(message, talk, notes);
        return Verdict.KeepLooking;
    }

    private static void ReadRecords(in DnsMessage message, in Talk talk, Notebook notes)
    {
        Span<byte> label = stackalloc byte[DnsName.LengthMax];
        Span<byte> plain = stackalloc byte[NetBiosName.PlainLength];
        var records = new DnsRecords(message, label);
        while (records.TryNext(out var record))
        {
            if (record.Type == DnsType.Service && message.IsResponse) ReadNodeStatus(record.Data, talk, notes);
            else if (record.Type == DnsType.NetBios && NetBiosName.TryReadEncoded(records.Name, plain, out var name))
                ReadNameRecord(name, record.Data, talk, notes);
        }
        if (records.IsBroken) notes.Problem("nbns-record-broken");
    }

    private static void ReadNameRecord(in NetBiosName name, ReadOnlySpan<byte> data, in Talk talk, Notebook notes)
    {
        if (data.Length < 6 || name.IsWildcard) return;
        var address = IpAddress.FromV4(data[2..6]);
        var isGroup = (BinaryPrimitives.ReadUInt16BigEndian(data) & GroupFlag) != 0;
        // A name server answers for others: only a record that carries the sender's address speaks of the sender.
        if (address == talk.SenderAddress()) NbnsNotes.Note(name, isGroup, talk.Sender, notes);
        else if (!isGroup) notes.TextNameOfAddress(address, name.Name, NbnsNotes.Nbns);
    }

    private static void ReadNodeStatus(ReadOnlySpan<byte> data, in Talk talk, Notebook notes)
    {
        var cursor = new Cursor(data);
        if (!cursor.TryByte(out var count)) return;
        notes.ServiceOfSender(talk, NbnsNotes.Nbns);
        for (; count > 0 && cursor.TryTake(NodeNameLength, out var entry); count--)
        {
            if (!NetBiosName.TryReadPlain(entry, out var name)) continue;
            var isGroup = (BinaryPrimitives.ReadUInt16BigEndian(entry[NetBiosName.PlainLength..]) & GroupFlag) != 0;
            NbnsNotes.Note(name, isGroup, talk.Sender, notes);
        }
    }
}
